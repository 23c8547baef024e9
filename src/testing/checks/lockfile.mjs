/**
 * `npm ci` refuses a lock that does not name every package another one may want on some platform, and a registry
 * mirror that lacks a platform leaves it out of the lock it helps to write. `node src/testing/checks/lockfile.mjs` names what
 * is missing; the parent's own manifest says its exact version.
 */
import fs from 'node:fs'
import { pathToFileURL } from 'node:url'

const PLATFORMS = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony']
const PROCESSORS = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32']

/**
 * The optional packages of a lock that it has no entry for.
 * @param {{ packages: Record<string, { optionalDependencies?: Record<string, string>, dev?: boolean }> }} lock
 */
export const unlocked = ({ packages }) =>
  Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, parent, name))
      .map(([name, version]) => ({ name, version, dev })),
  )

function isLocked(packages, parent, name) {
  if (packages[`${parent ? `${parent}/` : ''}node_modules/${name}`]) return true
  const above = parent.lastIndexOf('node_modules/')
  return above >= 0 && isLocked(packages, parent.slice(0, above).replace(/\/$/, ''), name)
}

function complete(lock) {
  for (const { name, version, dev } of unlocked(lock)) {
    const words = name.split(/[-/]/)
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(dev && { dev }),
      optional: true,
      cpu: words.filter((word) => PROCESSORS.includes(word)),
      os: words.filter((word) => PLATFORMS.includes(word)),
    }
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  return lock
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
  fs.writeFileSync('package-lock.json', `${JSON.stringify(complete(lock), null, 2)}\n`)
}
