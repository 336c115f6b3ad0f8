import {describe, expect, it} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const PROJECT = 'src/content/projects/idpbuilder.yaml';
const NOTE = '  - text: It is no production installer.\n';

const withState = (state: string) => edited(PROJECT, 'capabilities:\n', `state:\n${state}capabilities:\n`);

describe('projects', () => {
  it('have a page, and the patterns that name them', async () => {
    const {projects, technologies} = await loadSite(
      edited('docs/patterns/app-of-apps.mdx', 'uses: []', 'projects:\n  - idpbuilder\nuses: []'),
    );
    const [idpBuilder, stacks] = projects;
    expect(idpBuilder?.permalink).toBe('/projects/idpbuilder');
    expect(idpBuilder?.patterns.map(({permalink}) => permalink)).toEqual(['/docs/patterns/app-of-apps']);
    expect(stacks?.patterns).toEqual([]);
    expect(technologies[0]?.projects.map(({permalink}) => permalink)).toEqual([
      '/projects/idpbuilder',
      '/projects/stacks',
    ]);
  });

  it('can be linked to from texts', async () => {
    const link = '[Stacks](/projects/stacks#local-git)';
    await expect(loadSite({'docs/_note.mdx': `## The note\n\n${link}\n`})).resolves.toBeDefined();
  });

  it('keep what they say of their state, and know the commit that was read', async () => {
    const {projects} = await loadSite(
      edited(
        PROJECT,
        'sources:\n',
        'state:\n  name: quiet\n  text: No commit since.\nsources:\n  - title: At a commit\n    url: https://github.com/cnoe-io/idpbuilder/tree/bef38e6\n    date: 2025-12-21\n',
      ),
    );
    expect(projects[0]).toMatchObject({
      state: {name: 'quiet', text: 'No commit since.'},
      lastCommit: {date: '2025-12-21', url: 'https://github.com/cnoe-io/idpbuilder/tree/bef38e6'},
    });
  });

  it('are known: a pattern that names another is refused', async () => {
    const message = await messageFor(
      edited('docs/patterns/app-of-apps.mdx', 'uses: []', 'projects:\n  - idpbuilders\nuses: []'),
    );
    expect(message).toContain('projects[0]: unknown project "idpbuilders". Did you mean "idpbuilder"?');
  });

  it('refuses a state without a name', async () => {
    expect(await messageFor(withState('  text: It is moving.\n'))).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/idpbuilder.yaml:10:3 state.name: missing. Add the state: "early", "proof-of-concept", "experiment", "quiet" or "moving" (out of CNOE)."
    `);
  });

  it('refuses an unknown state', async () => {
    expect(await messageFor(withState('  name: retired\n  text: It is gone.\n'))).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/idpbuilder.yaml:10:9 state.name: unknown name "retired". Write "early", "experiment", "moving", "proof-of-concept" or "quiet"."
    `);
  });

  it('refuses a note about an unknown thing', async () => {
    expect(await messageFor(edited(PROJECT, NOTE, `${NOTE}    about: installing\n`))).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/idpbuilder.yaml:23:12 notes[0].about: unknown about "installing". Did you mean "install"?"
    `);
  });

  it('refuses another page at the address of a project', async () => {
    expect(await messageFor({'src/pages/projects/stacks.tsx': ''})).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/stacks.yaml:1:1 the address "/projects/stacks" belongs to src/pages/projects/stacks.tsx. Choose another one."
    `);
  });

  it('refuses a link to a project that is not there', async () => {
    expect(
      await messageFor({'docs/_note.mdx': '## The note\n\n[One](/projects/stack)\n'}),
    ).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/_note.mdx:3:1 no page at "/projects/stack". Did you mean "/projects/stacks"?"
    `);
  });
});
