import type { Page } from 'playwright-core'
import sharp from 'sharp'

import { browserApp } from '../../src/testing/browser'

const SAID = 'Grüß Gott, ab jetzt'

const templateId = async (key: string): Promise<string> => {
  const { db } = await browserApp()
  const [row] = await db(`select id from templates where key = $1 and channel = 'email'`, [key])
  return String(row?.id)
}

/** The text of the mail to that address, once the worker has had it. */
const sentTo = async (email: string): Promise<string> => {
  const { db } = await browserApp()
  for (let tries = 0; tries < 60; tries += 1) {
    const [row] = await db(
      `select text from messages where recipient = $1 and status <> 'queued'`,
      [email],
    )
    if (row) return String(row.text)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`No mail to ${email} was sent`)
}

const typeInBody = async (window: Page, text: string): Promise<void> => {
  const body = window.locator('.rich-text-lexical [contenteditable="true"]')
  await body.click()
  await window.keyboard.press('Control+Home')
  await window.keyboard.type(text)
}

describe('an editor', () => {
  it('writes a text beside its preview, inserts a variable, publishes it, and the next mail says it', async () => {
    const { page, url } = await browserApp()
    const window = await page('editor')
    await window.goto(`/admin/collections/templates/${await templateId('welcome')}`)
    const preview = window.getByRole('region', { name: 'Preview' })
    await preview.locator('iframe').waitFor()
    await typeInBody(window, `${SAID} `)
    await window
      .getByRole('group', { name: 'Variables for the text' })
      .getByRole('button', { name: /^Name/ })
      .click()
    await preview.getByText(`${SAID} Layla Haddad`).waitFor()
    await window.getByRole('button', { name: /publish/i }).click()
    await window
      .getByText(/success/i)
      .first()
      .waitFor()
    await preview.getByRole('button', { name: 'Send me a test' }).click()
    await window.getByText(/A trial is on its way to/).waitFor()
    const made = await fetch(`${url}/api/users`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        fullName: 'Ida Novak',
        email: 'ida.novak@example.com',
        phone: '+48512000999',
        password: 'correct horse battery staple 7',
      }),
    })
    expect(made.status).toBe(201)
    expect(await sentTo('ida.novak@example.com')).toContain(`${SAID} Ida Novak`)
  })

  it('is told at once of a variable that nobody fills, by its field', async () => {
    const { page } = await browserApp()
    const window = await page('editor')
    await window.goto(`/admin/collections/templates/${await templateId('esim_ready')}`)
    await window.getByRole('textbox', { name: /^Subject/ }).fill('Hi {{nmae}}')
    const preview = window.getByRole('region', { name: 'Preview' })
    await preview.getByText('There is no variable {{nmae}} here.').waitFor()
  })

  it('sees what an SMS costs, in each language on a tab of its own', async () => {
    const { db, page } = await browserApp()
    const [sms] = await db(`select id from templates where key = $1 and channel = 'sms'`, [
      'order_dispatched',
    ])
    const window = await page('editor')
    await window.goto(`/admin/collections/templates/${String(sms?.id)}`)
    const preview = window.getByRole('region', { name: 'Preview' })
    await preview.getByText('1 SMS').waitFor()
    const tabs = window.getByRole('navigation', { name: 'Language of the text' })
    await tabs.getByRole('link', { name: 'العربية' }).click()
    await tabs.locator('[aria-current=page]', { hasText: 'العربية' }).waitFor()
    await preview.getByText(/UCS-2/).waitFor()
  })

  it('lands on the desk of texts, and is led to nothing about customers', async () => {
    const { db, page } = await browserApp()
    await db(
      `insert into messages (id, channel, status, recipient, language, template_key, last_error,
         last_error_code, tries, revision, is_secret, is_test)
       values (gen_random_uuid(), 'email', 'failed', 'private@customer.pl', 'en', 'refund_issued',
         'There is no published template "refund_issued".', 'template.not_published', 0, 1, false, false)`,
    )
    const window = await page('editor')
    await window.goto('/admin')
    await window.getByRole('heading', { name: 'Last published' }).waitFor()
    await window.getByText('There is no published template "refund_issued".').waitFor()
    expect(await window.content()).not.toContain('private@customer.pl')
    const links = window.getByRole('navigation', { name: 'Main' }).locator('a.nav__link')
    expect(await links.allTextContents()).toEqual(['Dashboard', 'Templates', 'Media', 'Branding'])
    expect(await window.getByRole('button', { name: /^Search/ }).count()).toBe(0)
    for (const path of ['orders', 'users', 'messages', 'events', 'settings']) {
      await window.goto(`/admin/collections/${path}`)
      await window
        .getByText(/not found|unauthorized|not allowed/i)
        .first()
        .waitFor()
    }
  })
})

describe('a logo', () => {
  it('shows in the panel, on the sign-in page and in a mail as soon as it is chosen', async () => {
    const { db, page, url } = await browserApp()
    const editor = await page('editor')
    const picture = await sharp({
      create: { width: 240, height: 60, channels: 3, background: '#b3261e' },
    })
      .png()
      .toBuffer()
    const uploaded = await editor.request.post('/api/media', {
      headers: { Origin: url },
      multipart: {
        _payload: JSON.stringify({ alt: 'Nomad', isPublic: true }),
        file: { name: 'nomad-logo.png', mimeType: 'image/png', buffer: picture },
      },
    })
    expect(uploaded.status()).toBe(201)
    const { doc } = await uploaded.json()
    const saved = await editor.request.post('/api/globals/branding', {
      headers: { Origin: url },
      data: { logoLight: doc.id, logoDark: doc.id },
    })
    expect(saved.status()).toBe(200)
    for (const [window, path] of [
      [editor, '/admin'],
      [await page(), '/admin/login'],
    ] as const) {
      await window.goto(path)
      await window.locator('img.sd-logo__picture:visible').first().waitFor()
      const width = await window
        .locator('img.sd-logo__picture:visible')
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth)
      expect([path, width]).toEqual([path, 240])
    }
    await editor.goto(`/admin/collections/templates/${await templateId('order_confirmation')}`)
    const frame = editor.getByRole('region', { name: 'Preview' }).locator('iframe')
    await frame.waitFor()
    const shown = frame.contentFrame().locator('img[alt]')
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(240)
    await db('update branding set logo_light_id = null, logo_dark_id = null')
  })
})
