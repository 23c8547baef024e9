import { spawnSync } from 'node:child_process'

import { NODE_CONDITIONS } from './program.mjs'

const TIMES = 6

describe('a program of the project', () => {
  it(
    'gets past the import of the editor every time',
    () => {
      const code = "import '@payloadcms/richtext-lexical'; process.exit(7)"
      const args = [NODE_CONDITIONS, '--input-type=module', '--eval', code]
      const ends = Array.from({ length: TIMES }, () => {
        const env = { ...process.env, NODE_OPTIONS: '' }
        return spawnSync(process.execPath, args, { env }).status
      })
      expect(ends).toEqual(Array.from({ length: TIMES }, () => 7))
    },
    5 * 60_000,
  )
})
