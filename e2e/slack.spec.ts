import {expect, test} from '@playwright/test';

const INVITATION = /^https:\/\/communityinviter\.com\/apps\/cloud-native\/cncf$/;
const CHANNEL = 'https://cloud-native.slack.com/archives/C05TN9WFN5S';

for (const address of ['/', '/blog/welcome', '/docs/community/get-involved', '/subscribe']) {
  test(`${address} leads into Slack in two steps: the invitation, then the channel`, async ({page}) => {
    await page.goto(`.${address}`);
    const steps = page.locator('main ol').filter({has: page.locator('a[href*="communityinviter"]')});
    await expect(steps).toHaveCount(1);
    await expect(steps.locator('> li')).toHaveCount(2);
    const [first, second] = [steps.locator('> li').nth(0), steps.locator('> li').nth(1)];

    await expect(first.getByRole('link')).toHaveAttribute('href', INVITATION);
    await expect(first.getByRole('link')).toHaveAccessibleName(/invitation/i);
    await expect(first).toContainText(/invitation to the Slack workspace of the CNCF/);

    await expect(second.getByRole('link')).toHaveAttribute('href', CHANNEL);
    await expect(second.getByRole('link')).toHaveAccessibleName(/channel/i);
    await expect(second).toContainText('#cnoe-public');
    await expect(second).toContainText(/Slack shows you no more than a page to sign in/);
  });
}
