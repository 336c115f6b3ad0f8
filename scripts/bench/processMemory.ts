import {existsSync, readdirSync, readFileSync} from 'node:fs';

const BYTES_PER_KILOBYTE = 1024;

/** Whether the system tells what memory a process holds: Linux does, under /proc. */
export const tellsMemory = existsSync('/proc/self/status');

/** How many ticks of /proc a second has, on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100;

interface Process {
  parent: number;
  /** Bytes in memory. */
  resident: number;
}

function readProcess(id: number): Process | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const numberAfter = (field: string) =>
      Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return {parent: numberAfter('PPid'), resident: numberAfter('VmRSS') * BYTES_PER_KILOBYTE};
  } catch {
    // It ended since the folder was listed.
    return undefined;
  }
}

/** Takes the id of a process, gives the bytes that it and all that it started hold in memory now; Linux only. */
export function residentBytes(root: number): number {
  const processes = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    const process = /^\d+$/.test(name) ? readProcess(Number(name)) : undefined;
    if (process) processes.set(Number(name), process);
  }
  const isOfTree = (id: number): boolean => {
    const parent = processes.get(id)?.parent;
    return id === root || (parent !== undefined && isOfTree(parent));
  };
  return [...processes].reduce((sum, [id, {resident}]) => (isOfTree(id) ? sum + resident : sum), 0);
}

/** Gives the seconds of processor that all processes which this one started and which have ended took; Linux only. */
export function processorSecondsOfChildren(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The name of the command, in brackets, may hold blanks; these two are the 16th and the 17th of all.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}
