/** Under what terms something can be used. */
import * as z from 'zod';
import {field, sourceSchema, text} from './fields';

const opennesses = ['open-source', 'source-available', 'proprietary', 'open-standard', 'not-stated'] as const;

const licenceSchema = z.strictObject({
  name: text().optional().describe('The SPDX id, or the name as printed; absent when there is none to name.'),
  openness: field(
    z.enum(opennesses),
    'How open it is; CNOE is open source first.',
    'Add how open it is: "open-source", "source-available", "proprietary", "open-standard" or "not-stated".',
  ),
  source: sourceSchema.optional().describe('Where the licence was read; absent when it was not read.'),
});

/** A field that holds a licence. */
export const licence = () =>
  field(
    licenceSchema,
    'Its licence.',
    'Add its licence: its openness, and its name and source when they are known.',
  );
