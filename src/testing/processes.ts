import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { promisify } from 'node:util'

import { compiledProgram } from '../server/program.mjs'
import { freePort } from '../server/database/server-process.mjs'
import { databaseName, databaseUrl } from './database'

const root = path.resolve(import.meta.dirname, '../..')

export type Running = {
  /** Everything it wrote so far. */
  output: () => string
  /** Its log so far, a line an entry. */
  lines: () => Record<string, unknown>[]
  /** Sends a signal and answers the exit code, null when the signal itself ended it. */
  end: (signal: NodeJS.Signals) => Promise<number | null>
  signal: (signal: NodeJS.Signals) => void
  ended: Promise<number | null>
}

const running = new Map<ChildProcess, Promise<unknown>>()
let compiled: Promise<unknown> | undefined

/** One of the real programs as `npm start` runs it, on this file's database; resolves when it says that it is ready. */
export const startProgram = async (
  name: 'api' | 'worker',
  env: Record<string, string> = {},
  /** Keeps what it writes to stderr in its output, where a test breaks it on purpose. */
  { isQuiet = false }: { isQuiet?: boolean } = {},
): Promise<Running> => {
  compiled ??= promisify(execFile)(process.execPath, [path.join(root, 'src/server/compile.mjs')])
  await compiled
  const child = spawn(process.execPath, compiledProgram(name), {
    cwd: root,
    env: environmentWith(env),
    stdio: ['ignore', 'pipe', isQuiet ? 'pipe' : 'inherit'],
  })
  let output = ''
  const hear = (chunk: Buffer): void => void (output += chunk.toString())
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  running.set(child, ended)
  const isReady = () => output.includes(`"${name} ready"`)
  await until(() => isReady() || child.exitCode !== null)
  if (!isReady()) throw new Error(`The ${name} process did not start: ${output}`)
  const signal = (which: NodeJS.Signals) => void child.kill(which)
  return {
    output: () => output,
    lines: () => linesOf(output),
    end: async (which) => {
      signal(which)
      return ended
    },
    signal,
    ended,
  }
}

const environmentWith = (env: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  NODE_OPTIONS: '',
  SMTP_URL: '',
  // A test may hold a lock for as long as a busy machine takes.
  DATABASE_LOCK_SECONDS: '0',
  DATABASE_URL: databaseUrl(databaseName),
  ...env,
})

const linesOf = (output: string): Record<string, unknown>[] =>
  output
    .split('\n')
    // Payload's own logger writes for people.
    .filter((line) => line.startsWith('{"time"'))
    .map((line) => JSON.parse(line))

export type Api = Running & { url: string; port: number }

/** The API process on a port of its own, with no panel behind it. A given `PORT` is taken again. */
export const startApi = async (
  env: Record<string, string> = {},
  how: { isQuiet?: boolean } = {},
): Promise<Api> => {
  const port = Number(env.PORT ?? (await freePort()))
  const program = await startProgram('api', { HOST: '127.0.0.1', ...env, PORT: String(port) }, how)
  return { ...program, port, url: `http://127.0.0.1:${port}` }
}

/** Ends what a test has left behind. */
export const endPrograms = async (): Promise<void> => {
  for (const child of running.keys()) child.kill('SIGKILL')
  await Promise.all(running.values())
}

export const until = async (
  isTrue: () => boolean | Promise<boolean>,
  milliseconds = 60_000,
): Promise<void> => {
  const deadline = Date.now() + milliseconds
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`Waited ${milliseconds} ms in vain.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
