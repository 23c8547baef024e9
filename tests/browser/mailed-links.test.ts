import type { Page } from 'playwright-core'

import { browserApp, type BrowserApp } from '../../src/testing/browser'
import { keptLink } from '../../src/testing/keptMail'

const PASSWORD = 'violet tractor on a hill'

let app: BrowserApp
let owner: Page
beforeAll(async () => {
  app = await browserApp()
  owner = await app.page('super_admin')
  // The demo's customers have apps; here they have none, and meet our page.
  await app.db('update general set shop_app_url = null, reseller_portal_url = null')
})

/** A cookie counts only for requests of the console's own pages. */
const ours = () => ({ Origin: app.url })

const linkTo = (to: string, template: 'invitation' | 'password_reset') =>
  keptLink(owner, { app, to, template })

/** In a browser of nobody's, as who reads their mail opens it. */
const openLink = async (path: string): Promise<Page> => {
  const window = await app.page()
  await window.goto(path)
  return window
}

const setPassword = async (window: Page, password = PASSWORD): Promise<void> => {
  await window.getByLabel('New password').fill(password)
  await window.getByRole('button', { name: 'Set the password' }).click()
  await window.getByRole('heading', { name: 'The password is set' }).waitFor()
}

const saysEnded = (window: Page) =>
  window.getByRole('heading', { name: 'This link no longer works' }).waitFor()

/** Where the invitation stands, beside the buttons of the person's form. */
const standing = (text: string) =>
  owner.getByRole('group', { name: 'Signing in' }).getByText(text, { exact: true })

const signInOf = async (email: string, as: string): Promise<number> => {
  const body = JSON.stringify({ email, as, password: PASSWORD })
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(`${app.url}/api/auth/login`, { method: 'POST', headers, body })).status
}

