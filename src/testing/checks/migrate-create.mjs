import { spawnSync } from 'node:child_process'

import { NODE_CONDITIONS } from '../../server/program.mjs'
import { configOnly } from './configOnly.mjs'

/** `npm run migrate:create -- <what_it_does>`: writes the migration that the model's change needs, if any. */
const PAYLOAD = 'node_modules/payload/bin.js'
const args = [NODE_CONDITIONS, PAYLOAD, 'migrate:create', ...process.argv.slice(2), '--skip-empty']
process.exitCode = spawnSync(process.execPath, args, { env: configOnly, stdio: 'inherit' }).status
