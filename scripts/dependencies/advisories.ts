/** Known vulnerabilities, as the registry's advisories tell them to npm. */
import {z} from 'zod';
import type {InstalledPackage} from './installedPackages';
import {REACHES} from './licenceProblems';
import {ACCEPTED_ADVISORIES, type AcceptedAdvisory} from './policy';
import {runNpm} from './runNpm';

const advisorySchema = z.object({
  name: z.string(),
  title: z.string(),
  url: z.string(),
  severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
  range: z.string(),
});

const answerSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      /** Texts name other packages of this list, by whose fault this one is in it. */
      via: z.array(z.union([z.string(), advisorySchema])),
      /** Folders. */
      nodes: z.array(z.string()),
      fixAvailable: z.union([
        z.boolean(),
        z.object({name: z.string(), version: z.string(), isSemVerMajor: z.boolean()}),
      ]),
    }),
  ),
});

const refusalSchema = z.object({
  message: z.string().optional(),
  error: z.object({summary: z.string(), code: z.string().optional()}).optional(),
});

type Vulnerability = z.infer<typeof answerSchema>['vulnerabilities'][string];

export interface Advisory extends z.infer<typeof advisorySchema> {
  /** E.g. GHSA-c2qf-rxjj-qqgw. */
  id: string;
  /** Where the packages lie that it is about. */
  folders: readonly string[];
  fix: Vulnerability['fixAvailable'];
}

/** What npm said; or why the registry could not be asked. */
export type AuditAnswer = {advisories: Advisory[]} | {silence: string};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toAdvisories({via, nodes, fixAvailable}: Vulnerability): Advisory[] {
  return via
    .filter((cause) => typeof cause !== 'string')
    .map((cause) => ({
      ...cause,
      id: cause.url.split('/').at(-1) ?? cause.url,
      folders: nodes,
      fix: fixAvailable,
    }));
}

/**
 * Takes what `npm audit --json` writes, gives the advisories in it, or why the registry told none; throws on a report
 * that it cannot read, which must not pass for silence.
 */
export function readAuditAnswer(text: string): AuditAnswer {
  const json = parseJson(text);
  if (typeof json === 'object' && json !== null && 'auditReportVersion' in json) {
    const {vulnerabilities} = answerSchema.parse(json);
    return {advisories: Object.values(vulnerabilities).flatMap(toAdvisories)};
  }
  const {data: refusal} = refusalSchema.safeParse(json);
  const why = refusal?.message || refusal?.error?.summary || refusal?.error?.code;
  return {silence: why ?? 'npm gave no report'};
}

/** Asks npm, once, for the advisories about what the lock file of a project installs. */
export async function askForAdvisories(root: string): Promise<AuditAnswer> {
  return readAuditAnswer(
    await runNpm(
      ['audit', '--json', '--package-lock-only', '--fetch-retries=0', '--fetch-timeout=15000'],
      root,
    ),
  );
}

function toRemedy({fix, name}: Advisory): string {
  if (fix === true) return 'Run "npm audit fix".';
  if (fix === false)
    return `No release of ${name} mends it yet: replace it, or accept the advisory with its reason in ACCEPTED_ADVISORIES.`;
  const major = fix.isSemVerMajor ? ', a new major version' : '';
  return `Run "npm install ${fix.name}@${fix.version}"${major}.`;
}

function describe(advisory: Advisory, packages: readonly InstalledPackage[]): string {
  const {name, id, title, severity, url, folders} = advisory;
  const concerned = packages.filter(({folder}) => folders.includes(folder));
  const versions = [...new Set(concerned.map(({version}) => version))].join(', ');
  const reach = concerned.some(({reach}) => reach === 'readers') ? 'readers' : 'build';
  return `${name} ${versions || '(not in the lock file)'} (${REACHES[reach]}): ${severity}, "${title}", ${id}, ${url}. ${toRemedy(advisory)}`;
}

/** What advisories mean for the site. */
export interface Judgement {
  /** High and critical ones that nobody accepted. */
  problems: string[];
  /** Lesser ones, those accepted, and acceptances that are no longer needed. */
  notes: string[];
}

/** Takes the advisories, all packages and what is accepted, gives what must be mended and what is worth knowing. */
export function judgeAdvisories(
  advisories: readonly Advisory[],
  packages: readonly InstalledPackage[],
  accepted: readonly AcceptedAdvisory[] = ACCEPTED_ADVISORIES,
): Judgement {
  const isMet = ({advisory, package: name}: AcceptedAdvisory, one: Advisory) =>
    one.id === advisory && one.name === name;
  const judgement: Judgement = {problems: [], notes: []};
  for (const one of advisories) {
    const acceptance = accepted.find((candidate) => isMet(candidate, one));
    const isGrave = one.severity === 'high' || one.severity === 'critical';
    const text = describe(one, packages);
    if (acceptance) judgement.notes.push(`${text} Accepted on ${acceptance.accepted}: ${acceptance.reason}`);
    else if (isGrave) judgement.problems.push(text);
    else judgement.notes.push(text);
  }
  for (const acceptance of accepted) {
    if (advisories.some((one) => isMet(acceptance, one))) continue;
    judgement.notes.push(
      `${acceptance.package}: ${acceptance.advisory} is accepted, and is no longer reported. Remove it from ACCEPTED_ADVISORIES.`,
    );
  }
  return judgement;
}
