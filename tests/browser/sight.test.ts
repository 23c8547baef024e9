import type { Page } from 'playwright-core'

import { findFaults } from '../../src/testing/accessibility'
import { browserApp } from '../../src/testing/browser'
import { listen } from '../../src/testing/listen'
import { layoutShift, sidewaysAt, smallTargets } from '../../src/testing/layout'
import { openScreen, OPEN_SCREENS, screensOf, type Screen } from '../../src/testing/screens'
import { KNOWN_FAULTS } from './knownFaults'

const isLong = process.env.SIMDESK_LONG === '1'
const WIDTHS = [1024, 768, 320]
/** Where most of our own colours are. */
const IN_THE_DARK = ['dashboard', 'orders', 'orders-one', 'report', 'sign-in']

const inTheme = (window: Page, theme: 'dark' | 'light') =>
  window.evaluate((name) => {
    document.documentElement.dataset.theme = name
    document.documentElement.getAnimations({ subtree: true }).forEach((one) => one.finish())
  }, theme)

const unknownFaults = async (window: Page, rules?: string[]): Promise<string[]> =>
  (await findFaults(window, { known: KNOWN_FAULTS, ...(rules ? { rules } : {}) }))
    .filter(({ isKnown }) => !isKnown)
    .map(({ html, rule }) => `${rule}: ${html}`)

const shift = async (window: Page, width: number): Promise<string[]> => {
  const moved = await layoutShift(window)
  return moved < 0.1 ? [] : [`jumps by ${moved.toFixed(2)} at ${width} px`]
}

/** All rules in the light; what the dark can change besides. */
const faultsAt = async (window: Page, name: string): Promise<string[]> => {
  const light = await unknownFaults(window)
  if (!isLong && !IN_THE_DARK.includes(name)) return light
  await inTheme(window, 'dark')
  const dark = await unknownFaults(window, ['color-contrast'])
  await inTheme(window, 'light')
  return [...light, ...dark.map((fault) => `dark, ${fault}`)]
}

const faultsAtWidths = async (window: Page, screen: Screen): Promise<string[]> => {
  const faults: string[] = []
  for (const width of WIDTHS) {
    const excess = await sidewaysAt(window, width)
    if (excess > 0) faults.push(`is ${excess} px too wide at ${width} px`)
    await openScreen(window, screen)
    faults.push(...(await shift(window, width)), ...(await faultsAt(window, screen.name)))
  }
  return faults
}

const faultsOf = async (window: Page, screen: Screen): Promise<string[]> => {
  await window.setViewportSize({ width: 1440, height: 900 })
  await openScreen(window, screen)
  const faults = [...(await shift(window, 1440)), ...(await faultsAt(window, screen.name))]
  faults.push(...(await smallTargets(window, 24)))
  if (isLong) faults.push(...(await faultsAtWidths(window, screen)))
  return faults.map((fault) => `${screen.name}: ${fault}`)
}

/** Without the long form: what we draw ourselves, and one list and one form of Payload's. */
const SHORT = [
  ...['dashboard', 'orders', 'report', 'branding', 'orders-new', 'orders-one'],
  ...['transactions-one', 'resellers-one-money', 'tickets-one', 'templates-one'],
  'new-template',
]

/** The same for the finger. */
const TOUCHED = [
  ...['dashboard', 'orders', 'orders-one', 'orders-new', 'reports', 'account', 'branding'],
  ...['resellers-one-overview', 'resellers-one-money', 'transactions-one', 'tickets-one'],
]

describe('what is seen of every screen', () => {
  it('has no serious fault in light and dark, keeps still and is large enough to press', async () => {
    const { db, page } = await browserApp()
    const window = await page('super_admin')
    const screens = (await screensOf(window, db)).filter(
      ({ name }) => isLong || SHORT.includes(name),
    )
    expect(isLong || screens.length === SHORT.length).toBe(true)
    const heard = listen(window)
    const faults: string[] = []
    for (const screen of screens) faults.push(...(await faultsOf(window, screen)))
    expect([...faults, ...heard]).toEqual([])
  })

  it('is large enough for a finger where it is touched', async () => {
    const { db, page, phone } = await browserApp()
    const screens = (await screensOf(await page('super_admin'), db)).filter(
      ({ name }) => isLong || TOUCHED.includes(name),
    )
    expect(isLong || screens.length === TOUCHED.length).toBe(true)
    const window = await phone('super_admin')
    const small: string[] = []
    for (const screen of screens) {
      await openScreen(window, screen)
      const targets = await smallTargets(window, 44)
      small.push(...targets.map((target) => `${screen.name}: ${target}`))
    }
    expect(small).toEqual([])
  })

  it('has none either before anybody is signed in', async () => {
    const { page } = await browserApp()
    const window = await page()
    const faults: string[] = []
    for (const screen of isLong ? OPEN_SCREENS : OPEN_SCREENS.slice(0, 1))
      faults.push(...(await faultsOf(window, screen)))
    expect(faults).toEqual([])
  })
})
