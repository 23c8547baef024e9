import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second, on every machine Node runs on. */
const TICK_MS = 10

/** Processor time a process has used so far, in milliseconds; undefined where there is no /proc. */
export const cpuMs = (pid: number): number | undefined => {
  try {
    // The name of the program may hold spaces; what follows its bracket does not.
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=[A-Z] )/)
    const [user, system] = rest.split(' ').slice(11, 13).map(Number)
    return ((user ?? 0) + (system ?? 0)) * TICK_MS
  } catch {
    return undefined
  }
}
