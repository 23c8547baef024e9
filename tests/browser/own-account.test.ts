import type { Page } from 'playwright-core'

import { browserApp, type BrowserApp } from '../../src/testing/browser'
import { keptCode } from '../../src/testing/keptMail'

const FIRST = 'violet tractor on a hill'

let app: BrowserApp
beforeAll(async () => {
  app = await browserApp()
})

const accountOf = (role: string) => {
  const found = app.accounts.find((one) => one.role === role)
  if (!found) throw new Error(`The demo data has no ${role}.`)
  return found
}

const openAccount = async (role: string): Promise<Page> => {
  const window = await app.page(role)
  await window.goto('/admin/account')
  await window.getByRole('heading', { name: 'Where you are signed in' }).waitFor()
  return window
}

const statusIn = async (window: Page): Promise<number> => {
  const headers = { Origin: app.url }
  return (await window.context().request.get('/api/auth/user', { headers })).status()
}

const DAY_S = 24 * 3600

/** For how long the browser keeps the cookie of a sign-in by our view. */
const signedInFor = async (isRemembered: boolean): Promise<number> => {
  const { email, password } = accountOf('moderator')
  const window = await app.page()
  await window.goto('/admin/login')
  await window.waitForLoadState('networkidle')
  await window.getByLabel('E-mail or username').fill(email)
  await window.getByLabel('Password').fill(password)
  if (isRemembered) await window.getByLabel('Remember me for 30 days').check()
  await window.getByRole('button', { name: 'Sign in' }).click()
  await window.waitForURL(/\/admin$/)
  const cookies = await window.context().cookies()
  const expires = cookies.find(({ name }) => name === 'payload-token')?.expires ?? 0
  return expires - Date.now() / 1000
}

it('stays signed in for 12 hours, and for 30 days where the box is ticked', async () => {
  const [short, long] = [await signedInFor(false), await signedInFor(true)]
  expect(short).toBeGreaterThan(DAY_S / 2 - 300)
  expect(short).toBeLessThanOrEqual(DAY_S / 2 + 5)
  expect(long).toBeGreaterThan(30 * DAY_S - 300)
  expect(long).toBeLessThanOrEqual(30 * DAY_S + 5)
})

describe('the own account', () => {
  it('lists its sessions and ends one, then all the others', async () => {
    const others = [await app.page('admin'), await app.page('admin'), await app.page('admin')]
    const window = await openAccount('admin')
    const rows = window.locator('.sd-sessions__row')
    await window.getByText('this one', { exact: true }).waitFor()
    const count = await rows.count()
    expect(count).toBeGreaterThanOrEqual(4)
    await rows
      .getByRole('button', { name: /^End the session/ })
      .first()
      .click()
    await window.getByText('The session has ended.').waitFor()
    expect(await rows.count()).toBe(count - 1)
    const lives = await Promise.all(others.map(statusIn))
    expect(lives.sort()).toEqual([200, 200, 401])
    await window.getByRole('button', { name: 'End all others' }).click()
    await window.getByText('Your other sessions have ended.').waitFor()
    expect(await rows.count()).toBe(1)
    expect(await Promise.all(others.map(statusIn))).toEqual([401, 401, 401])
    expect(await statusIn(window)).toBe(200)
  })

  it('changes its password with the present one alone, which ends the other sessions', async () => {
    const other = await app.page('editor')
    const window = await openAccount('editor')
    const { password } = accountOf('editor')
    const change = async (current: string, next: string) => {
      await window.getByLabel('Present password').fill(current)
      await window.getByLabel('New password').fill(next)
      await window.getByRole('button', { name: 'Change password' }).click()
    }
    await change('not the one at all', FIRST)
    await window.locator('.sd-field--wrong').waitFor()
    expect(await statusIn(other)).toBe(200)
    await change(password, FIRST)
    await window.getByText(/The password is changed/).waitFor()
    expect([await statusIn(other), await statusIn(window)]).toEqual([401, 200])
  })

  it('keeps its profile, and takes a new e-mail only when a code proves it', async () => {
    const { email } = accountOf('moderator')
    const next = 'moved.moderator@simdesk.example'
    const owner = await app.page('super_admin')
    const window = await openAccount('moderator')
    await window.getByLabel('First name').fill('Renamed')
    await window.getByLabel('E-mail', { exact: false }).first().fill(next)
    await window.getByRole('button', { name: 'Save' }).click()
    await window.getByRole('heading', { name: 'Your new e-mail address' }).waitFor()
    const now = () =>
      app.db('select email, first_name from admins where email in ($1, $2)', [email, next])
    expect(await now()).toEqual([{ email, first_name: 'Renamed' }])
    await window.getByRole('button', { name: 'Send a code' }).click()
    const code = await keptCode(owner, { app, template: 'one_time_code', to: next })
    await window.getByLabel('Code').fill(code === '000000' ? '111111' : '000000')
    await window.getByRole('button', { name: 'Confirm' }).click()
    await window.locator('.sd-fault, .sd-field--wrong').first().waitFor()
    expect((await now())[0]?.email).toBe(email)
    await window.getByLabel('Code').fill(code)
    await window.getByRole('button', { name: 'Confirm' }).click()
    await window
      .getByRole('heading', { name: 'Your new e-mail address' })
      .waitFor({ state: 'hidden' })
    expect((await now())[0]?.email).toBe(next)
  })
})

describe('the time zone of the own account', () => {
  const zoneOf = async (zone: string | null) =>
    app.db(`update admins set timezone = $1 where email = $2`, [
      zone,
      accountOf('super_admin').email,
    ])

  it('is that of the dates in lists and documents; figures stay in the business’s days', async () => {
    const [order] = await app.db('select created_at from orders order by created_at desc limit 1')
    const [general] = await app.db('select timezone from general limit 1')
    const said = (timeZone: string) =>
      new Intl.DateTimeFormat('en-GB', {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone,
      }).format(new Date(String(order?.created_at)))
    const zones = [
      { chosen: 'Asia/Tokyo', shown: 'Asia/Tokyo' },
      { chosen: 'Pacific/Auckland', shown: 'Pacific/Auckland' },
      { chosen: null, shown: String(general?.timezone) },
    ]
    for (const { chosen, shown } of zones) {
      await zoneOf(chosen)
      const window = await app.page('super_admin')
      await window.goto('/admin/collections/orders')
      const first = window.locator('.cell-createdAt time').first()
      await first.waitFor()
      expect([chosen, await first.textContent()]).toEqual([chosen, said(shown)])
      await window.goto('/admin')
      await window
        .getByText(`Days of the business: ${String(general?.timezone).replaceAll('_', ' ')} time`)
        .waitFor()
    }
  })
})
