/** The organisations behind CNOE: src/content/members/<id>.yaml. */
import * as z from 'zod';
import {field, httpsUrl, iconId, month, sources, text} from './fields';
import type {Reference} from './references';

/** When CNOE was launched, YYYY-MM. */
export const LAUNCH_MONTH = '2023-10';

export const memberSchema = z.strictObject({
  name: field(text(), 'The full name.', 'Add the full name, e.g. "name: Amazon Web Services".'),
  shortName: text()
    .optional()
    .describe('The name after first mention, e.g. AWS; the full name unless given.'),
  website: field(
    httpsUrl(),
    'The home page of the organisation.',
    'Add its home page, e.g. "website: https://aws.amazon.com".',
  ),
  logo: field(
    iconId(),
    'The Iconify id of the logo, from the sets logos or simple-icons.',
    'Add a logo, e.g. "logo: simple-icons:nike".',
  ),
  founding: field(
    z.boolean(),
    'True for those who launched CNOE in October 2023.',
    'Add whether it launched CNOE, e.g. "founding: false".',
  ),
  since: field(
    month(),
    'The month from which it is listed, YYYY-MM.',
    'Add the month from which it is listed, e.g. "since: 2023-10".',
  ),
  sources: sources(),
});

export const memberReferences: readonly Reference[] = [{at: ['logo'], to: 'icon'}];

export type MemberInput = z.input<typeof memberSchema>;

export interface Member extends Omit<z.output<typeof memberSchema>, 'shortName'> {
  id: string;
  shortName: string;
  /** Ids of what its people said. */
  quotes: string[];
}
