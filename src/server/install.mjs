import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { exclusively } from './exclusive.mjs'
import { root } from './settings.mjs'
import { Trouble } from './trouble.mjs'

const LOCK = path.join(root, 'package-lock.json')
const STAMP = path.join(root, 'node_modules/.simdesk-install.json')
// npm writes this at the very end of an installation, so one that was cut short has none.
const NPM_RECORD = path.join(root, 'node_modules/.package-lock.json')

/** Installs the locked packages unless exactly they are there. */
export async function install(children) {
  if (isFresh()) return { said: 'Packages: installed' }
  return exclusively(path.join(root, '.cache/install.lock'), async (onSpawn) => {
    if (isFresh()) return { said: 'Packages: installed' }
    fs.rmSync(STAMP, { force: true })
    await runNpm(children, onSpawn)
    writeStamp()
    return { said: 'Packages: installed now' }
  })
}

export const isFresh = () => readJson(STAMP)?.packages === wanted() || adoptsWhatNpmInstalled()

function wanted() {
  const hash = crypto.createHash('sha256').update(fs.readFileSync(LOCK))
  return hash.update(`${process.platform} ${process.arch}`).digest('hex')
}

const writeStamp = () => fs.writeFileSync(STAMP, JSON.stringify({ packages: wanted() }))

// Somebody ran `npm install` by hand: the same packages need not be installed twice.
function adoptsWhatNpmInstalled() {
  const installed = readJson(NPM_RECORD)?.packages
  if (!installed) return false
  const locked = Object.entries(readJson(LOCK).packages).filter(([name]) => name !== '')
  const isThere = ([name, { version, optional, peer }]) =>
    installed[name] ? installed[name].version === version : Boolean(optional || peer)
  if (!locked.every(isThere)) return false
  writeStamp()
  return true
}

async function runNpm(children, onSpawn) {
  // The npm that started us, if one did: it need not be the one on the PATH.
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const options = { cwd: root, env: { ...process.env, NODE_ENV: 'development' }, onSpawn }
  try {
    await (npm?.endsWith('.js')
      ? children.run('install', process.execPath, { ...options, args: [npm, ...args] })
      : children.run('install', 'npm', { ...options, args }))
  } catch (error) {
    throw explainNpm(error)
  }
}

const NPM_TROUBLES = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
    'The package registry cannot be reached.',
    "Check the network and npm's proxy settings, then start again.",
  ],
  [
    /ENOENT.*npm|spawn npm/i,
    'npm is not on this machine.',
    'Install Node together with npm, then start again.',
  ],
  [
    /EUSAGE|in sync/,
    'package.json and package-lock.json do not agree.',
    'Take both from the same version of the repository (git checkout package.json package-lock.json).',
  ],
]

function explainNpm(error) {
  const found = NPM_TROUBLES.find(([pattern]) => pattern.test(error.output ?? ''))
  if (!found) return error
  return Object.assign(new Trouble(found[1], found[2], { cause: error }), { output: error.output })
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
