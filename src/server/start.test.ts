import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

const START = path.resolve(import.meta.dirname, 'start.mjs')
const SECRET = 'b7e1c04f9a6d83527f0e4c1ab98d3650'

let dataDir: string

beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'simdesk-start-'))
})
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }))

/** Runs `npm start` up to its refusal. */
function start(env: Record<string, string>) {
  const bare = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }
  // Next's types demand NODE_ENV, which a bare machine does not have.
  const whole = { ...bare, DATA_DIR: dataDir, ...env } as unknown as NodeJS.ProcessEnv
  const child = spawn(process.execPath, [START], { env: whole })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  return new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, said })),
  )
}

const production = { SIMDESK_MODE: 'production', PUBLIC_URL: 'https://console.example.com' }

describe('npm start refuses in one sentence', () => {
  it.each([
    ['production without a secret', production, 'needs PAYLOAD_SECRET'],
    ['a short secret', { ...production, PAYLOAD_SECRET: 'abc' }, 'too weak'],
    ['a repeated secret', { ...production, PAYLOAD_SECRET: '0123456789ab'.repeat(4) }, 'too weak'],
    [
      'production without an address',
      { SIMDESK_MODE: 'production', PAYLOAD_SECRET: SECRET },
      'PUBLIC_URL',
    ],
    [
      'an address that is none',
      { ...production, PAYLOAD_SECRET: SECRET, PUBLIC_URL: 'console' },
      'no web address',
    ],
    ['a misspelt mode', { SIMDESK_MODE: 'prod' }, 'the only mode'],
    ['a port that is none', { PORT: 'http' }, 'no port'],
  ])('%s', async (_case, env: Record<string, string>, words) => {
    const { code, said } = await start(env)
    expect(code).toBe(1)
    expect(said).toContain(words)
    expect(said).not.toMatch(/^\s+at /m)
  })

  it('a busy port, and names a free way', async () => {
    const server = net.createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo // a TCP server's address is never a string
    const { code, said } = await start({ PORT: String(port) })
    await new Promise((resolve) => server.close(resolve))
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port} is already in use.`)
    expect(said).toContain(`PORT=${port + 1} npm start`)
  })

  it('a data folder that is a file', async () => {
    const file = path.join(dataDir, 'file')
    fs.writeFileSync(file, '')
    const { code, said } = await start({ DATA_DIR: path.join(file, 'data') })
    expect(code).toBe(1)
    expect(said).toContain('A file stands where a folder is needed')
  })
})

it('the secret of a first start is random, long and private', async () => {
  await start({ PORT: 'x' })
  await start({ PORT: '1', HOST: '192.0.2.1' })
  const file = path.join(dataDir, 'secret')
  expect(fs.readFileSync(file, 'utf8').trim()).toMatch(/^[\w-]{64}$/)
  expect(fs.statSync(file).mode & 0o777).toBe(0o600)
})
