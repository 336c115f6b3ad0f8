import {describe, expect, it} from 'vitest';
import {type Changes, edited, loadSite, messageFor} from './temporarySite';

const AWS = 'src/content/members/aws.yaml';
const NIKE = 'src/content/members/nike.yaml';
const TALK = 'src/content/talks/what-is-cnoe.yaml';
const QUOTE = 'src/content/quotes/paul-roberts.yaml';
const POST = 'blog/2023-10-03-welcome/index.mdx';

/** A further file like one of the valid site, with a piece of its text replaced. */
function copied(from: string, to: string, piece: string, replacement: string): Changes {
  return {[to]: edited(from, piece, replacement)[from]};
}

describe('names', () => {
  it('refuses two members of one name', async () => {
    const message = await messageFor(copied(NIKE, 'src/content/members/nike-inc.yaml', 'Nike', 'NIKE'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 name: "Nike" is the name in src/content/members/nike-inc.yaml already. Write another one, or remove one of the two files."
    `);
  });

  it('refuses a member with the short name of another', async () => {
    const message = await messageFor(edited(NIKE, 'name: Nike', 'name: Nike\nshortName: AWS'));
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:2:12 shortName: "AWS" is the shortName in src/content/members/aws.yaml already. Write another one, or remove one of the two files."
    `);
  });

  it('refuses two technologies of one name', async () => {
    const message = await messageFor(
      edited('src/content/technologies/gitea.yaml', 'name: Gitea', 'name: ARGO  CD'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/technologies/gitea.yaml:1:7 name: "ARGO CD" is the name in src/content/technologies/argo-cd.yaml already. Write another one, or remove one of the two files."
    `);
  });

  it('refuses two projects of one name', async () => {
    const message = await messageFor(
      edited('src/content/projects/stacks.yaml', 'name: Stacks', 'name: IDPbuilder'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/projects/stacks.yaml:1:7 name: "IDPbuilder" is the name in src/content/projects/idpbuilder.yaml already. Write another one, or remove one of the two files."
    `);
  });

  it('refuses two surveys of one title', async () => {
    const message = await messageFor(
      edited('src/content/surveys/2023-11-12.yaml', 'Survey, November 2023', 'Survey, September 2023'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:2:8 title: "Survey, September 2023" is the title in src/content/surveys/2023-09-01.yaml already. Write another one, or remove one of the two files."
    `);
  });

  it('refuses two capabilities of one title', async () => {
    const message = await messageFor(
      edited('docs/capabilities/secrets.mdx', 'title: Secrets', 'title: gitops'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/capabilities/secrets.mdx:2:8 title: "gitops" is the title in docs/capabilities/gitops.mdx already. Write another one, or remove one of the two files."
    `);
  });

  it('refuses two patterns of one title', async () => {
    const message = await messageFor(
      edited('docs/patterns/local-idp.mdx', 'title: Platform on a laptop', 'title: App of apps'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/local-idp.mdx:2:8 title: "App of apps" is the title in docs/patterns/app-of-apps.mdx already. Write another one, or remove one of the two files."
    `);
  });

  it('refuses two posts of one title', async () => {
    const message = await messageFor({
      'blog/2023-10-04-again/index.mdx':
        '---\ntitle: Welcome\nauthors: [nimaK]\ntags: []\n---\n\nText.\n\n{/* truncate */}\n',
    });
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-04-again/index.mdx:2:8 title: "Welcome" is the title in blog/2023-10-03-welcome/index.mdx already. Write another one, or remove one of the two files."
    `);
  });

  it('refuses a talk that is there already', async () => {
    const message = await messageFor(
      copied(TALK, 'src/content/talks/what-is-cnoe-2.yaml', 'What is CNOE?', 'What is CNOE?'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/what-is-cnoe.yaml:1:8 title: "What is CNOE?" stands in src/content/talks/what-is-cnoe-2.yaml already. Remove one of the two files, or correct this one."
    `);
  });

  it('takes a talk that was given twice', async () => {
    const changes = copied(
      TALK,
      'src/content/talks/what-is-cnoe-2.yaml',
      'date: 2024-03-22',
      'date: 2024-05-22',
    );
    await expect(loadSite(changes)).resolves.toBeDefined();
  });

  it('refuses a meeting that is there already', async () => {
    const meeting = 'src/content/meetings/community.yaml';
    const message = await messageFor(
      copied(meeting, 'src/content/meetings/community-2.yaml', 'durationMinutes: 60', 'durationMinutes: 30'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/meetings/community.yaml:1:8 title: "Community meeting" stands in src/content/meetings/community-2.yaml already. Remove one of the two files, or correct this one."
    `);
  });

  it('refuses words that are quoted twice', async () => {
    const message = await messageFor(
      copied(QUOTE, 'src/content/quotes/somebody.yaml', 'person: Paul Roberts', 'person: Somebody'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/quotes/somebody.yaml:5:7 text: "“We build together.”" stands in src/content/quotes/paul-roberts.yaml already. Remove one of the two files, or correct this one."
    `);
  });

  it('refuses two authors of one name', async () => {
    const message = await messageFor({
      ...edited('blog/authors.yml', 'nimaK:', 'nima:\n  name: nima kaviani\nnimaK:'),
      ...edited(POST, '[nimaK]', '[nimaK, nima]'),
    });
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/authors.yml:4:9 nimaK.name: "Nima Kaviani" is the name of "nima" already. Write another one, or keep one of the two."
    `);
  });

  it('refuses two tags of one label', async () => {
    const tag = 'started:\n  label: LAUNCH\n  permalink: /started\n  description: How it began.\n';
    const message = await messageFor({
      ...edited('blog/tags.yml', 'launch:', `${tag}launch:`),
      ...edited(POST, '[launch]', '[launch, started]'),
    });
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/tags.yml:6:10 launch.label: "Launch" is the label of "started" already. Write another one, or keep one of the two."
    `);
  });

  it('takes a short name that is the name', async () => {
    await expect(
      loadSite(edited(AWS, 'shortName: AWS', 'shortName: Amazon Web Services')),
    ).resolves.toBeDefined();
  });
});

describe('lists', () => {
  it('refuses labels that differ in case alone', async () => {
    const message = await messageFor(
      edited('src/content/surveys/2023-11-12.yaml', 'label: Measures', 'label: DELIVERY'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/surveys/2023-11-12.yaml:12:12 labels[1].label: "DELIVERY" is listed twice. Keep one."
    `);
  });

  it('refuses a persona that is listed twice', async () => {
    const message = await messageFor(
      edited('docs/patterns/local-idp.mdx', '[package-builder]', '[package-builder, package-builder]'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/local-idp.mdx:6:29 personas[1]: "package-builder" is listed twice. Keep one."
    `);
  });

  it('refuses an organisation that a talk lists twice', async () => {
    const message = await messageFor(
      edited(TALK, 'technologies:', 'organisations: [Adobe, Adobe]\ntechnologies:'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/what-is-cnoe.yaml:11:24 organisations[1]: "Adobe" is listed twice. Keep one."
    `);
  });

  it('refuses a person whom a talk lists twice', async () => {
    const message = await messageFor(
      edited(TALK, '  - name: Nima Kaviani', '  - name: Nima Kaviani\n  - name: Nima Kaviani'),
    );
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/what-is-cnoe.yaml:6:11 people[1].name: "Nima Kaviani" is listed twice. Keep one."
    `);
  });
});
