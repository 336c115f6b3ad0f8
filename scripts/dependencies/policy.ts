/**
 * What the site may depend on: which packages reach a reader, which licences may, which may stand behind the build,
 * and what is accepted all the same.
 */

/** Packages of which a part reaches a reader, and which part. All others build or test the site. */
export const REACHES_READERS: Readonly<Record<string, string>> = {
  react: 'script of the pages that have filters',
  'react-dom': 'script of the pages that have filters',
  scheduler: 'script of the pages that have filters, within react-dom',
  clsx: 'script of the pages that have filters',
  infima: 'styles',
  '@docusaurus/theme-classic': 'styles',
  '@docusaurus/theme-common': 'styles',
  '@fontsource-variable/brygada-1918': 'face of headings',
  '@fontsource-variable/public-sans': 'face of text',
  '@iconify-json/logos': 'drawings of marks',
  '@iconify-json/simple-icons': 'drawings of marks',
};

/** Licences under which anyone may pass a part on with the site, with no more than a notice. */
const FREE_TO_PASS_ON = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Zlib',
  'BlueOak-1.0.0',
  'CC0-1.0',
];

/** SPDX identifiers of the licences that may be, by how far a package reaches. */
export const ALLOWED_LICENCES = {
  readers: [
    ...FREE_TO_PASS_ON,
    // A face may go with a site of any licence, so long as it is not sold by itself.
    'OFL-1.1',
  ],
  build: [
    ...FREE_TO_PASS_ON,
    'OFL-1.1',
    'Python-2.0',
    // Asks for the source of changed files of its own when they are passed on: none is changed, none is passed on.
    'MPL-2.0',
    // The same; and a dedication to the public domain.
    'EPL-2.0',
    'Unlicense',
    // Data with credit to its makers when passed on: which browsers know what, read while building.
    'CC-BY-4.0',
  ],
} as const;

/** A package that names its licence where no program reads it. Counts for this version only. */
export interface LicenceException {
  name: string;
  version: string;
  /** SPDX expression, judged like all others. */
  licence: string;
  reason: string;
}

export const LICENCE_EXCEPTIONS: readonly LicenceException[] = [
  {
    name: 'khroma',
    version: '2.1.0',
    licence: 'MIT',
    reason: 'Its package.json names no license; its file "license" is the text of the MIT license.',
  },
  {
    name: 'require-like',
    version: '0.1.2',
    licence: 'MIT',
    reason: 'Its package.json names no licence; its file "License" is the text of the MIT licence.',
  },
];

/** A known vulnerability that cannot do harm here. */
export interface AcceptedAdvisory {
  /** E.g. GHSA-c2qf-rxjj-qqgw. */
  advisory: string;
  package: string;
  /** Why it can do no harm. */
  reason: string;
  /** The day on which it was looked at, YYYY-MM-DD. */
  accepted: string;
}

export const ACCEPTED_ADVISORIES: readonly AcceptedAdvisory[] = [];
