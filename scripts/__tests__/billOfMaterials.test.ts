import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {writeBillOfMaterials} from '../billOfMaterials';
import {REACHES_READERS} from '../dependencies/policy';

const ROOT = path.resolve(__dirname, '../..');
const BUILD_DATE = '2023-10-03';

/** Of the format (CycloneDX 1.5) what every bill must have, and what ours says besides. */
const cycloneDx = z.looseObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.5.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  serialNumber: z.string().regex(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/),
  version: z.int().min(1),
  metadata: z.looseObject({
    timestamp: z.iso.datetime(),
    component: z.looseObject({type: z.literal('application'), name: z.string(), version: z.string()}),
  }),
  components: z.array(
    z.looseObject({
      type: z.literal('library'),
      'bom-ref': z.string(),
      name: z.string(),
      version: z.string(),
      scope: z.enum(['required', 'excluded']),
      purl: z.string().startsWith('pkg:npm/'),
      hashes: z
        .array(z.object({alg: z.literal('SHA-512'), content: z.string().regex(/^[\da-f]{128}$/)}))
        .min(1),
    }),
  ),
  dependencies: z.array(z.strictObject({ref: z.string(), dependsOn: z.array(z.string())})),
});

let text: string;
let bill: z.infer<typeof cycloneDx>;
let elsewhere: string;

beforeAll(async () => {
  // Neither the name of the folder nor what happens to be installed counts.
  elsewhere = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(path.join(ROOT, file), path.join(elsewhere, file));
  text = await writeBillOfMaterials(ROOT, BUILD_DATE);
  bill = cycloneDx.parse(JSON.parse(text));
});

afterAll(() => rmSync(elsewhere, {recursive: true}));

describe('writeBillOfMaterials', () => {
  it('names this site, its licence and the day of the build', () => {
    expect(bill.metadata).toMatchObject({
      timestamp: '2023-10-03T00:00:00.000Z',
      component: {name: 'cnoe-website', licenses: [{license: {id: 'Apache-2.0'}}]},
    });
  });

  it('names every dependency, each once, and on what each depends', () => {
    const {dependencies, devDependencies} = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const wanted = Object.entries({...dependencies, ...devDependencies}).map(
      ([name, version]) => `${name}@${version}`,
    );
    const refs = bill.components.map((component) => component['bom-ref']);
    expect(refs).toEqual(expect.arrayContaining(wanted));
    expect(new Set(refs).size).toBe(refs.length);

    const all = new Set([...refs, 'cnoe-website@1.0.0']);
    expect(new Set(bill.dependencies.map(({ref}) => ref))).toEqual(all);
    expect(bill.dependencies.flatMap(({dependsOn}) => dependsOn).filter((ref) => !all.has(ref))).toEqual([]);
  });

  it('tells what reaches a reader from what only builds', () => {
    const required = bill.components.filter(({scope}) => scope === 'required').map(({name}) => name);
    expect(required.sort()).toEqual(Object.keys(REACHES_READERS).sort());
  });

  it('gives the same text from the same lock file and day, and another on another day', async () => {
    expect(await writeBillOfMaterials(elsewhere, BUILD_DATE)).toBe(text);
    const later = JSON.parse(await writeBillOfMaterials(elsewhere, '2023-10-04'));
    expect(later.serialNumber).not.toBe(bill.serialNumber);
  });
});
