import {readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import postcss, {type AtRule} from 'postcss';
import parseSelector, {type Node} from 'postcss-selector-parser';
import {BUILD, builtFile, PAGES, readBuilt} from './site';

/** Rules that no element of a page matches today, each for a reason. */
const KEPT: {selectors: RegExp; because: string}[] = [
  {
    selectors: /^(?:(?:[ou]l )+[ou]l|hr|img(?:\[align=(?:left|right)\])?|iframe|a:not\(\[href\]\))$/,
    because: 'the theme dresses what prose may hold, and React names these elements',
  },
  {
    selectors: /^(?:\.(?:button|close)(?:[:.[].*)?|\.container|\.row|\.col(?:\[class\*=col--\])?)$/,
    because: "the theme's, by words that scripts hold for something else",
  },
  {
    selectors: /^\.(?:leadLine_\w+ li p|prose_\w+ (?:h4|dd>p|dt>p)|parts_\w+:first-child)$/,
    because: 'prose may be built so tomorrow',
  },
  {
    selectors: /^\.operation_\w+ \.row_\w+:has\(.*\) \.unnumbered_\w+$/,
    because: 'the map has room for a fourth column of soundings',
  },
  {
    selectors: /^(?:button\.sort_\w+(?::hover)?|\.sort_\w+ svg)$/,
    because: 'script lets the heads of the table sort it',
  },
  {
    selectors: /^\.drawing_\w+ \S/,
    because: 'a diagram may be of any kind, and have any sign that its kind has',
  },
  {
    selectors:
      /^(?:h5|h6|video|audio|\.(?:markdown|alert|badge|breadcrumbs|card|footer|hero|menu|navbar|tabs)(?![\w-]).*|.*img\[src\$=.*gh-(?:dark|light)-mode-only\])$/,
    because: "authors write headings, media, Infima's components and pictures for one mode in MDX",
  },
  {
    selectors:
      /^(?:.*\.(?:list|label|panel)_\w+( \[aria-selected=true\])?(?::not\(\[data-open\]\))?|\.block_\w+ mark\.line_\w+|\.prose_\w+ (?:h5|h6|mark|(?:li )?\.contains-task-list)|.*\.inner_\w+ \.inner_\w+ \.link_\w+)$/,
    because: 'authors write tabs, marked lines of code, lists of tasks and deep headings in MDX',
  },
];

/** What scripts and readers set on elements, which stand in the HTML without it. */
const STATES =
  /^(?:aria-(?:current|expanded|sort)|data-(?:faded|filtering|theme|view)|disabled|hidden|open)$/;

/** Pseudo-classes that say where an element stands or list others. The rest are of states, or parts of elements. */
const OF_PLACE = /^:(?:is|where|not|has|root|empty|(?:first|last|only)-(?:child|of-type)|nth-[a-z-]+)$/;

const SCRIPTS = readdirSync(path.join(BUILD, 'assets/js'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => readBuilt(`assets/js/${file}`))
  .join('\n');

const SCRIPT_WORDS = new Set(SCRIPTS.match(/[A-Za-z_-][\w-]*/g));

/** Names of a CSS module end so: no word of something else does. */
const OF_MODULE = /_[\w-]{4}$/;

function isState(node: Node): boolean {
  if (node.type === 'attribute') return STATES.test(node.attribute);
  if (node.type === 'class') return OF_MODULE.test(node.value) && SCRIPT_WORDS.has(node.value);
  return node.type === 'pseudo' && !OF_PLACE.test(node.value);
}

/** Takes a selector, gives it without states, without parts of elements and without the classes that scripts set. */
function withoutStates(selector: string, classesOfPages: ReadonlySet<string>): string {
  return parseSelector((root) => {
    const states: Node[] = [];
    root.walk((node) => {
      if (isState(node) && !(node.type === 'class' && classesOfPages.has(node.value))) states.push(node);
    });
    for (const node of states) {
      let inNot = false;
      for (let {parent} = node; parent; parent = parent.parent) {
        if (parent.type === 'pseudo' && parent.value === ':not') inNot = !inNot;
      }
      node.replaceWith(parseSelector.pseudo({value: inNot ? ':is(no-element)' : ':is(*)'}));
    }
  }).processSync(selector);
}

interface StyleRule {
  selector: string;
  bytes: number;
}

/** Takes a style sheet, gives its selectors, each with what it and, if it is the last of its rule, the rule take. */
function listRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name)) return;
    const share = (rule.toString().length - rule.selector.length) / rule.selectors.length;
    for (const selector of rule.selectors) rules.push({selector, bytes: Math.round(selector.length + share)});
  });
  return rules;
}

/** The style sheet of the site. */
function readStyleSheet(): string {
  const files = readdirSync(path.join(BUILD, 'assets/css')).filter((name) => name.endsWith('.css'));
  expect(files, 'there is one style sheet').toHaveLength(1);
  return readBuilt(`assets/css/${files[0]}`);
}

test('no rule is for just anything that stands after something', () => {
  // With such rules a browser styles all that stands beside what comes and goes, as a filter in force does (Chromium).
  const found = listRules(readStyleSheet()).filter(({selector}) => /\+\s*\*/.test(selector));
  expect(found).toEqual([]);
});

test('every rule of the style sheet is for an element of some page, or is kept for a reason', async ({
  page,
}) => {
  const rules = listRules(readStyleSheet());
  const pages = PAGES.map((address) => readBuilt(builtFile(address) ?? ''));
  const classesOfPages = new Set(pages.join(' ').match(/[A-Za-z_-][\w-]*_[\w-]{4}(?![\w-])/g));
  let open = [...new Set(rules.map(({selector}) => selector))].map((selector) => ({
    selector,
    plain: withoutStates(selector, classesOfPages),
  }));
  expect(open.length).toBeGreaterThan(500);
  for (const html of pages) {
    open = await page.evaluate(
      ([text, left]) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        return left.filter(({plain}) => parsed.querySelector(plain) === null);
      },
      [html, open] as const,
    );
  }
  const unused = open.map(({selector}) => selector);
  const faults = unused
    .filter((selector) => !KEPT.some(({selectors}) => selectors.test(selector)))
    .map((selector) => {
      const bytes = rules.reduce((sum, rule) => sum + (rule.selector === selector ? rule.bytes : 0), 0);
      return `${selector} takes ${bytes} bytes`;
    });
  expect(
    faults,
    'Rules for no element: drop them where they are written, or say in KEPT why they stay',
  ).toEqual([]);
  for (const {selectors, because} of KEPT) {
    expect(
      unused.some((selector) => selectors.test(selector)),
      `${selectors} is kept because ${because}: is it needed still?`,
    ).toBe(true);
  }
});
