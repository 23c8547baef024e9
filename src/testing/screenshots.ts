import setUpBrowser from './browser-setup.mjs'
import tearDown from './global-teardown.mjs'
import { FOLDER, takeAll } from './takeScreens'

/**
 * `npm run screenshots [-- folder]`: every screen in light, dark and on a phone, of a console of its own with the
 * demo's data.
 */
const main = async (): Promise<number> => {
  await setUpBrowser()
  // Only now: it asks the environment that has just been made.
  const { browserApp, closeBrowserApp } = await import('./browser')
  try {
    const missed = await takeAll(await browserApp(), process.argv[2] ?? FOLDER)
    missed.forEach((one) => process.stderr.write(`Not taken: ${one}\n`))
    return missed.length > 0 ? 1 : 0
  } finally {
    await closeBrowserApp()
    await tearDown()
  }
}

process.exit(await main())
