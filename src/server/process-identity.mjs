import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** Process numbers are used again, above all in containers: the time it started tells two apart. */
export function identify(pid) {
  const started = startTime(pid)
  return started === undefined ? undefined : { pid, started }
}

export const isSame = (identity) =>
  Boolean(identity?.pid) && startTime(identity.pid) === identity.started

export function commandOf(pid) {
  try {
    if (fs.existsSync('/proc/self/cmdline')) {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    }
  } catch {
    return ''
  }
  return ps(pid, 'command=')
}

function startTime(pid) {
  if (!fs.existsSync('/proc/self/stat')) return ps(pid, 'lstart=') || undefined
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command stands in parentheses and may hold spaces: count the fields after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

const ps = (pid, column) =>
  spawnSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' }).stdout?.trim() ?? ''

/** Resolves true once the process is gone. */
export async function waitUntilGone(pid, timeoutMs) {
  const deadline = Date.now() + timeoutMs
  while (identify(pid)) {
    if (Date.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}
