import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { query } from '../../src/testing/app'
import {
  buildAdmin,
  buildPlan,
  buildReseller,
  buildWorld,
  PASSWORD,
} from '../../src/testing/builders'
import { endPrograms, startApi, startProgram } from '../../src/testing/processes'
import { expectConsistent } from './consistency'

const root = path.resolve(import.meta.dirname, '../..')

let env: NodeJS.ProcessEnv
let dataDir: string
let reseller: string

/** The published sign-ins of a demo console, as its seed keeps them. */
const keepAccounts = async () => {
  const superAdmin = await buildAdmin({ role: 'super_admin' })
  const moderator = await buildAdmin({ role: 'moderator' })
  const shop = await buildReseller({ creditLimitMinor: 10_000 })
  reseller = shop.id
  const account = (collection: string, role: string, email: string) => ({
    ...{ collection, role, email, password: PASSWORD },
  })
  const accounts = [
    account('admins', 'super_admin', superAdmin.email),
    account('admins', 'moderator', moderator.email),
    account('resellers', 'reseller', shop.email),
  ]
  await writeFile(path.join(dataDir, 'demo-accounts.json'), JSON.stringify(accounts))
}

beforeAll(async () => {
  await buildWorld()
  await buildPlan({ code: 'UK-WEEK', name: 'Britain Week Pass', simTypes: ['esim'] })
  dataDir = await mkdtemp(path.join(tmpdir(), 'simdesk-examples-'))
  await keepAccounts()
  const api = await startApi()
  await startProgram('worker')
  env = { ...process.env, NODE_OPTIONS: '', SIMDESK_URL: api.url, DATA_DIR: dataDir }
})

afterAll(async () => {
  await endPrograms()
  await rm(dataDir, { recursive: true, force: true })
})

/** Runs an example as its npm script does, and answers what it says. */
const run = async (name: string): Promise<string> => {
  const args = ['--import', 'tsx', `examples/${name}.ts`]
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'pipe' })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${said}`)
  return said
}

describe('the example', () => {
  it('of a shop app takes a buyer from sign-up to the QR code of an eSIM', async () => {
    const said = await run('shop-app')
    expect(said).toMatch(/Paid: the payment is completed/)
    expect(said).toMatch(/Scan .*\.png to install the eSIM/)
    const [user] = await query("select status from users where email like 'buyer-%'")
    expect(user).toEqual({ status: 'active' })
    const [order] = await query(
      "select o.status from orders o join users u on u.id = o.user_id where u.email like 'buyer-%'",
    )
    expect(order).toEqual({ status: 'delivered' })
  })

  it('by GraphQL signs up, orders, pays and sees its payment', async () => {
    const said = await run('shop-app-graphql')
    expect(said).toMatch(/The account is active; \d+ plans come as an eSIM/)
    expect(said).toMatch(/The order is paid by TX-?\w+/i)
    expect(said).toMatch(/An order of nothing is refused: plan/)
  })

  it('of a reseller places 100 orders from its file, and no more when it is run again', async () => {
    const count = async () =>
      (await query('select count(*)::int from orders where reseller_id = $1', [reseller]))[0]
    const said = await run('reseller')
    expect(said).toMatch(/100 orders placed, 0 were there, 0 refused; 20 clients/)
    expect(said).toMatch(/Statement: .* = /)
    expect(await count()).toEqual({ count: 100 })
    expect(await run('reseller')).toMatch(/0 orders placed, 100 were there, 0 refused/)
    expect(await count()).toEqual({ count: 100 })
    await expectConsistent()
  })
})
