import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { build } from '../server/build.mjs'
import { Children } from '../server/children.mjs'
import { compile } from '../server/compile.mjs'
import { environment } from '../server/environment'
import { processesOf, waitForPage } from '../server/processes.mjs'
import { program } from '../server/program.mjs'
import { freePort } from '../server/server-process.mjs'
import { root } from '../server/settings.mjs'
import type { Side } from './compare'

export type BenchConsole = Record<'ours' | 'next' | 'stock' | 'bare', Side> & { close: () => void }

type Start = { name: string; args: string[]; env: NodeJS.ProcessEnv; port: string }

/**
 * The built console on this database: our front door, Next's own route behind it with our handlers, another Next with
 * Payload's routes and adapter as they come, and a bare server.
 */
export const openConsole = async (): Promise<BenchConsole> => {
  await build(new Children(path.join(root, '.cache/bench')))
  await compile()
  const port = String(await freePort())
  const env = { ...process.env, NODE_ENV: 'production', PORT: port, HOST: '127.0.0.1' } as const
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
  const log = fs.openSync(path.join(environment.dataDir, 'logs/bench.log'), 'a')
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', log, log] })
  return { child, side: { name, url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0 } }
}
