import {expect, test} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const DOC = 'docs/introduction.mdx';
const POST = 'blog/2023-10-03-welcome/index.mdx';

const inDoc = (...lines: string[]) => edited(DOC, '## Aims\n', `## Aims\n\n${lines.join('\n')}\n`);
const inPost = (line: string) => edited(POST, '{/* truncate */}', `{/* truncate */}\n\n${line}`);

test('takes tabs in every way that Docusaurus has', async () => {
  const changes = inDoc(
    '<Tabs groupId="os" queryString defaultValue="win">',
    '{/* the first */}',
    '<TabItem value="mac">Mac</TabItem>',
    '<TabItem value="win" label="Windows">',
    '',
    '<Tabs><TabItem value="mac">Inside</TabItem></Tabs>',
    '',
    '</TabItem>',
    '</Tabs>',
    '',
    "<Tabs values={[{value: 'one'}]} defaultValue={'one'}>",
    '  <TabItem value="one">One</TabItem>',
    '</Tabs>',
  );
  await expect(loadSite(changes)).resolves.toBeDefined();
});

test.each([
  ['<TabItem value="a">A</TabItem>', '"<TabItem>" stands alone. Put "<Tabs>" before the tabs'],
  ['<Tabs>\n\nWords.\n\n</Tabs>', '"<Tabs>" holds tabs alone. Move this into a "<TabItem>".'],
  ['<Tabs></Tabs>', '"<Tabs>" holds no tab.'],
  ['<Tabs><TabItem label="A">A</TabItem></Tabs>', '"<TabItem>" has no value. Add value='],
  [
    '<Tabs><TabItem value="a">A</TabItem><TabItem value="a">B</TabItem></Tabs>',
    'the value "a" is there twice in these tabs.',
  ],
  ['<Tabs defaultValue="mc"><TabItem value="mac">A</TabItem></Tabs>', 'no tab "mc". Did you mean "mac"?'],
  ['<Tabs queryString><TabItem value="a">A</TabItem></Tabs>', '"queryString" has no name. Add groupId='],
])('refuses %s', async (text, message) => {
  expect(await messageFor(inDoc(text))).toContain(message);
});

test('refuses what a page cannot show', async () => {
  const browserOnly =
    "import BrowserOnly from '@docusaurus/BrowserOnly';\n\n<BrowserOnly>{() => <b>x</b>}</BrowserOnly>";
  expect(await messageFor(inDoc(browserOnly))).toContain('"<BrowserOnly>" would show its fallback alone');
  const cards = "import DocCardList from '@theme/DocCardList';\n\n<DocCardList />";
  expect(await messageFor(inPost(cards))).toContain('"<DocCardList>" lists pages of the documentation.');
  await expect(loadSite(inDoc(cards))).resolves.toBeDefined();
});
