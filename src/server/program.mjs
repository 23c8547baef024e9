import path from 'node:path'

import { root } from './settings.mjs'

/**
 * Lexical's entry for Node picks its build by an `await` at the top of the module, and on Node 20 that import is now
 * and then never answered: the process ends in silence, with 13. Under this condition the build is picked by name.
 */
export const NODE_CONDITIONS = '--conditions=production'

/**
 * Node's arguments that run a TypeScript program of the project.
 * @param {string} file
 * @param {string[]} args
 * @returns {string[]}
 */
export const program = (file, args = []) => [
  NODE_CONDITIONS,
  '--import',
  'tsx',
  path.join(root, file),
  ...args,
]

const COMPILED = path.join(root, '.cache/programs')

/** What `compile` makes of `src/server/<name>.ts`. */
export const compiledFile = (name) => path.join(COMPILED, `${name}.mjs`)

/** Node's arguments that run one of the compiled programs. */
export const compiledProgram = (name) => [NODE_CONDITIONS, compiledFile(name)]
