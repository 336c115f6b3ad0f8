import {describe, expect, it} from 'vitest';
import {describeTimeZone} from '../timeZone';

describe('describeTimeZone', () => {
  it.each(['UTC', 'America/Los_Angeles', 'Europe/London', 'Asia/Kolkata'])('takes %s', (name) => {
    expect(describeTimeZone(name)).toBeUndefined();
  });

  it('says what is wrong with a name', () => {
    const names = ['Europe/Lodnon', 'europe/london', '+01:00', 'Pacific time', ''];
    expect(names.map(describeTimeZone)).toMatchInlineSnapshot(`
      [
        "unknown time zone "Europe/Lodnon". Did you mean "Europe/London"?",
        "unknown time zone "europe/london". Did you mean "Europe/London"?",
        "unknown time zone "+01:00". Write an IANA name, e.g. "America/Los_Angeles".",
        "unknown time zone "Pacific time". Did you mean "Pacific/Niue"?",
        "unknown time zone "". Write an IANA name, e.g. "America/Los_Angeles".",
      ]
    `);
  });
});
