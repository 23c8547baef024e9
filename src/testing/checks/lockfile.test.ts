import fs from 'node:fs'

import { unlocked } from './lockfile.mjs'

it('the lock names the packages of every platform, or npm ci refuses a clean clone', () => {
  const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, object>
  }
  // To repair it: node src/testing/checks/lockfile.mjs
  expect(unlocked(lock)).toEqual([])
})
