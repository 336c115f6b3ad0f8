/** What people of the members said, word for word: src/content/quotes/<id>.yaml. */
import * as z from 'zod';
import {field, id, text} from './fields';
import type {Member} from './member';
import type {Post, PostLink} from './post';
import type {Reference} from './references';

export const quoteSchema = z.strictObject({
  member: field(
    id(),
    'The id of the member that the person speaks for.',
    'Add the id of a member, e.g. "member: autodesk".',
  ),
  person: field(text(), 'Who says it.', 'Add who says it, e.g. "person: Ben Cochran".'),
  role: field(
    text(),
    'The role as the attribution prints it.',
    'Add the role, e.g. "role: VP Developer Enablement".',
  ),
  organisation: text().optional().describe('The organisation as the attribution prints it.'),
  post: field(
    id(),
    'The slug of the post that it was said in.',
    'Add the slug of the post that it was said in, e.g. "post: welcome".',
  ),
  text: field(
    text(),
    'The words, with their quotation marks, unchanged.',
    'Add the words, with their quotation marks.',
  ),
});

export const quoteReferences: readonly Reference[] = [
  {at: ['member'], to: 'member'},
  {at: ['post'], to: 'post'},
];

export type QuoteInput = z.input<typeof quoteSchema>;

export interface Quote extends Omit<z.output<typeof quoteSchema>, 'member' | 'post'> {
  id: string;
  member: Pick<Member, 'id' | 'name' | 'shortName' | 'logo'>;
  post: Pick<Post, 'slug' | keyof PostLink>;
}
