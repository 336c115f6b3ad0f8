import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {ContentError} from '../../model/problems';
import type {SiteContent} from '../../model/siteContent';
import {isContent} from '../contentPaths';
import {linkSiteFiles, loadSiteContent} from '../loadSiteContent';
import type {SiteFiles} from '../siteFiles';

/** From the path of a file to its text; undefined takes the file away. */
export type Changes = Record<string, string | Uint8Array | undefined>;

/** The text of a pattern, in its form. */
function patternText(knownUses: string): string {
  return `
## In short

It is short.

## Problem

Parts make sense together only.

## Forces

- Few dependencies.

## Solution

\`\`\`mermaid
flowchart LR
  accTitle: One thing
  accDescr: One thing leads to another.
  one["One"] --> other["Other"]
\`\`\`

## Consequences

### What it gives

- Speed.

### What it costs

- Care.

## Known uses

${knownUses}

## Related

Nothing.
`;
}

const VALID_SITE: Record<string, string> = {
  'src/content/members/aws.yaml': `name: Amazon Web Services
shortName: AWS
website: https://aws.amazon.com
logo: logos:aws
founding: true
since: 2023-10
sources:
  - title: Launch announcement
    url: https://cnoe.io/blog/welcome
    date: 2023-10-03
`,
  'src/content/members/nike.yaml': `name: Nike
website: https://www.nike.com
logo: simple-icons:nike
founding: false
since: 2024-02
sources:
  - title: Governance
    url: https://github.com/cnoe-io/governance
`,
  'src/content/quotes/paul-roberts.yaml': `member: aws
person: Paul Roberts
role: Principal Architect
post: welcome
text: “We build together.”
`,
  'src/content/technologies/argo-cd.yaml': `name: Argo CD
kind: project
homepage: https://argoproj.github.io/cd
repository: https://github.com/argoproj/argo-cd
summary: Keeps clusters in step with a repository.
capabilities:
  - gitops
logo: simple-icons:argo
governedBy: The maintainers of Argo
licence:
  name: Apache-2.0
  openness: open-source
cncf:
  status: graduated
  partOf: Argo
  accepted: 2020-03-26
  incubating: 2020-03-26
  graduated: 2022-12-06
  source:
    title: Landscape
    url: https://landscape.cncf.io
    date: 2026-08-07
`,
  'src/content/technologies/dora.yaml': `name: DORA metrics
kind: practice
homepage: https://dora.dev
summary: Measures of software delivery.
capabilities: []
licence:
  openness: not-stated
cncf:
  status: none
  source:
    title: Landscape
    url: https://landscape.cncf.io
    date: 2026-08-07
`,
  'src/content/technologies/gitea.yaml': `name: Gitea
kind: project
homepage: https://about.gitea.com
summary: Holds repositories.
capabilities:
  - gitops
licence:
  name: MIT
  openness: open-source
cncf:
  status: none
  source:
    title: Landscape
    url: https://landscape.cncf.io
    date: 2026-08-07
`,
  'src/content/technologies/vault.yaml': `name: HashiCorp Vault
shortName: Vault
kind: product
homepage: https://www.vaultproject.io
summary: Keeps secrets and hands them out.
capabilities:
  - secrets
licence:
  name: BUSL-1.1
  openness: source-available
  source:
    title: LICENSE of hashicorp/vault
    url: https://github.com/hashicorp/vault/blob/main/LICENSE
    date: 2026-08-07
cncf:
  status: none
  source:
    title: Landscape
    url: https://landscape.cncf.io
    date: 2026-08-07
notes:
  - text: Its licence is not an open-source licence.
    source:
      title: LICENSE of hashicorp/vault
      url: https://github.com/hashicorp/vault/blob/main/LICENSE
`,
  'src/content/projects/idpbuilder.yaml': `name: idpBuilder
kind: tooling
summary: Makes a platform on a laptop.
repository: https://github.com/cnoe-io/idpbuilder
language: Go
licence:
  name: Apache-2.0
  openness: open-source
capabilities:
  - gitops
technologies:
  - argo-cd
install:
  - label: Homebrew
    command: brew install cnoe-io/tap/idpbuilder
details:
  - It needs Docker only.
links:
  - title: Releases
    url: https://github.com/cnoe-io/idpbuilder/releases
notes:
  - text: It is no production installer.
sources:
  - title: cnoe-io/idpbuilder
    url: https://github.com/cnoe-io/idpbuilder
    date: 2025-12-21
`,
  'src/content/projects/stacks.yaml': `name: Stacks
kind: stack
summary: Packages for idpBuilder.
repository: https://github.com/cnoe-io/stacks
licence:
  openness: not-stated
capabilities: []
technologies:
  - argo-cd
parts:
  - name: Local Git
    folder: local-git
    maintainer: CNOE
    summary: Adds a Git server.
    technologies:
      - gitea
      - argo-cd
sources:
  - title: cnoe-io/stacks
    url: https://github.com/cnoe-io/stacks
`,
  'src/content/meetings/community.yaml': `title: Community meeting
start: 2024-01-09T09:00
timeZone: America/Los_Angeles
durationMinutes: 60
recurrence: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
link: https://cnoe.io/meeting
source:
  title: Calendar
  url: https://cnoe.io/calendar
`,
  'src/content/surveys/2023-09-01.yaml': `date: 2023-09-01
title: Survey, September 2023
source:
  title: Figures
  url: https://cnoe.io/survey
labels:
  - label: Delivery
    capability: gitops
    technologies:
      - technology: argo-cd
        relevance: 0.5
`,
  'src/content/surveys/2023-11-12.yaml': `date: 2023-11-12
title: Survey, November 2023
source:
  title: Figures
  url: https://cnoe.io/survey
labels:
  - label: Delivery
    capability: gitops
    technologies:
      - technology: argo-cd
        relevance: 0.9
  - label: Measures
    technologies:
      - technology: dora
        relevance: 1
`,
  'src/content/talks/what-is-cnoe.yaml': `title: What is CNOE?
date: 2024-03-22
kind: talk
people:
  - name: Nima Kaviani
url: https://www.youtube.com/watch?v=abc
summary: An introduction.
source:
  title: News
  url: https://cnoe.io/news
technologies:
  - argo-cd
projects:
  - stacks
`,
  'docs/capabilities/gitops.mdx': `---
title: GitOps
description: Keeps clusters in step.
zone: operation
shape: cell
sidebar_position: 2
related:
  - secrets
sources:
  - title: Map
    url: https://cnoe.io/map
    names:
      - argo-cd
---

## How it works

See [the introduction](../introduction.mdx#aims) and [secrets](/docs/capabilities/secrets).
`,
  'docs/capabilities/secrets.mdx': `---
title: Secrets
description: Keeps secrets.
zone: application
shape: row
sidebar_position: 1
related: []
sources:
  - title: Map
    url: https://cnoe.io/map
    names:
      - vault
---

Back to [GitOps](./gitops.mdx#how-it-works).
`,
  'docs/patterns/index.mdx': `---
title: Patterns
description: Ways of building that work.
---

[One](./app-of-apps.mdx)
`,
  'docs/patterns/app-of-apps.mdx': `---
title: App of apps
description: One application that installs the others.
group: set-up
sidebar_position: 1
personas: [package-builder]
capabilities:
  - gitops
technologies:
  - argo-cd
uses: []
sources:
  - title: Argo CD
    url: https://argoproj.github.io/cd
---
${patternText('Nobody says so.')}`,
  'docs/patterns/local-idp.mdx': `---
title: Platform on a laptop
description: The whole platform by one command.
group: set-up
sidebar_position: 2
personas: [package-builder]
capabilities:
  - gitops
technologies:
  - gitea
buildsOn:
  - app-of-apps
related:
  - app-of-apps
uses:
  - organisation: Autodesk
    what: Tests new capabilities.
    source:
      title: Talk
      url: https://cnoe.io/talk
      date: 2024-03-22
  - organisation: Undated
    what: Uses it as well.
    source:
      title: Word of mouth
      url: https://cnoe.io/word
sources:
  - title: idpBuilder
    url: https://github.com/cnoe-io/idpbuilder
---
${patternText('For [Argo CD](/technologies/argo-cd) and the [map](pathname:///capability-map.svg).')}`,
  'docs/introduction.mdx': `---
title: Introduction
description: What CNOE is.
---

import Note from './_note.mdx';

## Aims

## People and roles {/* #people */}

<a id="tenets" />

<Note />

Read [aims](#aims), [people](#people), [tenets](#tenets), [note](#the-note), [the post](/blog/welcome#first),
[subscribe](/subscribe), [the feed](/blog/rss.xml), [the map](/map.svg) and [tags][tags].

[tags]: /blog/tags/launch
`,
  'docs/_note.mdx': `## The note

One [link](/docs/introduction).
`,
  'blog/authors.yml': `nimaK:
  name: Nima Kaviani
  page: true
  socials:
    github: nimakaviani
`,
  'blog/tags.yml': `launch:
  label: Launch
  permalink: /launch
  description: How it began.
`,
  'blog/2023-10-03-welcome/index.mdx': `---
slug: welcome
title: Welcome
authors: [nimaK]
tags: [launch]
capabilities: [gitops]
patterns: [local-idp]
projects: [idpbuilder]
---

import roberts from '@content/quotes/paul-roberts';

The first paragraph.

{/* truncate */}

## First

![The map](./map.svg) ![The map](/map.svg) <a href="/docs/introduction#aims">Aims</a>
[Nima](/blog/authors/nima-k) [elsewhere](https://example.com/docs/nothing)
`,
  'blog/2023-10-03-welcome/map.svg': '<svg/>',
  'src/pages/index.tsx': 'export default () => null;\n',
  'src/pages/subscribe.tsx': 'export default () => null;\n',
  'static/map.svg': '<svg/>',
};

