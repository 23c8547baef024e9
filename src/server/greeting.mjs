import path from 'node:path'

import { readAccounts } from './demo.mjs'

/** What a person needs once the console runs: where it is, and who can sign in where. */
export function greet(settings, { isEmpty, took }) {
  const address = settings.publicUrl ?? `http://localhost:${settings.port}`
  const lines = ['', `Simdesk is running at ${address} (ready in ${took}).`]
  if (settings.isDemo) lines.push(...signIns(settings, address))
  if (isEmpty) {
    lines.push(
      '',
      'There is no account yet. Make the first in another terminal:',
      '  npm run admin:create -- --email you@example.com',
    )
  }
  if (settings.host === '127.0.0.1') {
    lines.push('', 'Only this machine can reach it; HOST=0.0.0.0 opens it to the network.')
  }
  process.stdout.write(`${lines.join('\n')}\nCtrl-C ends it.\n\n`)
}

function signIns({ dataDir }, address) {
  const accounts = readAccounts(dataDir)
  if (accounts.length === 0) return []
  const inPanel = accounts.filter(({ collection }) => collection === 'admins')
  const onApi = accounts.filter(({ collection }) => collection !== 'admins')
  return [
    '',
    `Demo sign-ins for the panel, ${address}/admin`,
    ...inPanel.map(row),
    '',
    `Demo sign-ins for the REST API, POST ${address}/api/auth/login with "as"`,
    ...onApi.map((account) => `${row(account)}   "as": "${account.collection}"`),
    '',
    `They are also in ${path.join(dataDir, 'demo-accounts.json')}`,
  ]
}

const row = ({ role, collection, email, password }) =>
  `  ${(role ?? collection).padEnd(12)} ${email.padEnd(30)} ${password}`
