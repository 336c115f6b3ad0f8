/** `npm run check`: says whether the content is sound, or every problem in it. */
import path from 'node:path';
import {inspectSiteContent} from '../src/loader/loadSiteContent';
import {ContentError, type ContentProblem, formatNotes} from '../src/model/problems';
import type {SiteContent} from '../src/model/siteContent';

/** What has files of its own: organisations are read out of members, patterns and talks. */
type Collection = Exclude<keyof SiteContent, 'organisations'>;

const NOUNS: Record<Collection, [one: string, many: string]> = {
  members: ['member', 'members'],
  quotes: ['quote', 'quotes'],
  capabilities: ['capability', 'capabilities'],
  technologies: ['technology', 'technologies'],
  surveys: ['survey', 'surveys'],
  patterns: ['pattern', 'patterns'],
  projects: ['project', 'projects'],
  talks: ['talk', 'talks'],
  meetings: ['meeting', 'meetings'],
  posts: ['post', 'posts'],
};

function countEntries(content: SiteContent): string {
  return Object.entries(NOUNS)
    .map(([collection, [one, many]]) => {
      const {length} = content[collection as Collection];
      return `${length} ${length === 1 ? one : many}`;
    })
    .join(', ');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function printAnnotations(kind: 'error' | 'notice', told: readonly ContentProblem[]): void {
  if (!process.env.GITHUB_ACTIONS) return;
  for (const {file, line, column, field, message, block} of told) {
    const subject = field === '' ? '' : `${field}: `;
    const lines = block === undefined ? '' : `\n${block}`;
    console.log(
      `::${kind} file=${escapeProperty(file)},line=${line},col=${column}::${escapeData(subject + message + lines)}`,
    );
  }
}

async function check(): Promise<void> {
  try {
    const {content, notes} = await inspectSiteContent(path.resolve(__dirname, '..'));
    if (notes.length > 0) console.log(`${formatNotes(notes)}\n`);
    console.log(`The content is sound: ${countEntries(content)}.`);
    printAnnotations('notice', notes);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    printAnnotations('error', error.problems);
    process.exitCode = 1;
  }
}

void check();
