/**
 * `npm run check:dependencies`: says whether every package that the lock file installs has a licence that the site
 * may use, and none a known vulnerability that is grave; or every problem. `-- licences` asks nobody. That the
 * registry does not answer is a problem where the environment variable CI is set, and elsewhere a warning.
 */
import path from 'node:path';
import {askForAdvisories, judgeAdvisories} from './dependencies/advisories';
import {readInstalledPackages} from './dependencies/installedPackages';
import {findLicenceProblems} from './dependencies/licenceProblems';

const ROOT = path.resolve(__dirname, '..');

async function checkDependencies(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== 'licences');
  if (unknown) throw new RangeError(`Nothing to check is called "${unknown}". Write "licences", or nothing.`);

  const packages = await readInstalledPackages(ROOT);
  const problems = findLicenceProblems(packages);
  if (args.length === 0) {
    const answer = await askForAdvisories(ROOT);
    if ('silence' in answer) {
      const silence = `Known vulnerabilities were not checked: the registry did not say (${answer.silence}).`;
      if (process.env.CI) problems.push(silence);
      else console.warn(silence);
    } else {
      const judgement = judgeAdvisories(answer.advisories, packages);
      problems.push(...judgement.problems);
      for (const note of judgement.notes) console.warn(note);
      console.log(`The registry knows of ${answer.advisories.length} vulnerabilities.`);
    }
  }

  if (problems.length > 0) {
    console.error(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the dependencies\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    process.exitCode = 1;
    return;
  }
  const reaching = packages.filter(({reach}) => reach === 'readers').length;
  console.log(
    `${packages.length} packages have licences that the site may use; parts of ${reaching} reach readers.`,
  );
}

checkDependencies(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
