import {describe, expect, it} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const TECHNOLOGY = 'src/content/technologies/argo-cd.yaml';
const SURVEY = 'src/content/surveys/2023-11-12.yaml';
const CAPABILITY = 'docs/capabilities/gitops.mdx';
const PATTERN = 'docs/patterns/app-of-apps.mdx';

describe('rules', () => {
  it('refuses a status without its day', async () => {
    const message = await messageFor(edited(TECHNOLOGY, '  graduated: 2022-12-06\n', ''));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:14:3 cncf.graduated: missing, and the status is "graduated". Add the day, e.g. "graduated: 2023-10-03"."
    `);
  });

  it('refuses days of what is not in the CNCF', async () => {
    const message = await messageFor(edited(TECHNOLOGY, 'status: graduated', 'status: none'));
    expect(message).toMatchInlineSnapshot(`
      "3 problems in the content
      src/content/technologies/argo-cd.yaml:16:13 cncf.accepted: "2020-03-26" is given, and the status is "none". Remove the day, or correct the status.
      src/content/technologies/argo-cd.yaml:17:15 cncf.incubating: "2020-03-26" is given, and the status is "none". Remove the day, or correct the status.
      src/content/technologies/argo-cd.yaml:18:14 cncf.graduated: "2022-12-06" is given, and the status is "none". Remove the day, or correct the status."
    `);
  });

  it('refuses a day of a later status', async () => {
    const message = await messageFor(edited(TECHNOLOGY, 'status: graduated', 'status: incubating'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:18:14 cncf.graduated: "2022-12-06" is given, and the status is "incubating". Remove the day, or correct the status."
    `);
  });

  it('refuses days in the wrong order', async () => {
    const message = await messageFor(edited(TECHNOLOGY, 'incubating: 2020-03-26', 'incubating: 2020-03-25'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:17:15 cncf.incubating: "2020-03-25" is before "2020-03-26", the day of "accepted". Correct one of the two."
    `);
  });

  it('refuses a technology named for a capability that it does not serve', async () => {
    const message = await messageFor(edited(CAPABILITY, '- argo-cd', '- argo-cd\n      - vault'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/capabilities/gitops.mdx:14:9 sources[0].names[1]: "vault" does not serve this capability. Add "gitops" to the capabilities of src/content/technologies/vault.yaml, or remove it here."
    `);
  });

  it('refuses a technology surveyed for a capability that it does not serve', async () => {
    const message = await messageFor(
      edited(
        SURVEY,
        '      - technology: argo-cd\n',
        '      - technology: vault\n        relevance: 1\n      - technology: argo-cd\n',
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:10:21 labels[0].technologies[0].technology: "vault" is listed for "gitops", and does not serve it. Add "gitops" to the capabilities of src/content/technologies/vault.yaml."
    `);
  });

  it('tells once of a capability that a technology misspells', async () => {
    const message = await messageFor(edited(TECHNOLOGY, '- gitops', '- gitop'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/argo-cd.yaml:7:5 capabilities[0]: unknown capability "gitop". Did you mean "gitops"?"
    `);
  });

  it('refuses a pattern related to itself', async () => {
    const message = await messageFor(edited(PATTERN, 'uses: []', 'related: [app-of-apps]\nuses: []'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:11:11 related[0]: "app-of-apps" is this pattern. Remove it."
    `);
  });

  it('refuses a pattern that builds on itself', async () => {
    const message = await messageFor(edited(PATTERN, 'uses: []', 'buildsOn: [app-of-apps]\nuses: []'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:11:12 buildsOn[0]: "app-of-apps" is this pattern. Remove it."
    `);
  });

  it('refuses patterns that build on one another in a circle', async () => {
    const message = await messageFor(edited(PATTERN, 'uses: []', 'buildsOn: [local-idp]\nuses: []'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/app-of-apps.mdx:11:12 buildsOn[0]: patterns build on one another in a circle: "app-of-apps" → "local-idp" → "app-of-apps". Remove one of these links."
    `);
  });

  it('refuses a technology that nothing names', async () => {
    const message = await messageFor({
      ...edited('src/content/projects/stacks.yaml', '      - gitea\n', ''),
      ...edited('docs/patterns/local-idp.mdx', '  - gitea', '  - argo-cd'),
    });
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/gitea.yaml:1:1 no capability page, survey, project, pattern, post or talk names "gitea". Name it in one of them, or remove this file."
    `);
  });

  it('refuses a technology without capability that no survey lists', async () => {
    const message = await messageFor(
      edited('src/content/technologies/gitea.yaml', 'capabilities:\n  - gitops', 'capabilities: []'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/gitea.yaml:5:15 capabilities: empty, and no survey lists it under a label without a capability. Add the id of a capability."
    `);
  });

  it('knows which source names what', async () => {
    const {capabilities, technologies} = await loadSite(
      edited(
        CAPABILITY,
        '      - argo-cd\n',
        `      - argo-cd
  - title: Table
    url: https://cnoe.io/table
    names: [gitea, argo-cd]
  - title: Other
    url: https://cnoe.io/other
`,
      ),
    );
    const naming = (id: string) =>
      technologies
        .find((technology) => technology.id === id)
        ?.namedFor.map(({capability, source}) => [capability.id, source.title]);
    expect(naming('argo-cd')).toEqual([
      ['gitops', 'Map'],
      ['gitops', 'Table'],
    ]);
    expect(naming('gitea')).toEqual([['gitops', 'Table']]);
    const gitops = capabilities.find(({id}) => id === 'gitops');
    expect(gitops?.sources[1]).toEqual({title: 'Table', url: 'https://cnoe.io/table'});
  });
});
