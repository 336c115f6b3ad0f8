import {expect, test} from '@playwright/test';
import {readPostInFeeds} from './postInFeeds';

const POST = '/blog/2024/01/02/simple';

test('a simple post is in the list of posts, has its author and tag, and is in the three feeds', async ({
  page,
}) => {
  await page.goto('./blog/tags/sample');
  await page.getByRole('main').getByRole('link', {name: 'A simple post'}).first().click();
  await expect(page).toHaveURL(`.${POST}`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('A simple post');
  await expect(page.locator('article header')).toContainText('Sample Author');
  for (const [feed, $] of readPostInFeeds(POST)) {
    expect($('code').text(), feed).toBe('Makefile');
    expect($('h2').length, feed).toBe(2);
  }
});
