import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {z} from 'zod';
import {readInstalledPackages} from './dependencies/installedPackages';
import {runNpm} from './dependencies/runNpm';

const componentSchema = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  scope: z.string().optional(),
  properties: z.array(z.looseObject({name: z.string()})).default([]),
});

const dependencySchema = z.object({ref: z.string(), dependsOn: z.array(z.string())});

const billSchema = z.looseObject({
  serialNumber: z.string().optional(),
  metadata: z.looseObject({component: componentSchema}),
  components: z.array(componentSchema),
  dependencies: z.array(dependencySchema),
});

type Component = z.infer<typeof componentSchema>;
type Dependency = z.infer<typeof dependencySchema>;

/** Some versions of npm tell where a package lies, others do not. */
const FOLDER_PROPERTY = 'cdx:npm:package:path';

function withoutFolder({properties, ...component}: Component): Component {
  return {...component, properties: properties.filter(({name}) => name !== FOLDER_PROPERTY)};
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

// What lies in several folders npm 10 names as often, against the format, and npm 11 once.

function mergeComponents(components: readonly Component[]): Component[] {
  const byRef = new Map(components.map((component) => [component['bom-ref'], component]));
  return [...byRef.values()].sort((one, other) => compareText(one['bom-ref'], other['bom-ref']));
}

function mergeDependencies(dependencies: readonly Dependency[]): Dependency[] {
  const byRef = new Map<string, string[]>();
  for (const {ref, dependsOn} of dependencies) byRef.set(ref, [...(byRef.get(ref) ?? []), ...dependsOn]);
  return [...byRef]
    .map(([ref, dependsOn]) => ({ref, dependsOn: [...new Set(dependsOn)].sort()}))
    .sort((one, other) => compareText(one.ref, other.ref));
}

/** Takes a text, gives an identifier that the same text gets each time and no other text does. */
function toUuid(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  // Version 8 (RFC 9562) leaves it to its maker where the digits come from.
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return parts.join('-');
}

/**
 * Takes the folder of a project and the day of the build (YYYY-MM-DD), gives its software bill of materials as
 * CycloneDX in JSON: all that the lock file names, on any system; of these "required" is what reaches a reader, and
 * "excluded" what only builds or tests. The same lock file and day give the same text. Needs no network. Throws when
 * npm gives no such bill.
 */
export async function writeBillOfMaterials(root: string, buildDate: string): Promise<string> {
  const [text, manifest, packages] = await Promise.all([
    runNpm(
      [
        'sbom',
        '--sbom-format=cyclonedx',
        '--sbom-type=application',
        '--package-lock-only',
        '--offline',
        '--silent',
      ],
      root,
    ),
    readFile(path.join(root, 'package.json'), 'utf8'),
    readInstalledPackages(root),
  ]);
  const {metadata, components, dependencies, serialNumber: _, ...bill} = billSchema.parse(JSON.parse(text));
  const {name} = z.object({name: z.string()}).parse(JSON.parse(manifest));
  const reaching = new Set(
    packages.filter(({reach}) => reach === 'readers').map((one) => `${one.name}@${one.version}`),
  );
  const settled = {
    ...bill,
    metadata: {
      ...metadata,
      timestamp: `${buildDate}T00:00:00.000Z`,
      tools: [{vendor: 'npm', name: 'cli'}],
      // npm calls the project after its folder.
      component: {...withoutFolder(metadata.component), name},
    },
    components: mergeComponents(components).map((component) => ({
      ...withoutFolder(component),
      scope: reaching.has(`${component.name}@${component.version}`) ? 'required' : 'excluded',
    })),
    dependencies: mergeDependencies(dependencies),
  };
  const serialNumber = `urn:uuid:${toUuid(JSON.stringify(settled))}`;
  return `${JSON.stringify({...settled, serialNumber}, undefined, 2)}\n`;
}
