import type {Policies} from './collectPolicies';
import {COMPRESSED_EXTENSIONS} from './compressFiles';

/** The page that any site may show in a frame. */
const EMBED = '/capability-map/embed';

export interface ServerSettings {
  /** The folder of the built site, as the server finds it; may be a symbolic link that is renamed while it serves. */
  root: string;
  /** A port, or an address and a port. */
  listen: string;
  /** The path below which the site is served; begins and ends with a slash. */
  base: string;
  /** A folder that the server may write to, for its process id and temporary files. */
  scratch: string;
  /** The file to which requests are logged, or "off". */
  accessLog: string;
  /** How many seconds a client may take for the head of its request, or between two reads. */
  patience: number;
}

function checkPath(name: string, value: string): void {
  if (!/^\/[^"$\\;\p{Cc}]*$/u.test(value)) {
    throw new RangeError(`${name} "${value}" is no path that can stand in the configuration.`);
  }
}

/**
 * Takes the text of server/nginx.conf, gives the configuration for these settings and policies. Throws if a setting
 * cannot stand in it, or if the template names what there is no value for.
 */
export function serverConfig(
  template: string,
  {root, listen, base, scratch, accessLog, patience}: ServerSettings,
  {shared, byPage}: Policies,
): string {
  checkPath('The root', root);
  checkPath('The scratch folder', scratch);
  if (accessLog !== 'off') checkPath('The access log', accessLog);
  if (!/^([\w.]+:|\[[\da-f:]+\]:)?\d+$/i.test(listen)) {
    throw new RangeError(`"${listen}" cannot be listened to. Give a port, or an address and a port.`);
  }
  if (!/^\/([\w-]+\/)*$/.test(base)) {
    throw new RangeError(
      `The base address "${base}" has to begin and end with a slash, with letters, digits and hyphens between.`,
    );
  }
  if (!Number.isInteger(patience) || patience < 1) {
    throw new RangeError(`The patience has to be a whole number of seconds, and is ${patience}.`);
  }
  const others = [...byPage].filter(([page]) => page !== EMBED);
  const values: Record<string, string> = {
    root,
    listen,
    base,
    baseWithoutSlash: base.slice(0, -1),
    scratch,
    accessLog,
    patience: String(patience),
    embed: EMBED,
    compressed: COMPRESSED_EXTENSIONS.join('|'),
    policy: shared,
    pagePolicies: [
      `"${EMBED}" "${byPage.get(EMBED) ?? shared}";`,
      ...others.map(([page, policy]) => `"${page}" "${policy}; frame-ancestors 'none'";`),
    ].join('\n    '),
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`server/nginx.conf: there is no value for "${name}".`);
    return value;
  });
}
