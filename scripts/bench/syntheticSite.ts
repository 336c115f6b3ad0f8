import {stringify} from 'yaml';
import {startRandom} from './random';
import {dayOf, syntheticProject, syntheticSurvey, syntheticTalk, syntheticTechnology} from './syntheticData';
import {type EntryCounts, syntheticIds} from './syntheticIds';
import {type PostCredits, syntheticCapability, syntheticPattern, syntheticPost} from './syntheticPages';

const SEED = 20_231_003;

/**
 * Takes how many entries of each kind are wanted, one at least, and what every post names; gives their files, from
 * path to text, the same each time. All are linked with each other, and none names what is not among them but the
 * author and the tag.
 */
export function buildSyntheticSite(counts: EntryCounts, credits: PostCredits): Map<string, string> {
  const random = startRandom(SEED);
  const ids = syntheticIds(counts);
  const files = new Map<string, string>();
  const write = (count: number, toFile: (index: number) => [path: string, text: string]) => {
    for (let index = 0; index < count; index += 1) files.set(...toFile(index));
  };
  write(counts.technologies, (index) => [
    `src/content/technologies/${ids.technologies[index]}.yaml`,
    stringify(syntheticTechnology(index, ids, random)),
  ]);
  write(counts.surveys, (index) => [
    `src/content/surveys/${dayOf(index)}.yaml`,
    stringify(syntheticSurvey(index, counts.surveys, ids, random)),
  ]);
  write(counts.projects, (index) => [
    `src/content/projects/${ids.projects[index]}.yaml`,
    stringify(syntheticProject(index, ids, random)),
  ]);
  write(counts.talks, (index) => [
    `src/content/talks/synthetic-${index + 1}.yaml`,
    stringify(syntheticTalk(index, ids, random)),
  ]);
  write(counts.capabilities, (index) => [
    `docs/capabilities/${ids.capabilities[index]}.mdx`,
    syntheticCapability(index, ids, random),
  ]);
  write(counts.patterns, (index) => [
    `docs/patterns/${ids.patterns[index]}.mdx`,
    syntheticPattern(index, ids, random),
  ]);
  write(counts.posts, (index) => [
    `blog/${dayOf(index)}-synthetic-${index + 1}/index.mdx`,
    syntheticPost(index, ids, credits, random),
  ]);
  return files;
}
