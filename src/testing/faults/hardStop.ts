import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import { openCluster } from '../../server/database/embedded.mjs'
import { identify } from '../../server/process-identity.mjs'
import { runningServer } from '../../server/database/server-process.mjs'

/** Its fast, clean shutdown, its immediate one, and none at all. */
export type Stop = 'SIGINT' | 'SIGQUIT' | 'SIGKILL'

const LONGEST_RECOVERY_MS = 60_000

/** The server's own processes, which outlive a killed one for a moment. */
const childrenOf = (pid: number): number[] => {
  const file = `/proc/${pid}/task/${pid}/children`
  if (!fs.existsSync(file)) return []
  return fs.readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number)
}

const allGone = async (pids: readonly number[]): Promise<void> => {
  while (pids.some((pid) => identify(pid))) await wait(20)
}

/**
 * Ends PostgreSQL. But for SIGINT without any good-bye: SIGQUIT is its immediate shutdown, SIGKILL leaves even its children
 * to find out. Neither writes anything more; what comes next is recovery from its log.
 */
const stop = async (directory: string, signal: Stop): Promise<void> => {
  const running: { pid: number } | undefined = runningServer(directory)
  if (!running) throw new Error('PostgreSQL does not run')
  const all = [running.pid, ...childrenOf(running.pid)]
  process.kill(running.pid, signal)
  await allGone(all)
}

/** Stops it, leaves it away for a while and starts it again at the same address. */
export const stopAndStart = async (
  { directory, home, url }: { directory: string; home: string; url: (name: string) => string },
  { awayMs, signal }: { awayMs: number; signal: Stop },
): Promise<void> => {
  await stop(directory, signal)
  await wait(awayMs)
  const again = await openAgain(home, Date.now() + LONGEST_RECOVERY_MS)
  if (again.url('x') !== url('x')) throw new Error('PostgreSQL came back at another address')
}

/** Shared memory of the dead may be in use for a moment longer. */
const openAgain = async (home: string, until: number): ReturnType<typeof openCluster> => {
  try {
    return await openCluster(home)
  } catch (error) {
    if (Date.now() > until) throw error
    await wait(200)
    return openAgain(home, until)
  }
}