/** Gives the files of the valid site, with some changed. */
export function siteFiles(changes: Changes = {}): SiteFiles {
  const encoder = new TextEncoder();
  const files = Object.entries({...VALID_SITE, ...changes}).flatMap(
    ([file, content]): [string, Uint8Array][] =>
      content === undefined ? [] : [[file, typeof content === 'string' ? encoder.encode(content) : content]],
  );
  return {
    paths: files.map(([file]) => file).sort(),
    bytes: new Map(files.filter(([file]) => isContent(file))),
  };
}

/** Gives one file of the valid site, with a piece of its text replaced; throws when the piece is not there. */
export function edited(file: string, from: string, to: string): Changes {
  const text = VALID_SITE[file];
  if (!text?.includes(from)) throw new Error(`${file} of the valid site has no "${from}"`);
  return {[file]: text.replace(from, () => to)};
}

/** Loads the valid site with some files changed, without a disk; throws what the loader throws. */
export async function loadSite(changes: Changes = {}): Promise<SiteContent> {
  return linkSiteFiles(siteFiles(changes));
}

/** Loads the valid site with some files changed and symbolic links added, from a temporary folder; throws what the loader throws. */
export async function loadSiteFromDisk(
  changes: Changes = {},
  links: Record<string, string> = {},
): Promise<SiteContent> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'site-'));
  try {
    for (const [file, content] of Object.entries({...VALID_SITE, ...changes})) {
      if (content === undefined) continue;
      await mkdir(path.dirname(path.join(siteDir, file)), {recursive: true});
      await writeFile(path.join(siteDir, file), content);
    }
    for (const [file, target] of Object.entries(links)) await symlink(target, path.join(siteDir, file));
    return await loadSiteContent(siteDir);
  } finally {
    await rm(siteDir, {recursive: true});
  }
}

/** Gives the message of the ContentError that a site throws; throws when there is none. */
export async function messageOf(loaded: Promise<SiteContent>): Promise<string> {
  try {
    await loaded;
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  throw new Error('the site loads without a problem');
}

/** Loads the valid site with some files changed, gives the message of the ContentError; throws when there is none. */
export async function messageFor(changes: Changes): Promise<string> {
  return messageOf(loadSite(changes));
}
