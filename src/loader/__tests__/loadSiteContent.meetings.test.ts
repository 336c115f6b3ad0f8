import {describe, expect, it} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const MEETING = 'src/content/meetings/community.yaml';
const RULE = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU';

describe('meetings', () => {
  it('refuses the short name of a time zone', async () => {
    const message = await messageFor(edited(MEETING, 'America/Los_Angeles', 'PST'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:3:11 timeZone: unknown time zone "PST". Write an IANA name, e.g. "America/Los_Angeles"."
    `);
  });

  it('refuses an end that is no day', async () => {
    const message = await messageFor(edited(MEETING, RULE, `${RULE};UNTIL=20240230`));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:5:13 recurrence: UNTIL is "2024-02-30", which is not a day of the calendar. Correct the month or the day."
    `);
  });

  it('refuses an end before the start', async () => {
    const message = await messageFor(edited(MEETING, RULE, `${RULE};UNTIL=20240108T000000Z`));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:5:13 recurrence: UNTIL is "2024-01-08", before the start on "2024-01-09". Correct one of the two."
    `);
  });

  it('refuses a start on another day of the week', async () => {
    const message = await messageFor(edited(MEETING, RULE, 'FREQ=WEEKLY;BYDAY=WE,FR'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:2:8 start: "2024-01-09" is a Tuesday, and the meeting recurs on "WE,FR". Correct one of the two."
    `);
  });

  it('refuses a start in another week of the month', async () => {
    const message = await messageFor(edited(MEETING, RULE, 'FREQ=MONTHLY;BYDAY=1TU'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:2:8 start: "2024-01-09" is Tuesday 2 of its month, and the meeting recurs on "1TU". Correct one of the two."
    `);
  });

  it('refuses a counted day that recurs weekly', async () => {
    const message = await messageFor(edited(MEETING, RULE, 'FREQ=WEEKLY;BYDAY=2TU'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:5:13 recurrence: "2TU" counts the days of a month, and FREQ is "WEEKLY". Write "TU", or "FREQ=MONTHLY"."
    `);
  });

  it.each([
    'FREQ=MONTHLY;BYDAY=2TU',
    'FREQ=MONTHLY;BYDAY=-4TU',
    'FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=1',
    'FREQ=YEARLY;BYDAY=2TU',
    'FREQ=DAILY;UNTIL=20240109',
    'FREQ=WEEKLY;BYDAY=MO,TU',
  ])('takes %s from the second Tuesday of January', async (rule) => {
    await expect(loadSite(edited(MEETING, RULE, rule))).resolves.toBeDefined();
  });
});
