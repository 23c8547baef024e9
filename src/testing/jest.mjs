import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const JEST = path.resolve(import.meta.dirname, '../../node_modules/jest/bin/jest.js')

/** Runs Jest in the way native ESM needs it; resolves with its exit code. */
export function runJest(args, env = {}) {
  const command = ['--experimental-vm-modules', '--no-warnings', JEST, '--forceExit', ...args]
  const jest = spawn(process.execPath, command, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const pass = (signal) => jest.kill(signal)
  process.on('SIGTERM', pass)
  // The terminal sends Ctrl-C to Jest too; we only wait for it.
  process.on('SIGINT', () => undefined)
  return new Promise((resolve) => jest.on('close', (code) => resolve(code ?? 1)))
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await runJest(process.argv.slice(2))
}
