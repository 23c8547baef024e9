import fs from 'node:fs'
import path from 'node:path'

import { root } from '../server/settings.mjs'

const QUOTING = ['README.md', 'docs/performance.md']
const BEGIN = '<!-- npm run bench -- --quote -->\n'
const END = '<!-- end -->'

/** Puts what was measured where it is quoted. */
export const quote = (text: string): void => {
  for (const name of QUOTING) {
    const file = path.join(root, name)
    const [before, rest = ''] = fs.readFileSync(file, 'utf8').split(BEGIN)
    const [, after] = rest.split(END)
    if (after === undefined) throw new Error(`${name} has no place for what was measured.`)
    fs.writeFileSync(file, `${before}${BEGIN}\n${text}\n${END}${after}`)
  }
}
