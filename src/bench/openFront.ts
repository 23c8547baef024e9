import { compile } from '../server/compile.mjs'
import { processesOf, startLogged, waitForPage } from '../server/processes.mjs'
import { freePort } from '../server/database/server-process.mjs'
import { atPort, BENCH_LOG } from './openConsole'

export type Front = { url: string; pid: number; close: () => void }

/** The front door alone, as it stands in production; it needs no built panel. */
export const openFront = async (env: Record<string, string> = {}): Promise<Front> => {
  await compile()
  const port = String(await freePort())
  const own = { ...atPort(port), ...env }
  const { api } = await processesOf({ mode: 'start', env: own })
  const child = startLogged(api, BENCH_LOG)
  const url = `http://127.0.0.1:${port}`
  await waitForPage(`${url}/api/health/live`)
  return { url, pid: child.pid ?? 0, close: () => void child.kill('SIGTERM') }
}
