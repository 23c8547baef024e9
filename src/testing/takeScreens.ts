import fs from 'node:fs'
import path from 'node:path'

import type { Page } from 'playwright-core'
import sharp from 'sharp'

import { root } from '../server/settings.mjs'
import type { BrowserApp } from './browser'
import { openScreen, OPEN_SCREENS, screensOf, type Screen } from './screens'

/** Where they lie, unless the command names another folder. */
export const FOLDER = path.join(root, 'docs/screens')

/** How each screen is taken: the desk in both themes, and a phone. */
const LOOKS = [
  { look: 'light', colorScheme: 'light', width: 1280, height: 900 },
  { look: 'dark', colorScheme: 'dark', width: 1280, height: 900 },
  { look: 'phone', colorScheme: 'light', width: 390, height: 844 },
] as const

type Look = (typeof LOOKS)[number]

/** As a picture of few colours, which a panel is: a quarter of the size, and still what was seen. */
const keep = async (picture: Buffer, file: string): Promise<void> => {
  await sharp(picture).webp({ quality: 70, effort: 5 }).toFile(file)
}

const take = async (window: Page, screen: Screen, file: string): Promise<void> => {
  await openScreen(window, screen)
  // Charts come after the page; nothing of ours keeps the network busy for ever.
  await window.waitForLoadState('networkidle', { timeout: 15_000 }).catch(() => undefined)
  await keep(await window.screenshot({ animations: 'disabled' }), file)
}

const windowOf = async (app: BrowserApp, role: string | undefined, look: Look): Promise<Page> => {
  const { colorScheme, height, width } = look
  const window = await app.page(role)
  await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await window.setViewportSize({ width, height })
  return window
}

type Album = { role?: string; screens: readonly Screen[]; folder: string }

/** The names of those that would not be taken: one that fails takes none of the others with it. */
const takeLook = async (app: BrowserApp, album: Album, look: Look): Promise<string[]> => {
  const window = await windowOf(app, album.role, look)
  const missed: string[] = []
  for (const screen of album.screens) {
    const file = `${screen.name}.${look.look}.webp`
    await take(window, screen, path.join(album.folder, file)).catch((error: unknown) =>
      missed.push(`${file}: ${String(error)}`),
    )
  }
  await window.context().close()
  return missed
}

/** Every screen, in place of the pictures that were in the folder. Answers what could not be taken. */
export const takeAll = async (app: BrowserApp, folder: string): Promise<string[]> => {
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  const albums: Album[] = [
    {
      role: 'super_admin',
      screens: await screensOf(await app.page('super_admin'), app.db),
      folder,
    },
    { role: 'editor', screens: [{ name: 'editors-desk', path: '/admin' }], folder },
    { screens: OPEN_SCREENS, folder },
  ]
  const missed: string[] = []
  for (const album of albums) {
    const looks = LOOKS.map((look) => takeLook(app, album, look))
    missed.push(...(await Promise.all(looks)).flat())
  }
  return missed
}