/** Makes an account without a password by the API, as the panel's form does. */
const invite = async (collection: string, data: object): Promise<string> => {
  const answer = await owner.context().request.post(`/api/${collection}`, {
    data,
    headers: ours(),
  })
  // The contract says what a new document is answered with.
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

const USER = { fullName: 'Ida Novak', phone: '+38640111222', city: 'Ljubljana', country: 'SI' }
const RESELLER = {
  businessName: 'Novak Mobile',
  contactPerson: 'Ida Novak',
  phone: '+38640111333',
  address: 'Trg 1',
  city: 'Ljubljana',
  country: 'SI',
}

describe('an invitation', () => {
  it('of staff is made in the form, opens our page, tells a password’s strength, and signs in', async () => {
    const email = 'new.moderator@simdesk.example'
    await owner.goto('/admin/collections/admins/create')
    await owner.getByLabel('Invite them by mail').waitFor()
    await owner.getByLabel('E-mail', { exact: false }).first().fill(email)
    await owner.getByLabel('First name').fill('Nova')
    await owner.getByLabel('Last name').fill('Kral')
    await owner.getByRole('button', { name: 'Save' }).click()
    await standing('Invited').waitFor()
    const window = await openLink(await linkTo(email, 'invitation'))
    await window.getByRole('heading', { name: 'Choose your password' }).waitFor()
    const typed = window.getByLabel('New password')
    await typed.fill('short one')
    await window.getByText('Use at least 12 characters.').waitFor()
    await typed.fill('password123456')
    await window.getByText(/guess/).waitFor()
    await typed.fill('new.moderator@simdesk')
    await window.getByText(/made of your name/).waitFor()
    await setPassword(window)
    await window.getByRole('link', { name: 'Go to sign-in' }).click()
    await window.getByLabel('E-mail or username').fill(email)
    await window.getByLabel('Password').fill(PASSWORD)
    await window.getByRole('button', { name: 'Sign in' }).click()
    await window.waitForURL('**/admin')
    await window.getByRole('button', { name: /^Nova Kral/ }).waitFor()
  })

  it.each([
    ['users', 'ida.novak@customer.example', USER],
    ['resellers', 'office@novak.example', RESELLER],
  ])('of %s opens a page of ours for customers, once', async (as, email, data) => {
    await invite(as, { ...data, email })
    const path = await linkTo(email, 'invitation')
    await setPassword(await openLink(path))
    expect(await signInOf(email, as)).toBe(200)
    await saysEnded(await openLink(path))
  })

  it('is sent again with a link of its own, ends when it is revoked, and when its time is up', async () => {
    const email = 'late.comer@customer.example'
    const id = await invite('users', { ...USER, phone: '+38640111444', email })
    const first = await linkTo(email, 'invitation')
    await app.db(
      `update users set invited_at = invited_at - interval '73 hours',
         invitation_expires_at = invitation_expires_at - interval '73 hours' where id = $1`,
      [id],
    )
    await saysEnded(await openLink(first))
    await owner.goto(`/admin/collections/users/${id}`)
    await standing('Invitation expired').waitFor()
    await owner.getByRole('button', { name: 'Send again' }).click()
    await owner.getByRole('dialog').getByRole('button', { name: 'Send again' }).click()
    await standing('Invited').waitFor()
    const second = await linkTo(email, 'invitation')
    expect(second).not.toBe(first)
    await saysEnded(await openLink(first))
    await owner.getByRole('button', { name: 'Revoke' }).click()
    await owner.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
    await standing('Invitation ended').waitFor()
    await saysEnded(await openLink(second))
  })
})

describe('a forgotten password', () => {
  it('is set by a link that is looked at when it opens, ends every session and signs in nobody', async () => {
    const moderator = app.accounts.find(({ role }) => role === 'moderator')
    const before = await app.page('moderator')
    const stranger = await app.page()
    await stranger.goto('/admin/login')
    await stranger.getByRole('link', { name: 'Forgot password?' }).click()
    await stranger.getByRole('heading', { name: 'Forgotten password' }).waitFor()
    await stranger.getByLabel('E-mail or username').fill(String(moderator?.email))
    await stranger.getByRole('button', { name: 'Send the link' }).click()
    await stranger.getByText(/a mail with a link is on its way/).waitFor()
    const path = await linkTo(String(moderator?.email), 'password_reset')
    const window = await openLink(path)
    await window.getByRole('heading', { name: 'Choose a new password' }).waitFor()
    expect(await window.getByLabel('E-mail', { exact: true }).inputValue()).toBe(moderator?.email)
    await setPassword(window)
    const statusIn = async (page: Page) =>
      (await page.context().request.get('/api/auth/user', { headers: ours() })).status()
    expect([await statusIn(before), await statusIn(window)]).toEqual([401, 401])
    expect(await signInOf(String(moderator?.email), 'admins')).toBe(200)
    const again = await openLink(path)
    await saysEnded(again)
    await again.getByRole('button', { name: 'Send the link' }).waitFor()
  })
})

describe('the pages before anybody is signed in', () => {
  const PAGES = [
    ...['/admin/login', '/admin/forgot', '/admin/reset/none', '/admin/invitation/none'],
    ...['/password', '/password?token=none'],
  ]
  const groundOf = (window: Page) =>
    window.evaluate(() => {
      const text = getComputedStyle(document.querySelector('h1, label') ?? document.body).color
      return Number(/\d+/.exec(text)?.[0]) > 128 ? 'dark' : 'light'
    })

  it.each([
    { device: 'dark', chosen: undefined, expected: 'dark' },
    { device: 'light', chosen: 'dark', expected: 'dark' },
    { device: 'dark', chosen: 'light', expected: 'light' },
  ] as const)('are in the theme that was chosen, else in the device’s: %p', async (themes) => {
    const { chosen, device, expected } = themes
    const window = await app.page()
    await window.emulateMedia({ colorScheme: device })
    if (chosen)
      await window.context().addCookies([{ name: 'payload-theme', value: chosen, url: app.url }])
    const found: string[] = []
    for (const path of PAGES) {
      await window.goto(path)
      await window.locator('h1, form').first().waitFor()
      await window.waitForTimeout(100)
      found.push(`${path} ${await groundOf(window)}`)
    }
    expect(found).toEqual(PAGES.map((path) => `${path} ${expected}`))
  })
})
