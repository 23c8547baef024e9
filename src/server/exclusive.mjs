import fs from 'node:fs'
import path from 'node:path'

import { identify, isSame } from './process-identity.mjs'

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Runs `work` while no other process runs work under the same file. A holder that was killed does not block, unless the
 * program it handed its work to (`work` is given a function that takes its process number) is still at it.
 */
export async function exclusively(file, work, { onWait } = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  let waited = false
  while (!take(file)) {
    if (!waited) onWait?.(holderOf(file)?.pid)
    waited = true
    await pause(200)
  }
  try {
    return await work((pid) => share(file, pid))
  } finally {
    fs.rmSync(file, { force: true })
  }
}

function take(file) {
  const mine = `${file}.${process.pid}`
  fs.writeFileSync(mine, JSON.stringify(identify(process.pid)))
  try {
    // A hard link appears with its content or not at all, so nobody reads a lock half written.
    fs.linkSync(mine, file)
    return true
  } catch (error) {
    // Some shared folders know no hard links.
    if (error.code === 'EPERM' || error.code === 'ENOTSUP') return takeWithoutLinks(file)
    if (error.code !== 'EEXIST') throw error
    if (!isHeld(holderOf(file))) fs.rmSync(file, { force: true })
    return false
  } finally {
    fs.rmSync(mine, { force: true })
  }
}

function takeWithoutLinks(file) {
  try {
    fs.writeFileSync(file, JSON.stringify(identify(process.pid)), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const holder = holderOf(file)
    if (holder && !isHeld(holder)) fs.rmSync(file, { force: true })
    return false
  }
}

const isHeld = (holder) => isSame(holder) || isSame(holder?.program)

function share(file, pid) {
  const record = { ...identify(process.pid), program: identify(pid) }
  const partial = `${file}.${process.pid}`
  fs.writeFileSync(partial, JSON.stringify(record))
  fs.renameSync(partial, file)
}

function holderOf(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
