import {describe, expect, it} from 'vitest';
import {edited, messageFor} from './temporarySite';

const MEMBER = 'src/content/members/nike.yaml';

const messageWith = (text: string) => messageFor(edited(MEMBER, 'name: Nike', text));

describe('YAML', () => {
  it('refuses text with a colon and a space', async () => {
    expect(await messageWith('name: Nike: a company')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 the text holds a colon with a space after it, as a field does. Put quotes around the text."
    `);
  });

  it('refuses a field that is indented too far', async () => {
    expect(await messageWith('name: Nike\n shortName: Nike')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:2:1 the indentation of this line fits no line above it. Align it with the fields that it belongs to."
    `);
  });

  it('refuses a tab', async () => {
    expect(await messageWith('name: Nike\nlabels:\n\t- one')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:3:1 a tab cannot indent a line of YAML. Use spaces."
    `);
  });

  it('refuses a field without a space', async () => {
    expect(await messageWith('name:Nike')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:1 no space after "name:". Write "name: Nike"."
    `);
  });

  it('refuses a text with its own quote in it', async () => {
    expect(await messageWith(`name: 'It's Nike'`)).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 the text ends at its second ', and more follows. Put it in double quotes, or write '' for a ' within it."
    `);
  });

  it('refuses a text that goes on after its quote', async () => {
    expect(await messageWith('name: "Nike" Inc')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 the text ends at its second ", and more follows. Put it in single quotes, or write \\" for a " within it."
    `);
  });

  it('refuses a quote that is not closed', async () => {
    expect(await messageWith('name: Nike\nshortName: "Nike')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:2:12 the quote that opens here is not closed. Add a " where the text ends."
    `);
  });

  it('refuses the marks of a merge', async () => {
    expect(
      await messageWith('<<<<<<< HEAD\nname: Nike\n=======\nname: Nikes\n>>>>>>> other'),
    ).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:1 a merge left both versions here. Keep one, and remove the lines "<<<<<<<", "=======" and ">>>>>>>"."
    `);
  });

  it('refuses a line that is no field', async () => {
    expect(await messageWith('name: Nike\nand more\nshortName: N')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:2:1 "and more" is no field. Write "field: value", or indent it below the text that it belongs to."
    `);
  });

  it('refuses a text that begins with a sign', async () => {
    expect(await messageWith('name: @nike')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 a text cannot begin with "@". Put quotes around it."
    `);
  });

  it('refuses a list that is not closed', async () => {
    expect(await messageWith('name: [Nike')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 the "[" that opens here is not closed. Add "]", or put quotes around the text."
    `);
  });

  it('refuses a list on the line of its field', async () => {
    expect(await messageWith('name: - Nike')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 a list cannot begin on the line of its field. Begin it on the next line."
    `);
  });

  it('refuses an escape that stands for nothing', async () => {
    expect(await messageWith('name: "Ni\\dke"')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:10 "\\d" stands for nothing. Write "\\\\" for a backslash, or use single quotes."
    `);
  });

  it('refuses a tag', async () => {
    expect(await messageWith('name: !!js/function Nike')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 "!!js/function" is a tag, and content has none. Remove it, or put quotes around the text."
    `);
  });

  it('refuses a directive', async () => {
    expect(await messageWith('%FOO bar\n---\nname: Nike')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:1 the line "%FOO bar" is a directive, and content has none. Remove it."
    `);
  });

  it('refuses a second document', async () => {
    expect(await messageWith('name: Nike\n---\nshortName: Nike')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:2:1 the line "---" ends the fields. Remove it."
    `);
  });

  it('refuses a text of which nothing can be seen', async () => {
    expect(await messageWith('name: "\\u200b"')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 nothing of the text can be seen (U+200B). Write it, or remove it."
    `);
  });

  it('refuses an escape for a character that cannot be seen', async () => {
    expect(await messageWith('name: "Ni\\0ke"')).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/members/nike.yaml:1:7 a character here cannot be seen (U+0000). Remove it."
    `);
  });
});
