import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { identify, isSame, waitUntilGone } from './process-identity.mjs'
import { explainOutput, Trouble } from './trouble.mjs'

const TAIL = 64 * 1024
/** A program has 20 seconds for what it has in hand, and ten more for the database. */
const LONGEST_END_MS = 35_000

/**
 * The processes of one start, written down in `folder`, so that the next start can end what a killed one left behind.
 * Each is the head of its own process group: Ctrl-C reaches only us, and we end them in order.
 */
export class Children {
  constructor(folder) {
    fs.mkdirSync(path.join(folder, 'logs'), { recursive: true })
    this.folder = folder
    this.file = path.join(folder, 'processes.json')
    this.running = []
    this.isEnding = false
  }

  async takeOver() {
    const earlier = readJson(this.file)
    if (earlier && isSame(earlier.owner)) {
      throw new Trouble(
        `Simdesk is already running from this data folder (process ${earlier.owner.pid}).`,
        'Stop it first, or give this one a folder of its own: DATA_DIR=.data2 PORT=3001 npm start',
      )
    }
    await Promise.all((earlier?.children ?? []).filter(isSame).map(({ pid }) => endGroup(pid)))
    this.#write()
  }

  /** Runs a program to its end, its words in a log; rejects when it fails. `onSpawn` is given its process number. */
  async run(name, command, { onSpawn, ...options }) {
    const log = path.join(this.folder, `logs/${name}.log`)
    fs.writeFileSync(log, '')
    const child = this.#spawn(name, command, { ...options, log })
    if (child.process.pid) onSpawn?.(child.process.pid)
    const { code, output } = await child.ended
    if (this.isEnding) throw new Interrupted()
    if (code === 0) return output
    throw Object.assign(explainOutput(output) ?? failed(name, log), { output })
  }

  /** Starts a program that is to run on; `onEnd` hears when it ended without being asked to. */
  keep(name, command, { onEnd, ...options }) {
    const child = this.#spawn(name, command, options)
    child.ended.then(({ output }) => {
      if (this.isEnding) return
      const log = path.join(this.folder, `logs/${name}.log`)
      fs.writeFileSync(log, output)
      onEnd(log)
    })
    return child
  }

  async endAll() {
    this.isEnding = true
    const groups = this.running.map(({ process: { pid } }) => endGroup(pid))
    await Promise.all(groups)
    fs.rmSync(this.file, { force: true })
  }

  killAll() {
    for (const child of this.running) signalGroup(child.process.pid, 'SIGKILL')
  }

  #spawn(name, command, { args, log, ...options }) {
    if (this.isEnding) throw new Interrupted()
    const child = { name, log, isShown: false }
    child.process = spawn(command, args, {
      ...options,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.ended = collect(child)
    this.running.push(child)
    this.#write()
    void child.ended.then(() => {
      this.running = this.running.filter((other) => other !== child)
      if (!this.isEnding) this.#write()
    })
    return child
  }

  #write() {
    const children = this.running.map(({ name, process: { pid } }) => ({ name, ...identify(pid) }))
    const record = { owner: identify(process.pid), children }
    const partial = `${this.file}.${process.pid}`
    fs.writeFileSync(partial, JSON.stringify(record))
    fs.renameSync(partial, this.file)
  }
}

export class Interrupted extends Error {}

// `close` and not `exit`: the last words of a program arrive after its end.
function collect(child) {
  let output = ''
  const listen = (chunk) => {
    output = (output + chunk).slice(-TAIL)
    if (child.log) fs.appendFileSync(child.log, chunk)
    if (child.isShown) show(child.name, String(chunk))
  }
  child.process.stdout.on('data', listen)
  child.process.stderr.on('data', listen)
  return new Promise((resolve) => {
    child.process.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }))
    child.process.on('close', (code) => resolve({ code, output }))
  })
}

const show = (name, chunk) =>
  process.stdout.write(chunk.trimEnd().replace(/^/gm, `${name.padEnd(6)} | `) + '\n')

const TITLES = {
  install: 'Installing the packages',
  build: 'Building the panel',
  migrate: 'Migrating the database',
  demo: 'Loading the demo data',
}

const failed = (name, log) =>
  new Trouble(
    `${TITLES[name] ?? name} failed.`,
    `What it said is in ${log}. Starting again takes it up anew.`,
  )

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

async function endGroup(pid) {
  if (!pid) return
  signalGroup(pid, 'SIGTERM')
  if (!(await waitUntilGone(pid, LONGEST_END_MS))) signalGroup(pid, 'SIGKILL')
  // A helper of the program may have outlived it.
  signalGroup(pid, 'SIGKILL')
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
