import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {z} from 'zod';
import {REACHES_READERS} from './policy';

/** How far a package reaches: into what readers get, or no further than the build and its tests. */
export type Reach = 'readers' | 'build';

export interface InstalledPackage {
  /** Where it lies, e.g. node_modules/react. */
  folder: string;
  name: string;
  version: string;
  /** What it says of its licence; absent when it says nothing. */
  licence?: string;
  reach: Reach;
}

const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

const licenceSchema = z.union([z.string(), z.object({type: z.string()}).transform(({type}) => type)]);

/** How package.json says it, today and before 2015. */
const manifestSchema = z.object({
  license: licenceSchema.optional(),
  licenses: z.array(licenceSchema).optional(),
});

async function readManifestLicence(folder: string): Promise<string | undefined> {
  const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const {data} = manifestSchema.safeParse(JSON.parse(text));
  return data?.license ?? (data?.licenses?.length ? data.licenses.join(' OR ') : undefined);
}

/**
 * Takes the folder of a project, gives every package that its lock file installs, on any system, in the order of the
 * folders; throws when there is no lock file, or one of another version.
 */
export async function readInstalledPackages(root: string): Promise<InstalledPackage[]> {
  const lock = lockSchema.parse(JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')));
  const installed = Object.entries(lock.packages).filter(([folder, {link}]) => folder !== '' && !link);
  return Promise.all(
    installed.map(async ([folder, {name, version = 'of no version', license}]) => {
      const licence = license ?? (await readManifestLicence(path.join(root, folder)));
      const place = folder.slice('node_modules/'.length);
      return {
        folder,
        name: name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version,
        ...(licence !== undefined && {licence}),
        // The site takes what lies at the top; what lies within a package is that package's own.
        reach: Object.hasOwn(REACHES_READERS, place) ? ('readers' as const) : ('build' as const),
      };
    }),
  );
}
