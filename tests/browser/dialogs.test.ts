import type { Page } from 'playwright-core'

import { findFaults } from '../../src/testing/accessibility'
import { browserApp } from '../../src/testing/browser'
import { smallTargets, sidewaysAt } from '../../src/testing/layout'
import { KNOWN_FAULTS } from './knownFaults'

/** A dialog of ours: the list whose row it is opened from, which row that is, and the words that open it. */
type Opened = { of: string; which: string; move: string; title: RegExp }

const DIALOGS: readonly Opened[] = [
  { of: 'orders', which: `status = 'pending'`, move: 'Cancel order', title: /^Cancel / },
  {
    of: 'orders',
    which: `status = 'pending' and payment_status = 'pending'`,
    move: 'Take payment',
    title: /./,
  },
  {
    of: 'orders',
    which: `status = 'confirmed' and sim_type = 'physical'`,
    move: 'Dispatch',
    title: /^Dispatch /,
  },
  { of: 'orders', which: `status = 'confirmed'`, move: 'Change SIM', title: /./ },
  {
    of: 'transactions',
    which: `transaction_type = 'payment' and status = 'completed'`,
    move: 'Refund',
    title: /^Refund /,
  },
  { of: 'resellers', which: `status = 'active'`, move: 'Suspend', title: /^Suspend: / },
  { of: 'users', which: `status = 'active'`, move: 'Block', title: /^Block: / },
  { of: 'clients', which: `status = 'active'`, move: 'Change plan', title: /./ },
  { of: 'clients', which: `status = 'active'`, move: 'Override limit', title: /./ },
  { of: 'clients', which: `status = 'active'`, move: 'Move to another reseller', title: /./ },
]

const TITLES: Readonly<Record<string, string>> = {
  orders: 'order_number',
  transactions: 'transaction_id',
  resellers: 'business_name',
  users: 'full_name',
  clients: 'client_name',
}

const openFromRow = async (window: Page, { move, of, title, which }: Opened): Promise<void> => {
  const { db } = await browserApp()
  const [row] = await db(
    `select ${TITLES[of]} as name from ${of} where ${which} order by created_at desc limit 1`,
  )
  const name = String(row?.name)
  await window.goto(`/admin/collections/${of}?search=${encodeURIComponent(name)}`)
  await window
    .getByRole('button', { name: `Actions for ${name}`, exact: true })
    .first()
    .click()
  await window.getByRole('menuitem', { name: move, exact: true }).click()
  await window.getByRole('dialog', { name: title }).waitFor()
}

const openBulk = async (window: Page): Promise<void> => {
  await window.goto('/admin/collections/orders')
  await window.locator('tbody .cell-_select input').first().check()
  await window.getByRole('button', { name: 'Move…' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('New status').or(dialog.locator('select').first()).first().waitFor()
  await dialog.locator('select').first().selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Check' }).click()
  await dialog.getByRole('region', { name: 'Results' }).waitFor()
}

const inTheme = (window: Page, theme: string) =>
  window.evaluate((name) => {
    document.documentElement.dataset.theme = name
    document.documentElement.getAnimations({ subtree: true }).forEach((one) => one.finish())
  }, theme)

/** In both themes, and on the smallest phone. */
const faultsIn = async (window: Page): Promise<string[]> => {
  const faults: string[] = []
  for (const theme of ['light', 'dark']) {
    await inTheme(window, theme)
    const found = await findFaults(window, { known: KNOWN_FAULTS, within: '.sd-dialog' })
    faults.push(...found.filter((one) => !one.isKnown).map((one) => `${one.rule}: ${one.html}`))
  }
  faults.push(...(await smallTargets(window, 24)))
  const excess = await sidewaysAt(window, 320)
  if (excess > 0) faults.push(`is ${excess} px too wide at 320 px`)
  await window.setViewportSize({ width: 1440, height: 900 })
  return faults
}

describe('every dialog', () => {
  it('has no serious fault in light and dark, and fits on a phone', async () => {
    const { page } = await browserApp()
    const window = await page('admin')
    const faults: string[] = []
    for (const dialog of DIALOGS) {
      await openFromRow(window, dialog)
      faults.push(...(await faultsIn(window)).map((fault) => `${dialog.move}: ${fault}`))
    }
    await openBulk(window)
    faults.push(...(await faultsIn(window)).map((fault) => `bulk: ${fault}`))
    expect(faults).toEqual([])
  })
})
