import {
  authorAddress,
  BLOG_ADDRESSES,
  docAddress,
  fileAddress,
  MAP_FILES,
  postAddress,
  projectAddress,
  tagAddress,
  talkAddress,
  technologyAddress,
} from './addresses';
import {capabilitySections} from './capability';
import {checkRedirects} from './checkRedirects';
import {type AddressedPage, findBrokenLinks, type LinkTargets} from './links';
import {type ParsedSite, problemAt} from './parsedSite';
import {slugOf} from './post';
import type {ContentProblem, FieldPath} from './problems';
import {EACH, findReferences} from './references';
import type {EntrySource, PageSource, SiteSources} from './siteSources';
import type {HiddenBecause, HiddenPages} from './visibility';

/** An address, and the entry and field that claim it. */
interface Claim {
  address: string;
  source: EntrySource;
  path: FieldPath;
  page?: PageSource;
  /** Whether readers find nothing there yet. */
  isUnseen?: boolean;
}

function pageClaims({docs, posts, capabilities, patterns}: SiteSources): Claim[] {
  const withSections = capabilities.map((page) => ({
    ...page,
    anchors: [...page.anchors, ...capabilitySections],
  }));
  const docClaims = [...docs, ...withSections, ...patterns].map((page) => {
    const slug = findReferences(page.value, ['slug'])[0]?.id;
    return {
      address: docAddress(page.file, slug),
      source: page,
      path: slug === undefined ? [] : ['slug'],
      page,
    };
  });
  const postClaims = posts.map((page) => ({
    address: postAddress(slugOf(page)),
    source: page,
    path: findReferences(page.value, ['slug']).length === 0 ? [] : ['slug'],
    page,
  }));
  return [...docClaims, ...postClaims];
}

/** The pages that are made from entries. */
function entryClaims({authors, tags}: ParsedSite, sources: SiteSources, hidden: HiddenPages): Claim[] {
  // Docusaurus makes a page for each tag that a post has.
  const tagsOf = (posts: readonly PageSource[]) =>
    new Set(posts.flatMap(({value}) => findReferences(value, ['tags', EACH]).map(({id}) => id)));
  const seenTags = tagsOf(sources.posts.filter(({file}) => !hidden.has(file)));
  const unseenTags = tagsOf(sources.posts.filter(({file}) => hidden.has(file)));
  const authorClaims = authors.flatMap(({key, value}) => {
    // An entry with problems keeps its page, so that one mistake is told once.
    const address = authorAddress(key, value === undefined ? true : value.page);
    return address === undefined ? [] : [{address, source: sources.authors, path: [key, 'page']}];
  });
  const tagClaims = tags.flatMap(({key}) => {
    const permalink = findReferences(sources.tags.value, [key, 'permalink'])[0]?.id;
    const path = permalink === undefined ? [key] : [key, 'permalink'];
    return [
      {
        address: tagAddress(key, permalink),
        source: sources.tags,
        path,
        isUnseen: unseenTags.has(key) && !seenTags.has(key),
      },
    ];
  });
  const technologyClaims = sources.technologies.map((source) => ({
    address: technologyAddress(source.id),
    source,
    path: [],
  }));
  const projectClaims = sources.projects.map((source) => ({
    address: projectAddress(source.id),
    source,
    path: [],
  }));
  return [...authorClaims, ...tagClaims, ...technologyClaims, ...projectClaims];
}

/**
 * Takes the site and the pages that readers do not see, gives a problem for each address that two entries claim and
 * each link or redirect that does not resolve for whoever sees it.
 */
export function checkAddresses(
  site: ParsedSite,
  sources: SiteSources,
  hidden: HiddenPages,
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const owners = new Map<string, string>([
    ...BLOG_ADDRESSES.map((address): [string, string] => [address, 'the blog']),
    ...Object.values(MAP_FILES).map((address): [string, string] => [address, 'the capability map']),
  ]);
  const addresses = new Map<string, PageSource | undefined>(
    [...owners.keys()].map((address) => [address, undefined]),
  );
  for (const file of sources.files) {
    const address = fileAddress(file);
    if (address === undefined) continue;
    owners.set(address, file);
    addresses.set(address, undefined);
  }
  const unseen = new Map<string, HiddenBecause | undefined>();
  const claims = [...pageClaims(sources), ...entryClaims(site, sources, hidden)];
  for (const {address, source, path, page, isUnseen} of claims) {
    const owner = owners.get(address);
    if (owner === undefined) {
      owners.set(address, source.file);
      addresses.set(address, page);
      if (isUnseen || hidden.has(source.file)) unseen.set(address, hidden.get(source.file));
    } else {
      problems.push(
        problemAt(source, path, `the address "${address}" belongs to ${owner}. Choose another one.`),
      );
    }
  }
  return [...problems, ...checkLinks(sources, addresses, {hidden, unseen})];
}

interface Unseen {
  hidden: HiddenPages;
  /** The addresses where readers find nothing, with why if it is for their page. */
  unseen: ReadonlyMap<string, HiddenBecause | undefined>;
}

/** The anchors of pages that list entries, each with its own. */
function entryAnchors({talks}: SiteSources): Map<string, ReadonlySet<string>> {
  const anchors = new Map<string, Set<string>>();
  for (const {id} of talks) {
    const [address = '', anchor = ''] = talkAddress(id).split('#');
    anchors.set(address, (anchors.get(address) ?? new Set()).add(anchor));
  }
  return anchors;
}

function checkLinks(
  sources: SiteSources,
  addresses: ReadonlyMap<string, PageSource | undefined>,
  {hidden, unseen}: Unseen,
): ContentProblem[] {
  const addressed: AddressedPage[] = [
    ...pageClaims(sources).flatMap(({address, page}) =>
      page === undefined ? [] : [{source: page, address}],
    ),
    ...sources.partials.map((source) => ({source})),
  ];
  const all: LinkTargets = {
    addresses,
    pages: new Map(addressed.map((page) => [page.source.file, page])),
    files: sources.files,
    anchors: entryAnchors(sources),
    hidden: new Map(),
    hiddenFiles: new Map(),
  };
  const isSeen = ({source}: AddressedPage) => !hidden.has(source.file);
  const seen: LinkTargets = {
    ...all,
    addresses: new Map([...addresses].filter(([address]) => !unseen.has(address))),
    pages: new Map([...all.pages].filter(([, page]) => isSeen(page))),
    hidden: new Map([...unseen].flatMap(([address, because]) => (because ? [[address, because]] : []))),
    hiddenFiles: hidden,
  };
  // What is not published yet may link to what is not either.
  const broken = addressed.flatMap((page) =>
    findBrokenLinks(page, isSeen(page) ? seen : all).map(({position, message}) => ({
      file: page.source.file,
      ...position,
      field: '',
      message,
    })),
  );
  return [...broken, ...checkRedirects(sources.redirects, seen)];
}
