import '../server/patience'

import { getPayload } from 'payload'

import config from '../../payload.config'
import { environment } from '../server/environment'
import { runToEnd } from '../server/runToEnd'
import { keepAccounts } from './accounts'
import { readOptions } from './options'
import { seed } from './seed'
import { seedBulk } from './seedBulk'

const began = Date.now()

const say = (line: string): void => {
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}\n`)
}

/** `npm run seed`: a business that ends now, in an empty database. */
const main = async (): Promise<void> => {
  const draft = readOptions(process.argv.slice(2), new Date())
  const payload = await getPayload({ config })
  const { orders } = draft
  const accounts = orders
    ? await seedBulk(payload, { ...draft, orders }, say)
    : await seed(payload, draft, say)
  keepAccounts(environment.dataDir, accounts)
  say('Done; the sign-ins are in demo-accounts.json of the data folder')
  await payload.destroy()
}

await runToEnd(main)
