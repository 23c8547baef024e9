import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import vm from 'node:vm'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

/**
 * How many bytes of JavaScript, compressed, the panel's page names before anything of it runs. All of the panel is
 * one page to Next, so the figure is that of every screen; what a screen loads later, a chart for one, is not in it.
 *
 * @param {string} build a folder that `next build` made
 */
export async function firstLoadBytes(build) {
  const page = path.join(build, 'server/app/(payload)/admin/[[...segments]]')
  const { rootMainFiles } = JSON.parse(
    await readFile(path.join(page, 'page/build-manifest.json'), 'utf8'),
  )
  const files = new Set([...rootMainFiles, ...(await entryFiles(page))])
  const sizes = await Promise.all([...files].map((file) => compressedSize(path.join(build, file))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Next writes this manifest as a program that keeps it in a global. */
async function entryFiles(page) {
  const program = await readFile(path.join(page, 'page_client-reference-manifest.js'), 'utf8')
  const kept = {}
  vm.runInNewContext(program, { globalThis: kept })
  const [{ entryJSFiles }] = Object.values(kept.__RSC_MANIFEST)
  return Object.values(entryJSFiles).flat()
}

const compressedSize = async (file) => (await compress(await readFile(file))).length
