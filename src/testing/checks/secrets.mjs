/** `npm run secrets`: secretlint over every file that git tracks or would, taken literally and not as patterns. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const literally = (file) => file.replace(/[\\()[\]{}!*?+@]/g, '\\$&')

const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
const files = listed
  .toString()
  .split('\0')
  .filter((file) => file && existsSync(file))

const { status } = spawnSync(
  process.execPath,
  ['node_modules/secretlint/bin/secretlint.js', ...files.map(literally)],
  { stdio: 'inherit' },
)
if (status === 0) console.log(`No secrets in ${files.length} files.`)
process.exitCode = status ?? 1
