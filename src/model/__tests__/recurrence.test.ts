import {describe, expect, it} from 'vitest';
import {describeRecurrence} from '../recurrence';

describe('describeRecurrence', () => {
  it.each([
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=-1FR,2MO;UNTIL=20241231T000000Z',
    'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1;COUNT=10;WKST=SU',
    'BYHOUR=9,17;FREQ=DAILY',
  ])('takes %s', (rule) => {
    expect(describeRecurrence(rule)).toBeUndefined();
  });

  it('says what is wrong with the form', () => {
    const rules = [
      '',
      'WEEKLY',
      'FREQ=FORTNIGHTLY',
      'FREQ=WEEKLY;',
      'FREQ=WEEKLY;BYDAYS=TU',
      'FREQ=WEEKLY;BYDAY=Tuesday',
      'FREQ=WEEKLY;BYDAY=TU;BYDAY=WE',
      'FREQ=WEEKLY;INTERVAL=0',
      'FREQ=WEEKLY;constructor=1',
      'INTERVAL=2',
      'FREQ=DAILY;COUNT=2;UNTIL=20240101',
    ];
    expect(rules.map(describeRecurrence)).toMatchInlineSnapshot(`
      [
        """ is not a part of a recurrence. Write NAME=VALUE, e.g. "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU".",
        ""WEEKLY" is not a part of a recurrence. Write NAME=VALUE, e.g. "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU".",
        ""FORTNIGHTLY" cannot be the FREQ of a recurrence. Write it as RFC 5545 says, e.g. "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU".",
        """ is not a part of a recurrence. Write NAME=VALUE, e.g. "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU".",
        "unknown part "BYDAYS" of a recurrence. Did you mean "BYDAY"?",
        ""Tuesday" cannot be the BYDAY of a recurrence. Write it as RFC 5545 says, e.g. "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU".",
        "the part "BYDAY" is there twice. Keep one.",
        ""0" cannot be the INTERVAL of a recurrence. Write it as RFC 5545 says, e.g. "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU".",
        "unknown part "constructor" of a recurrence. The parts are "FREQ", "UNTIL", "COUNT", "INTERVAL", "BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS" and "WKST".",
        "the recurrence has no FREQ. Say how often it is, e.g. "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU".",
        "the recurrence has both UNTIL and COUNT. Keep one.",
      ]
    `);
  });
});
