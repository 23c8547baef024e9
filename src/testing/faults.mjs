import { spawn } from 'node:child_process'

import { program } from '../server/program.mjs'

/** `npm run test:faults -- --seed 7`. The program clears away behind itself, so it alone hears a Ctrl-C. */
const args = program('src/testing/faults/main.ts', process.argv.slice(2))
const child = spawn(process.execPath, args, { stdio: 'inherit' })
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('close', (code) => (process.exitCode = code ?? 1))
