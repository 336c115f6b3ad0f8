import includeLanguages from '@theme-original/prism-include-languages';
import type {Prism} from 'prism-react-renderer';

/** Prism's grammar of the shell knows no option with a hyphen in it, and some commands but not others. */
const OPTION = {pattern: /(^|\s)--?\w[\w.-]*/, lookbehind: true, alias: 'variable'};

/** Takes Prism, adds the languages of the configuration to it. */
export default function includeSiteLanguages(prism: typeof Prism): void {
  includeLanguages(prism);
  Object.assign(prism.languages.bash ?? {}, {parameter: OPTION, function: [], builtin: []});
}
