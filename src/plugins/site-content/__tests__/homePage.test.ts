import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {loadSiteContent} from '../../../loader/loadSiteContent';
import type {SheetLogo} from '../../../model/pageData';
import type {SiteContent} from '../../../model/siteContent';
import {buildHomePage} from '../homePage';

const drawIn =
  (sheet: SheetLogo['sheet']) =>
  (icon: string): SheetLogo => ({sheet, symbol: icon, width: 1, height: 1});

const build = (content: SiteContent, today = '2024-01-01') =>
  buildHomePage({
    content,
    today,
    memberLogo: drawIn('member-logos'),
    technologyLogo: drawIn('home-logos'),
  });

describe('buildHomePage', () => {
  let content: SiteContent;
  beforeAll(async () => {
    content = await loadSiteContent(path.resolve(__dirname, '../../../..'));
  });

  it('shows every member, quote and capability, in the order of the content', () => {
    const home = build(content);
    expect(home.members.map(({id}) => id)).toEqual(content.members.map(({id}) => id));
    expect(home.quotes.map(({text}) => text)).toEqual(content.quotes.map(({text}) => text));
    expect(home.capabilities.map(({permalink}) => permalink)).toEqual(
      content.capabilities.map(({permalink}) => permalink),
    );
    expect(home.members[0]?.logo).toMatchObject({sheet: 'member-logos'});
  });

  it('shows the strongest soundings of a capability, each technology once, and counts them all', () => {
    const home = build(content);
    for (const {id, soundings} of home.capabilities) {
      const all = content.capabilities.find((capability) => capability.id === id)?.soundings ?? [];
      const relevances = soundings.map(({relevance}) => relevance);
      const names = soundings.map(({technology}) => technology.id);
      expect(relevances, id).toEqual([...relevances].sort((one, other) => other - one));
      expect(new Set(names).size, id).toBe(names.length);
      const leftOut = all.filter(({technology}) => !names.includes(technology.id));
      for (const {relevance} of leftOut) expect(relevance, id).toBeLessThanOrEqual(relevances.at(-1) ?? 0);
    }
    expect(home.soundingCount).toBe(
      content.capabilities.reduce((sum, {soundings}) => sum + soundings.length, 0),
    );
    expect(home.soundingCount).toBeGreaterThan(0);
  });

  it('draws the logos of the soundings that it shows, and no others', () => {
    const drawn: string[] = [];
    const {capabilities} = buildHomePage({
      content,
      today: '2024-01-01',
      memberLogo: drawIn('member-logos'),
      technologyLogo: (icon) => {
        drawn.push(icon);
        return drawIn('home-logos')(icon);
      },
    });
    const shown = capabilities.flatMap(({soundings}) =>
      soundings.flatMap(({technology: {logo}}) => (logo && 'symbol' in logo ? [logo.symbol] : [])),
    );
    expect(drawn.sort()).toEqual(shown.sort());
  });

  it('takes the stronger of two soundings of one technology', () => {
    const [capability] = content.capabilities.filter(({soundings}) => soundings.length > 0);
    const [sounding] = capability?.soundings ?? [];
    if (!capability || !sounding) throw new Error('The content has no sounding.');
    const soundings = [0.2, 0.7, 0.4].map((relevance) => ({...sounding, relevance}));
    const home = build({...content, capabilities: [{...capability, soundings}]});
    expect(home.capabilities[0]?.soundings.map(({relevance}) => relevance)).toEqual([0.7]);
  });

  it('puts the newest posts and talks first, at most four of each', () => {
    const [talk] = content.talks;
    const [post] = content.posts;
    if (!talk || !post) throw new Error('The content has no talk or no post.');
    const years = ['2026', '2025', '2024', '2023', '2022'];
    const {news} = build({
      ...content,
      posts: years.map((year) => ({...post, title: `Post of ${year}`, date: `${year}-01-02`})),
      talks: years.map((year) => ({...talk, title: `Talk of ${year}`, date: `${year}-06-03`})),
    });
    expect(news.map(({title}) => title)).toEqual(
      years.slice(0, 4).flatMap((year) => [`Talk of ${year}`, `Post of ${year}`]),
    );
  });

  it('says how old the survey is once it is ageing', () => {
    const [survey] = content.surveys;
    if (!survey) throw new Error('The content has no survey.');
    const {date, source} = survey;
    expect(build(content, date).survey).toEqual({date, sourceUrl: source.url});
    expect(build(content, '2999-01-01').survey.age).toMatch(/^9\d\d years$/);
  });

  it('throws without a survey', () => {
    expect(() => build({...content, surveys: []})).toThrow('src/content/surveys is empty');
  });
});
