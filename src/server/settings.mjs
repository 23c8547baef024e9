import crypto from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'

import { explain, Trouble } from './trouble.mjs'

export const root = path.resolve(import.meta.dirname, '../..')

const text = (name) => process.env[name]?.trim() || undefined

/** The variables that starting itself needs; `.env.example` explains them. Makes the data folder and the secret. */
export function readSettings() {
  const file = path.join(root, '.env')
  if (fs.existsSync(file)) process.loadEnvFile(file)
  const isProduction = readMode()
  const dataDir = makeDataDir(path.resolve(root, text('DATA_DIR') ?? '.data'))
  const settings = {
    isProduction,
    dataDir,
    isDemo: text('DEMO_DATA') !== 'off' && !isProduction,
    databaseUrl: text('DATABASE_URL'),
    port: readPort(text('PORT') ?? '3000'),
    // Demo mode shows its passwords on the sign-in page, so by default only this machine reaches it.
    host: text('HOST') ?? (isProduction ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: text('PUBLIC_URL'),
    secret: text('PAYLOAD_SECRET'),
  }
  if (isProduction) assertReadyForProduction(settings)
  return { ...settings, secret: settings.secret ?? keptSecret(dataDir) }
}

function readMode() {
  const mode = text('SIMDESK_MODE')
  // A misspelt "production" must not quietly become a demo.
  if (mode === undefined || mode === 'production') return mode === 'production'
  throw new Trouble(
    `SIMDESK_MODE is "${mode}", and the only mode besides the default is "production".`,
    'Set SIMDESK_MODE=production, or unset it.',
  )
}

function readPort(value) {
  const port = Number(value)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Trouble(`PORT is "${value}", which is no port.`, 'Set it to a number from 1 to 65535.')
}

function makeDataDir(dataDir) {
  try {
    fs.mkdirSync(path.join(dataDir, 'logs'), { recursive: true })
    fs.accessSync(dataDir, fs.constants.W_OK)
    return dataDir
  } catch (error) {
    throw explain(error, dataDir)
  }
}

function assertReadyForProduction({ secret, publicUrl }) {
  const newSecret = 'Make one with: openssl rand -hex 32'
  if (!secret)
    throw new Trouble('Production mode needs PAYLOAD_SECRET, and it is not set.', newSecret)
  if (isWeak(secret)) {
    throw new Trouble(
      'PAYLOAD_SECRET is too weak for production: at least 32 characters that nobody can guess.',
      newSecret,
    )
  }
  if (publicUrl && isWebAddress(publicUrl)) return
  throw new Trouble(
    publicUrl
      ? `PUBLIC_URL is "${publicUrl}", which is no web address.`
      : 'Production mode needs PUBLIC_URL, and it is not set.',
    'Set it to the address people open, for example PUBLIC_URL=https://console.example.com',
  )
}

const isWebAddress = (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

const isWeak = (secret) =>
  secret.length < 32 ||
  new Set(secret).size < 10 ||
  isRepeated(secret) ||
  /change.?me|secret|password/i.test(secret)

const isRepeated = (secret) => {
  const period = (secret + secret).indexOf(secret, 1)
  return period <= secret.length / 2
}

function keptSecret(dataDir) {
  const file = path.join(dataDir, 'secret')
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim()
  const secret = crypto.randomBytes(48).toString('base64url')
  const partial = `${file}.${process.pid}`
  fs.writeFileSync(partial, `${secret}\n`, { mode: 0o600 })
  // Renamed when whole: a secret cut short by a full disk would be taken for a good one at the next start.
  fs.renameSync(partial, file)
  return secret
}

/** What every program of Simdesk is started with. */
export const environmentFor = (settings, databaseUrl, nodeEnv = 'production') => ({
  ...process.env,
  NODE_ENV: nodeEnv,
  PORT: String(settings.port),
  HOST: settings.host,
  PUBLIC_URL: settings.publicUrl ?? `http://localhost:${settings.port}`,
  DATA_DIR: settings.dataDir,
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: settings.secret,
  NEXT_TELEMETRY_DISABLED: '1',
  // Payload's own SDK, for apps, is a release behind the rest of it: the lockfile says what fits together.
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
})

export async function assertPortFree({ port, host }) {
  for (const address of new Set([host, host === '127.0.0.1' ? '::1' : host])) {
    const code = await refusal(port, address)
    if (code === 'EADDRINUSE') throw busy(port)
    if (code === 'EACCES') {
      throw new Trouble(
        `This user may not listen on port ${port}.`,
        'Choose one above 1023: PORT=3000 npm start',
      )
    }
    if (code && address === host) {
      throw new Trouble(
        `HOST is "${host}", and this machine cannot listen there (${code}).`,
        'Unset or correct HOST.',
      )
    }
  }
}

const busy = (port) =>
  new Trouble(
    `Port ${port} is already in use.`,
    `Stop the program that uses it, or choose another port: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
  )

const refusal = (port, host) =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
