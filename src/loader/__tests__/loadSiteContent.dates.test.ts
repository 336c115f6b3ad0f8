import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const AWS = 'src/content/members/aws.yaml';
const NIKE = 'src/content/members/nike.yaml';
const TALK = 'src/content/talks/what-is-cnoe.yaml';
const TECHNOLOGY = 'src/content/technologies/argo-cd.yaml';
const PATTERN = 'docs/patterns/local-idp.mdx';

const epochOf = (day: string) => String(Date.parse(`${day}T12:00:00Z`) / 1000);

beforeAll(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', epochOf('2026-09-30'));
});

afterAll(() => {
  vi.unstubAllEnvs();
});

describe('days to come', () => {
  it('refuses a talk to come', async () => {
    const message = await messageFor(edited(TALK, 'date: 2024-03-22', 'date: 2026-10-02'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/what-is-cnoe.yaml:2:7 date: "2026-10-02" is in the future. Add the talk when it has been given."
    `);
  });

  it('takes the day that it is where the sun rises first', async () => {
    await expect(loadSite(edited(TALK, 'date: 2024-03-22', 'date: 2026-10-01'))).resolves.toBeDefined();
  });

  it('refuses a survey to come', async () => {
    const file = 'src/content/surveys/2023-11-12.yaml';
    const text = edited(file, 'date: 2023-11-12', 'date: 2031-11-12')[file];
    const message = await messageFor({[file]: undefined, 'src/content/surveys/2031-11-12.yaml': text});
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2031-11-12.yaml:1:7 date: "2031-11-12" is in the future. Add the survey when it has been held."
    `);
  });

  it('refuses a member that is listed in a month to come', async () => {
    const message = await messageFor(edited(NIKE, 'since: 2024-02', 'since: 2026-11'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:5:8 since: "2026-11" is in the future. Add the member when it is listed."
    `);
  });

  it('refuses a source read on a day to come', async () => {
    const message = await messageFor(edited(AWS, 'date: 2023-10-03', 'date: 2032-10-03'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/aws.yaml:10:11 sources[0].date: "2032-10-03" is in the future. Write the day on which it was published or read."
    `);
  });

  it('refuses a use told of on a day to come', async () => {
    const message = await messageFor(edited(PATTERN, 'date: 2024-03-22', 'date: 2042-03-22'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/local-idp.mdx:21:13 uses[0].source.date: "2042-03-22" is in the future. Write the day on which it was published or read."
    `);
  });

  it('refuses a status to come, told once', async () => {
    const message = await messageFor(edited(TECHNOLOGY, 'graduated: 2022-12-06', 'graduated: 2032-12-06'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:18:14 cncf.graduated: "2032-12-06" is in the future. Write the day on which it had the status."
    `);
  });

  it('takes a post for a day to come', async () => {
    const content = await loadSite({
      'blog/2030-01-02-later/index.mdx':
        '---\ntitle: Later\nauthors: [nimaK]\ntags: []\n---\n\nText.\n\n{/* truncate */}\n',
    });
    expect(content.posts.map(({date}) => date)).toEqual(['2023-10-03']);
  });

  it('tells once of what is no day', async () => {
    const message = await messageFor(edited(TALK, 'date: 2024-03-22', 'date: 2042-13-22'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/what-is-cnoe.yaml:2:7 date: "2042-13-22" is not a day of the calendar. Correct the month or the day."
    `);
  });
});

describe('days that cannot be', () => {
  it('refuses a status before the CNCF was founded', async () => {
    const message = await messageFor(edited(TECHNOLOGY, 'accepted: 2020-03-26', 'accepted: 2015-07-20'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:16:13 cncf.accepted: "2015-07-20" is before "2015-07-21", the day on which the CNCF was founded. Correct the day."
    `);
  });

  it('refuses a status after its source was read', async () => {
    const message = await messageFor(edited(TECHNOLOGY, 'graduated: 2022-12-06', 'graduated: 2026-08-08'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:18:14 cncf.graduated: "2026-08-08" is after "2026-08-07", the day on which the source was read. Correct one of the two."
    `);
  });

  it('refuses a founding member listed after the launch', async () => {
    const message = await messageFor(edited(AWS, 'since: 2023-10', 'since: 2023-11'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/aws.yaml:6:8 since: "2023-11" is not the month of the launch, and the member is a founding one. Write "2023-10", or "founding: false"."
    `);
  });

  it('refuses a member listed before the launch', async () => {
    const message = await messageFor(edited(NIKE, 'since: 2024-02', 'since: 2022-02'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:5:8 since: "2022-02" is before the launch of CNOE in "2023-10". Write the month from which the member is listed."
    `);
  });
});
