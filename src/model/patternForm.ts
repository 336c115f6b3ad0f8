/** The form of the text of a pattern: which sections it has, in which order, and what must stand in them. */
import type {ContentProblem, Position} from './problems';
import type {PageSource, SectionSource} from './siteSources';
import {nearest, quoteList} from './suggestions';

interface FormSection {
  title: string;
  isOptional?: boolean;
  /** The headings below it, in their order; undefined where any may stand. */
  parts?: readonly string[];
}

const FORM: readonly FormSection[] = [
  {title: 'In short'},
  {title: 'Problem'},
  {title: 'Forces'},
  {title: 'Solution'},
  {title: 'Consequences', parts: ['What it gives', 'What it costs']},
  {title: 'Try it', isOptional: true},
  {title: 'Known uses'},
  {title: 'Related'},
];

const TITLES = FORM.map(({title}) => title);
const SECTION_DEPTH = 2;
const DIAGRAM = 'mermaid';

/** A finder shows the first paragraph of the problem as one line or two. */
const LONGEST_PROBLEM = 180;

type Report = (position: Position, message: string) => void;

/** Reports headings that are unknown, stand twice, stand too early, or are missing. */
function checkHeadings(
  found: readonly SectionSource[],
  {form, marks, end}: {form: readonly FormSection[]; marks: string; end: Position},
  report: Report,
): void {
  const known = form.map(({title}) => title);
  const seen = new Set<string>();
  // What a misspelt heading stands for is not missing as well: one mistake is told once.
  const misspelt = new Set<string>();
  let furthest = -1;
  for (const {title, position} of found) {
    const place = known.indexOf(title);
    if (place === -1) {
      const meant = nearest(title, known);
      if (meant !== undefined) misspelt.add(meant);
      const remedy =
        meant === undefined ? `Use ${quoteList(known, 'or')}.` : `Did you mean "${marks} ${meant}"?`;
      report(position, `"${marks} ${title}" is no section of a pattern. ${remedy}`);
    } else if (seen.has(title)) {
      report(position, `the section "${marks} ${title}" stands twice. Keep one.`);
    } else if (place < furthest) {
      report(
        position,
        `the section "${marks} ${title}" stands after "${marks} ${known[furthest]}". Move it before.`,
      );
    }
    seen.add(title);
    furthest = Math.max(furthest, place);
  }
  const required = form.filter(({isOptional}) => !isOptional).map(({title}) => title);
  required.forEach((title, place) => {
    if (seen.has(title) || misspelt.has(title)) return;
    const before = required[place - 1];
    const where = before === undefined ? 'at the start' : `after "${marks} ${before}"`;
    report(end, `the section "${marks} ${title}" is missing. Add it ${where}.`);
  });
}

function checkProblem({opening, position}: SectionSource, report: Report): void {
  if (opening === undefined) {
    report(
      position,
      'the section "## Problem" begins without a sentence. Begin it with the problem in one sentence.',
    );
  } else if (!opening.isPlain) {
    report(
      opening.position,
      'the problem is shown in the finder as plain words. Keep links, code and footnotes out of its first paragraph.',
    );
  } else if (opening.text.length > LONGEST_PROBLEM) {
    report(
      opening.position,
      `the problem has ${opening.text.length} characters in its first paragraph, and the finder has room for ${LONGEST_PROBLEM}. Say it in one short sentence, and the rest in a paragraph of its own.`,
    );
  }
}

/** The headings that stand below a section, up to the next one of its depth. */
function partsOf(sections: readonly SectionSource[], section: SectionSource): SectionSource[] {
  const after = sections.slice(sections.indexOf(section) + 1);
  const end = after.findIndex(({depth}) => depth <= section.depth);
  return end === -1 ? after : after.slice(0, end);
}

function checkSection(section: SectionSource, parts: readonly SectionSource[], report: Report): void {
  const {title, position} = section;
  const expected = FORM.find((known) => known.title === title)?.parts;
  if (expected !== undefined) {
    const form = expected.map((part) => ({title: part}));
    checkHeadings(parts, {form, marks: '###', end: position}, report);
  } else if (section.isEmpty) {
    report(position, `the section "## ${title}" is empty. Write it.`);
    return;
  }
  for (const part of parts) {
    if (part.isEmpty) report(part.position, `the section "### ${part.title}" is empty. Write it.`);
  }
  if (title === 'Problem') checkProblem(section, report);
  const languages = [section, ...parts].flatMap(({codeLanguages}) => codeLanguages);
  if (title === 'Solution' && !languages.some((language) => language.toLowerCase() === DIAGRAM)) {
    report(position, 'the section "## Solution" has no diagram. Add one in a block of "mermaid".');
  }
}

/** Takes the source of a pattern, gives what its text lacks of the form, or has beyond it. */
export function checkPatternForm(source: PageSource): ContentProblem[] {
  if (!source.isParsed) return [];
  const problems: ContentProblem[] = [];
  const report: Report = (position, message) =>
    problems.push({file: source.file, field: '', ...position, message});
  // A section whose heading is too large is there: the heading has a problem of its own.
  const sections = source.sections.filter(
    ({depth, title}) => depth === SECTION_DEPTH || (depth < SECTION_DEPTH && TITLES.includes(title)),
  );
  const end = sections.at(-1)?.position ?? {line: 1, column: 1};
  checkHeadings(sections, {form: FORM, marks: '##', end}, report);
  const seen = new Set<string>();
  for (const section of sections) {
    const {title} = section;
    if (!TITLES.includes(title) || seen.has(title)) continue;
    seen.add(title);
    checkSection(section, partsOf(source.sections, section), report);
  }
  return problems;
}

/** Takes the source of a sound pattern, gives its problem in one sentence. */
export function problemOf({sections}: PageSource): string {
  return sections.find(({title}) => title === 'Problem')?.opening?.text ?? '';
}
