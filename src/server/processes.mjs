import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { compiledProgram, NODE_CONDITIONS } from './program.mjs'
import { freePort } from './database/server-process.mjs'
import { root } from './settings.mjs'

const NEXT = path.join(root, 'node_modules/next/dist/bin/next')
const TSX = path.join(root, 'node_modules/tsx/dist/cli.mjs')

/**
 * The three processes of a running console, as arguments of Node and an environment. The panel listens on a loopback
 * port that only the front door knows. Outside development they must have been compiled.
 * @param {{ mode: string, env: NodeJS.ProcessEnv }} console
 * @returns {Promise<Record<'api' | 'web' | 'worker', { args: string[], env: NodeJS.ProcessEnv }>>}
 */
export async function processesOf({ mode, env }) {
  const isDev = mode === 'dev'
  const webPort = String(await freePort())
  const address = ['-p', webPort, '-H', '127.0.0.1']
  // A watcher starts Node by itself, and hands it no arguments.
  const options = isDev ? { NODE_OPTIONS: NODE_CONDITIONS } : {}
  const program = isDev ? watched : compiledProgram
  return {
    api: {
      args: program('api'),
      // Payload's own hot reload is a websocket to Next; here the whole process starts anew.
      env: { ...env, WEB_PORT: webPort, DISABLE_PAYLOAD_HMR: 'true', ...options },
    },
    web: {
      args: isDev
        ? [NODE_CONDITIONS, NEXT, 'dev', ...address]
        : [NODE_CONDITIONS, NEXT, 'start', ...address],
      env: { ...env, PORT: webPort },
    },
    worker: { args: program('worker'), env: { ...env, DISABLE_PAYLOAD_HMR: 'true', ...options } },
  }
}

/**
 * Starts one of them; what it writes is appended to a file.
 * @param {{ args: string[], env: NodeJS.ProcessEnv }} program
 * @param {string} log
 */
export function startLogged({ args, env }, log) {
  const file = fs.openSync(log, 'a')
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', file, file] })
  // The child has its own.
  fs.closeSync(file)
  return child
}

/** Resolves when `url` is answered with 200; two minutes are enough for a console to start on any machine. */
export async function waitForPage(url) {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`Nothing answers at ${url}; the log of its process has its last words.`)
}

const watched = (name) => [
  TSX,
  'watch',
  '--clear-screen=false',
  path.join(root, `src/server/${name}.ts`),
]
