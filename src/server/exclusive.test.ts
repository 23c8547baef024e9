import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { exclusively } from './exclusive.mjs'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

let folder: string
let file: string

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'simdesk-lock-'))
  file = path.join(folder, 'work.lock')
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

it('lets one work at a time, and leaves nothing behind', async () => {
  let working = 0
  let most = 0
  const work = async () => {
    working += 1
    most = Math.max(most, working)
    await pause(20)
    working -= 1
  }
  await Promise.all([1, 2, 3].map(() => exclusively(file, work)))
  expect(most).toBe(1)
  expect(fs.readdirSync(folder)).toEqual([])
})

it('is free again after work that failed', async () => {
  await expect(exclusively(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(exclusively(file, () => Promise.resolve('yes'))).resolves.toBe('yes')
})

it('is not held by a process that is gone, nor by another that has its number now', async () => {
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'long ago' }))
  await expect(exclusively(file, () => Promise.resolve('taken'))).resolves.toBe('taken')
})

it('waits for the program of a holder that was killed', async () => {
  const program = spawn('sleep', ['1'])
  const began = Date.now()
  await exclusively(file, (share: (pid: number) => void) => {
    share(program.pid ?? 0)
    fs.copyFileSync(file, `${file}.kept`)
    return Promise.resolve()
  })
  const record: unknown = JSON.parse(fs.readFileSync(`${file}.kept`, 'utf8'))
  fs.writeFileSync(file, JSON.stringify({ ...Object(record), pid: 1, started: 'long ago' }))
  await exclusively(file, () => Promise.resolve())
  expect(Date.now() - began).toBeGreaterThan(800)
})
