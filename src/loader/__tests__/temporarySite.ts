import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {ContentError} from '../../model/problems';
import type {SiteContent} from '../../model/siteContent';
import {loadSiteContent} from '../loadSiteContent';

/** From the path of a file to its text; undefined takes the file away. */
export type SiteFiles = Record<string, string | Uint8Array | undefined>;

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
homepage: https://argoproj.github.io/cd
summary: Keeps clusters in step with a repository.
capabilities:
  - gitops
logo: simple-icons:argo
sources:
  - title: Survey
    url: https://cnoe.io/survey
`,
  'src/content/technologies/dora.yaml': `name: DORA metrics
homepage: https://dora.dev
summary: Measures of software delivery.
capabilities: []
sources:
  - title: Survey
    url: https://cnoe.io/survey
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
---

Back to [GitOps](./gitops.mdx#how-it-works).
`,
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

/** Gives one file of the valid site, with a piece of its text replaced; throws when the piece is not there. */
export function edited(file: string, from: string, to: string): SiteFiles {
  const text = VALID_SITE[file];
  if (!text?.includes(from)) throw new Error(`${file} of the valid site has no "${from}"`);
  return {[file]: text.replace(from, () => to)};
}

/** Loads the valid site with some files changed, from a temporary folder; throws what the loader throws. */
export async function loadSite(changes: SiteFiles = {}): Promise<SiteContent> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'site-'));
  try {
    for (const [file, text] of Object.entries({...VALID_SITE, ...changes})) {
      if (text === undefined) continue;
      await mkdir(path.dirname(path.join(siteDir, file)), {recursive: true});
      await writeFile(path.join(siteDir, file), text);
    }
    return await loadSiteContent(siteDir);
  } finally {
    await rm(siteDir, {recursive: true});
  }
}

/** Loads the valid site with some files changed, gives the message of the ContentError; throws when there is none. */
export async function messageFor(changes: SiteFiles): Promise<string> {
  try {
    await loadSite(changes);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  throw new Error('the site loads without a problem');
}
