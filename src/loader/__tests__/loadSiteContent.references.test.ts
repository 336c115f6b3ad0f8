import {describe, expect, it} from 'vitest';
import {edited, messageFor} from './temporarySite';

const QUOTE = 'src/content/quotes/paul-roberts.yaml';
const TECHNOLOGY = 'src/content/technologies/argo-cd.yaml';
const SURVEY = 'src/content/surveys/2023-11-12.yaml';
const CAPABILITY = 'docs/capabilities/gitops.mdx';
const POST = 'blog/2023-10-03-welcome/index.mdx';
const AUTHORS = 'blog/authors.yml';
const TAGS = 'blog/tags.yml';

describe('references between entries', () => {
  it('refuses an unknown member', async () => {
    const message = await messageFor(edited(QUOTE, 'member: aws', 'member: awss'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/quotes/paul-roberts.yaml:1:9 member: unknown member "awss". Did you mean "aws"?"
    `);
  });

  it('refuses an unknown capability', async () => {
    const message = await messageFor(edited(TECHNOLOGY, '- gitops', '- gitopz'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:7:5 capabilities[0]: unknown capability "gitopz". Did you mean "gitops"?"
    `);
  });

  it('refuses an unknown technology in a survey', async () => {
    const message = await messageFor(edited(SURVEY, 'technology: dora', 'technology: doora'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:14:21 labels[1].technologies[0].technology: unknown technology "doora". Did you mean "dora"?"
    `);
  });

  it('refuses a related capability that is unknown', async () => {
    const message = await messageFor(edited(CAPABILITY, '- secrets', '- storage'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/capabilities/gitops.mdx:8:5 related[0]: unknown capability "storage". Write "gitops" or "secrets"."
    `);
  });

  it('refuses a quote from a post that does not exist', async () => {
    const message = await messageFor(edited(QUOTE, 'post: welcome', 'post: goodbye'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/quotes/paul-roberts.yaml:4:7 post: unknown post "goodbye". Write "welcome"."
    `);
  });

  it('refuses an unknown author', async () => {
    const message = await messageFor(edited(POST, '[nimaK]', '[nimaK, nima]'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:4:18 authors[1]: unknown author "nima". Did you mean "nimaK"? If not: add it to blog/authors.yml:
      nima:
        name: Nima"
    `);
  });

  it('refuses an unknown tag', async () => {
    const message = await messageFor(edited(POST, '[launch]', '[launch, lunch]'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:5:16 tags[1]: unknown tag "lunch". Did you mean "launch"? If not: add it to blog/tags.yml:
      lunch:
        label: lunch
        permalink: /lunch
        description: Posts about lunch."
    `);
  });

  it('refuses an import of an unknown quote', async () => {
    const message = await messageFor(edited(POST, 'quotes/paul-roberts', 'quotes/paul-robert'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:11:21 unknown quote "paul-robert". Did you mean "paul-roberts"?"
    `);
  });

  it('refuses an id that is listed twice', async () => {
    const message = await messageFor(edited(TECHNOLOGY, '- gitops', '- gitops\n  - gitops'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:8:5 capabilities[1]: "gitops" is listed twice. Keep one."
    `);
  });

  it('refuses a capability related to itself', async () => {
    const message = await messageFor(edited(CAPABILITY, '- secrets', '- gitops'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/capabilities/gitops.mdx:8:5 related[0]: "gitops" is this capability. Remove it."
    `);
  });

  it('refuses a label that is listed twice', async () => {
    const message = await messageFor(edited(SURVEY, 'label: Measures', 'label: Delivery'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:12:12 labels[1].label: "Delivery" is listed twice. Keep one."
    `);
  });

  it('refuses a survey whose date is not its name', async () => {
    const message = await messageFor(edited(SURVEY, 'date: 2023-11-12', 'date: 2023-11-13'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:1:7 date: "2023-11-13" is not the date in the file name. Write "2023-11-12", or rename the file."
    `);
  });

  it('refuses a technology without capability, surveyed under one', async () => {
    const message = await messageFor(
      edited(SURVEY, 'label: Measures', 'label: Measures\n    capability: secrets'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:15:21 labels[1].technologies[0].technology: "dora" is listed for "secrets", and does not serve it. Add "secrets" to the capabilities of src/content/technologies/dora.yaml."
    `);
  });

  it('refuses a second technology in a survey that is unknown', async () => {
    const message = await messageFor(
      edited(
        SURVEY,
        '        relevance: 0.9',
        '        relevance: 0.9\n      - technology: flux\n        relevance: 0.1',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:12:21 labels[0].technologies[1].technology: unknown technology "flux". Write "argo-cd", "dora", "gitea" or "vault"."
    `);
  });

  it('refuses what nothing names', async () => {
    const message = await messageFor({
      ...edited('docs/capabilities/secrets.mdx', '    names:\n      - vault\n', ''),
      [AUTHORS]: 'nimaK:\n  name: Nima Kaviani\n  page: true\nother:\n  name: Other\n',
      [TAGS]:
        'launch:\n  label: Launch\n  permalink: /launch\n  description: How it began.\nold:\n  label: Old\n  permalink: /old\n  description: Old.\n',
    });
    expect(message).toMatchInlineSnapshot(`
      "3 problems in the content
      blog/authors.yml:4:1 other: no post names the author "other". Add it to a post, or remove it.
      blog/tags.yml:5:1 old: no post has the tag "old". Add it to a post, or remove it.
      src/content/technologies/vault.yaml:1:1 no capability page, survey, project, pattern, post or talk names "vault". Name it in one of them, or remove this file."
    `);
  });

  it('refuses a technology that the sources of a page name and that is unknown', async () => {
    const message = await messageFor(edited(CAPABILITY, '- argo-cd', '- argocd'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/capabilities/gitops.mdx:13:9 sources[0].names[0]: unknown technology "argocd". Did you mean "argo-cd"?"
    `);
  });

  it('refuses a technology of a project that is unknown', async () => {
    const message = await messageFor(edited('src/content/projects/idpbuilder.yaml', '- argo-cd', '- argo'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/idpbuilder.yaml:12:5 technologies[0]: unknown technology "argo". Write "argo-cd", "dora", "gitea" or "vault"."
    `);
  });

  it('refuses a technology of a part that is unknown', async () => {
    const message = await messageFor(edited('src/content/projects/stacks.yaml', '- gitea', '- gitae'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/stacks.yaml:16:9 parts[0].technologies[0]: unknown technology "gitae". Did you mean "gitea"?"
    `);
  });

  it('refuses a part that names a technology twice', async () => {
    const message = await messageFor(
      edited('src/content/projects/stacks.yaml', '- gitea', '- argo-cd\n      - gitea'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/stacks.yaml:18:9 parts[0].technologies[2]: "argo-cd" is listed twice. Keep one."
    `);
  });

  it('refuses a pattern to build on that is unknown', async () => {
    const message = await messageFor(
      edited('docs/patterns/local-idp.mdx', 'buildsOn:\n  - app-of-apps', 'buildsOn:\n  - app-of-app'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/local-idp.mdx:12:5 buildsOn[0]: unknown pattern "app-of-app". Did you mean "app-of-apps"?"
    `);
  });

  it('refuses a pattern of a post that is unknown', async () => {
    const message = await messageFor(edited(POST, '[local-idp]', '[laptop]'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:7:12 patterns[0]: unknown pattern "laptop". Write "app-of-apps" or "local-idp"."
    `);
  });

  it('refuses a project of a talk that is unknown', async () => {
    const message = await messageFor(edited('src/content/talks/what-is-cnoe.yaml', '- stacks', '- stack'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/what-is-cnoe.yaml:14:5 projects[0]: unknown project "stack". Did you mean "stacks"?"
    `);
  });
});
