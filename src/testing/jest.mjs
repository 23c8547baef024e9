import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Runs Jest in the way native ESM needs it; resolves with its exit code. */
export function runJest(args, env = {}) {
  const bin = createRequire(import.meta.url).resolve('jest/bin/jest.js')
  const command = ['--experimental-vm-modules', '--no-warnings', bin, '--forceExit', ...args]
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
