/** What the loader hands over: every file as it was written, with the places of its parts. */
import type {FieldPath, Position} from './problems';

export interface EntrySource {
  id: string;
  /** Path from the root of the site, with forward slashes. */
  file: string;
  /** What was written, not yet checked. */
  value: unknown;
  /** False when the file could not be read as YAML: then only its id is known. */
  isReadable: boolean;
  /** Gives the place of a field; of the nearest mapping around it when the field is missing. */
  positionOf(path: FieldPath, at: 'key' | 'value'): Position;
}

export type LinkKind = 'link' | 'image' | 'attribute' | 'embedding';

export interface LinkSource {
  /** A Markdown link or definition, a Markdown image, a JSX attribute, or one whose target the browser fetches at once. */
  kind: LinkKind;
  /** Whether an attribute may name a file beside the page, which the build takes. */
  mayBeFile?: boolean;
  target: string;
  position: Position;
}

/** A heading of a page and what stands below it, up to the next heading. */
export interface SectionSource {
  /** 1 to 6. */
  depth: number;
  title: string;
  position: Position;
  /** Whether nothing stands below it that a reader sees, not even further headings. */
  isEmpty: boolean;
  /** The paragraph that it begins with; absent when it begins with something else. */
  opening?: {text: string; isPlain: boolean; position: Position};
  /** The languages of its blocks of code. */
  codeLanguages: string[];
}

export interface PageSource extends EntrySource {
  /** False when the body is not sound MDX: then its links and anchors are unknown. */
  isParsed: boolean;
  /** Whether the body marks where its excerpt ends. */
  hasExcerpt: boolean;
  links: LinkSource[];
  /** In their order. */
  sections: SectionSource[];
  /** Ids of headings and of JSX elements. */
  anchors: string[];
  /** Specifiers of the import statements. */
  imports: {specifier: string; position: Position}[];
  /** Labels that are used as `[text][label]` and defined nowhere. */
  undefinedLabels: {label: string; position: Position}[];
}

/** A post: what its place says is read from its path. */
export type PostSource = PageSource;

/** The brand marks that can be named. */
export interface IconCatalogue {
  sets: readonly string[];
  /** Gives the names in a set, aliases included. */
  names(set: string): ReadonlySet<string>;
}

export interface SiteSources {
  members: EntrySource[];
  quotes: EntrySource[];
  technologies: EntrySource[];
  surveys: EntrySource[];
  projects: EntrySource[];
  talks: EntrySource[];
  meetings: EntrySource[];
  /** Pages of docs/capabilities. */
  capabilities: PageSource[];
  /** Pages of docs/patterns. */
  patterns: PageSource[];
  /** All other pages of docs. */
  docs: PageSource[];
  posts: PostSource[];
  /** MDX files that other pages import: no address and no front matter of their own. */
  partials: PageSource[];
  /** blog/authors.yml, a mapping from key to author, and blog/tags.yml, a mapping from key to tag. */
  authors: EntrySource;
  tags: EntrySource;
  /** sidebars.ts and redirects.ts, by the shape that Docusaurus and the plugin take. */
  sidebars: EntrySource;
  redirects: EntrySource;
  /** Every file of src, docs, blog and static. */
  files: ReadonlySet<string>;
  icons: IconCatalogue;
}
