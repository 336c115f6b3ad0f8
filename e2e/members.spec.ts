import {expect, test} from '@playwright/test';
import {formatDate} from '../src/components/FormattedDate/formatDate';
import {ageInWords} from '../src/model/ageing';
import {siteContent} from './content';
import {pageDocument, words} from './site';

test('every member stands on the page in the order of the site: since when, its words, its uses, its talks', async () => {
  const {members, quotes, organisations} = await siteContent();
  const $ = pageDocument('/members');
  const articles = $('main article')
    .toArray()
    .map(({attribs}) => attribs.id);
  expect(articles).toEqual(organisations.map(({id}) => id));

  const faults: string[] = [];
  for (const {id, name, since, website} of members) {
    const article = $(`#${id}`);
    const text = words(article.text()).join(' ');
    const own = quotes.filter(({member}) => member.id === id);
    const said = [name, formatDate(since, 'longMonth'), ...own.map((quote) => words(quote.text).join(' '))];
    for (const part of said) if (!text.includes(part)) faults.push(`${id} does not say "${part}"`);
    expect(article.find('figure').length, id).toBe(own.length);
    if (article.find(`a[href="${website}"]`).length === 0) faults.push(`${id} does not link to ${website}`);
  }
  expect(faults).toEqual([]);
});

test('every organisation shows its uses with source, day and age, and its talks', async () => {
  const {organisations} = await siteContent();
  const $ = pageDocument('/members');
  const today = $('footer time').last().attr('datetime') ?? '';
  const faults: string[] = [];
  for (const {id, uses, talks} of organisations) {
    const article = $(`#${id}`);
    const text = words(article.text()).join(' ');
    const links = article
      .find('a')
      .toArray()
      .map(({attribs}) => attribs.href);
    for (const {pattern, what, source} of uses) {
      const age = source.date && ageInWords(source.date, today);
      const said = [
        what,
        source.date ? formatDate(source.date, 'short') : 'not dated',
        ...(age ? [`ageing: ${age} old`] : []),
      ];
      for (const part of said) if (!text.includes(part)) faults.push(`${id} does not say "${part}"`);
      for (const target of [pattern.permalink, source.url]) {
        if (!links.includes(target)) faults.push(`${id} does not link to ${target}`);
      }
    }
    for (const {permalink} of talks) {
      if (!links.includes(permalink)) faults.push(`${id} does not link to ${permalink}`);
    }
  }
  expect(faults).toEqual([]);
});
