/** What the place of a post says of it, by the rules of Docusaurus. */
import {joinPaths} from './paths';

/** The same expression as in Docusaurus's `parseBlogFileName`. */
const DATED = /^(?<folder>.*)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<name>.*?)(?:\/index)?\.mdx?$/;

export interface PostPath {
  /** The day in it as it is written there, with hyphens; absent if it has none. */
  day?: string;
  /** What follows the day, or the whole path below the folder of the blog. */
  name: string;
  /** The slug of a post that does not name one, without a leading slash. */
  slug: string;
}

/** Takes the path of a post from the root of the site, returns what it says. */
export function readPostPath(file: string): PostPath {
  const path = file.replace(/^blog\//, '');
  const {folder, date, name = ''} = DATED.exec(path)?.groups ?? {};
  if (folder === undefined || date === undefined) {
    const bare = path.replace(/(?:\/index)?\.mdx?$/, '');
    return {name: bare, slug: bare};
  }
  return {
    day: date
      .split(/[-/]/)
      .map((part) => part.padStart(2, '0'))
      .join('-'),
    name,
    slug: joinPaths(date.replaceAll('-', '/'), folder + name),
  };
}
