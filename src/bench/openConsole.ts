import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { build } from '../server/build.mjs'
import { Children } from '../server/children.mjs'
import { compile } from '../server/compile.mjs'
import { environment } from '../server/environment'
import { processesOf } from '../server/processes.mjs'
import { freePort } from '../server/server-process.mjs'
import { root } from '../server/settings.mjs'
import type { Side } from './compare'

export type BenchConsole = { ours: Side; next: Side; close: () => void }

/** The built console on this database: our front door, and Next's own route behind it, opened for once. */
export const openConsole = async (): Promise<BenchConsole> => {
  await build(new Children(path.join(root, '.cache/bench')))
  await compile()
  const port = Number(await freePort())
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    API_IN_WEB: 'on',
  }
  const { api, web } = await processesOf({ mode: 'start', env })
  const children = [api, web].map(start)
  const [ours, next] = children
  const sideOf = (name: string, sidePort: number, child: ChildProcess | undefined): Side => ({
    name,
    url: `http://127.0.0.1:${sidePort}`,
    pid: child?.pid ?? 0,
  })
  const opened = {
    ours: sideOf('our API process', port, ours),
    next: sideOf("Next's route", Number(api.env.WEB_PORT), next),
    close: () => children.forEach((child) => child.kill('SIGTERM')),
  }
  await waitFor(`${opened.ours.url}/admin/login`)
  return opened
}

const start = ({ args, env }: { args: string[]; env: NodeJS.ProcessEnv }): ChildProcess => {
  const log = fs.openSync(path.join(environment.dataDir, 'logs/bench.log'), 'a')
  return spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', log, log] })
}

const waitFor = async (url: string): Promise<void> => {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The console does not answer at ${url}; DATA_DIR/logs/bench.log has its words.`)
}
