import type {InstalledPackage, Reach} from './installedPackages';
import {isAllowed, parseLicence} from './licenceExpression';
import {ALLOWED_LICENCES, LICENCE_EXCEPTIONS, type LicenceException, REACHES_READERS} from './policy';

const POLICY = 'scripts/dependencies/policy.ts';

export const REACHES: Record<Reach, string> = {
  readers: 'reaches readers',
  build: 'builds or tests the site',
};

const ALLOWED: Record<Reach, ReadonlySet<string>> = {
  readers: new Set(ALLOWED_LICENCES.readers),
  build: new Set(ALLOWED_LICENCES.build),
};

function findFault(licence: string | undefined, reach: Reach): string | undefined {
  if (licence === undefined) {
    return `no licence is named. Read its files, then add it to LICENCE_EXCEPTIONS in ${POLICY} with the reason, or replace it.`;
  }
  const expression = parseLicence(licence);
  if (expression === undefined) {
    return `the licence "${licence}" is not an SPDX expression. Read its files, then add it to LICENCE_EXCEPTIONS in ${POLICY} with the reason, or replace it.`;
  }
  if (isAllowed(expression, ALLOWED[reach])) return undefined;
  const place =
    reach === 'readers' && isAllowed(expression, ALLOWED.build)
      ? 'may build the site, not reach a reader'
      : '';
  return `the licence "${licence}" ${place || `is not in ALLOWED_LICENCES.${reach}`}. Replace the package, or add the licence to ALLOWED_LICENCES.${reach} in ${POLICY} with the reason.`;
}

/**
 * Takes all packages and the exceptions, gives what is wrong with their licences, a sentence or two each: package,
 * version, how far it reaches, licence, remedy. An exception or an entry of REACHES_READERS that no package meets is
 * wrong too.
 */
export function findLicenceProblems(
  packages: readonly InstalledPackage[],
  exceptions: readonly LicenceException[] = LICENCE_EXCEPTIONS,
): string[] {
  const meets = ({name, version}: LicenceException, one: InstalledPackage) =>
    one.name === name && one.version === version;
  const faults = packages.flatMap((one) => {
    const licence = exceptions.find((exception) => meets(exception, one))?.licence ?? one.licence;
    const fault = findFault(licence, one.reach);
    if (fault === undefined) return [];
    return `${one.name} ${one.version} (${REACHES[one.reach]}, ${one.folder}): ${fault} "npm explain ${one.name}" says what brings it.`;
  });
  const unmet = exceptions
    .filter((exception) => !packages.some((one) => meets(exception, one)))
    .map(
      ({name, version}) =>
        `${POLICY}: LICENCE_EXCEPTIONS names ${name} ${version}, which is not installed. Remove the exception, or read the licence of the version that is.`,
    );
  const absent = Object.keys(REACHES_READERS)
    .filter((name) => !packages.some((one) => one.reach === 'readers' && one.name === name))
    .map((name) => `${POLICY}: REACHES_READERS names ${name}, which is not installed. Remove it.`);
  return [...faults, ...unmet, ...absent];
}
