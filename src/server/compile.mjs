import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, stop } from 'esbuild'

import { compiledFile } from './program.mjs'
import { root } from './settings.mjs'

const PROGRAMS = ['api', 'worker']

/**
 * Turns the long-running programs into plain JavaScript, packages left outside: they start in half the time of tsx and
 * run in half its memory. Takes a tenth of a second, so it is done at every start.
 */
export async function compile() {
  const { outputFiles } = await build({
    entryPoints: PROGRAMS.map((name) => path.join(root, `src/server/${name}.ts`)),
    outdir: path.dirname(compiledFile('')),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    write: false,
    plugins: [whereTheyWere],
  })
  // The compiler would stay as a process of its own.
  await stop()
  fs.mkdirSync(path.dirname(compiledFile('')), { recursive: true })
  for (const { path: file, contents } of outputFiles) replace(file, contents)
}

// Renamed when whole: another start may be loading it at this moment.
function replace(file, contents) {
  const partial = `${file}.${process.pid}`
  fs.writeFileSync(partial, contents)
  fs.renameSync(partial, file)
}

/** A bundled file still believes to be where its source lies: the config finds its folders from there. */
const whereTheyWere = {
  name: 'where-they-were',
  setup: ({ onLoad }) =>
    onLoad({ filter: /payload\.config\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: fs
        .readFileSync(file, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
    })),
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await compile()
