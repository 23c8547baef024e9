import type { ChildProcess } from 'node:child_process'
import path from 'node:path'

import { build } from '../server/build.mjs'
import { Children } from '../server/children.mjs'
import { compile } from '../server/compile.mjs'
import { environment } from '../server/environment'
import { processesOf, startLogged, waitForPage } from '../server/processes.mjs'
import { program } from '../server/program.mjs'
import { freePort } from '../server/database/server-process.mjs'
import { root } from '../server/settings.mjs'
import type { Side } from './compare'

export type BenchConsole = Record<'ours' | 'next' | 'stock' | 'bare', Side> & { close: () => void }

type Start = { name: string; args: string[]; env: NodeJS.ProcessEnv; port: string }

/** Where the processes that a benchmark starts write to. */
export const BENCH_LOG = path.join(environment.dataDir, 'logs/bench.log')

/** What a console that is measured is started from. */
export const readyBuild = async (): Promise<void> => {
  await build(new Children(path.join(root, '.cache/bench')))
  await compile()
}

/** A console's environment at a port that is nobody's. */
export const atPort = (port: string) =>
  ({ ...process.env, NODE_ENV: 'production', PORT: port, HOST: '127.0.0.1' }) as const

export type Served = { url: string; processes: ChildProcess[] }

/** A console's front door and panel alone, on a database of its own when `env` names one. */
export const serveConsole = async (env: Record<string, string>): Promise<Served> => {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const own = { ...atPort(port), ...env, PUBLIC_URL: url }
  const { api, web } = await processesOf({ mode: 'start', env: own })
  const processes = [api, web].map((program) => startLogged(program, BENCH_LOG))
  await waitForPage(`${url}/admin/login`)
  return { url, processes }
}

/**
 * The built console on this database: our front door, Next's own route behind it with our handlers, another Next with
 * Payload's routes and adapter as they come, and a bare server.
 */
export const openConsole = async (): Promise<BenchConsole> => {
  await readyBuild()
  const port = String(await freePort())
  const env = atPort(port)
  const { api, web } = await processesOf({ mode: 'start', env })
  const { web: stock } = await processesOf({ mode: 'start', env })
  const barePort = String(await freePort())
  const opened = [
    start({ ...api, name: 'our API process', port }),
    start({ ...inWeb(web, 'on'), name: "Next's route" }),
    start({ ...inWeb(stock, 'stock'), name: 'stock Payload' }),
    start({
      name: 'bare node:http + pg',
      args: program('src/bench/bare.ts'),
      env: { ...env, PORT: barePort },
      port: barePort,
    }),
  ] as const
  const [ours, next, stocked, bare] = opened
  await waitForPage(`${ours.side.url}/admin/login`)
  await waitForPage(`${stocked.side.url}/admin/login`)
  await waitForPage(`${bare.side.url}/api/orders?limit=1`)
  return {
    ...{ ours: ours.side, next: next.side, stock: stocked.side, bare: bare.side },
    close: () => opened.forEach(({ child }) => child.kill('SIGTERM')),
  }
}

const inWeb = ({ args, env }: Pick<Start, 'args' | 'env'>, apiInWeb: 'on' | 'stock') => ({
  args,
  env: { ...env, API_IN_WEB: apiInWeb },
  port: env.PORT ?? '',
})

const start = ({ args, env, name, port }: Start): { child: ChildProcess; side: Side } => {
  const child = startLogged({ args, env }, BENCH_LOG)
  return { child, side: { name, url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0 } }
}
