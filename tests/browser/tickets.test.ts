import type { Page } from 'playwright-core'

import { browserApp, type BrowserApp } from '../../src/testing/browser'
import { openTicket } from '../../src/testing/openTicket'

let app: BrowserApp
let page: Page

beforeAll(async () => {
  app = await browserApp()
  page = await app.page('moderator')
})

describe('support answers a ticket', () => {
  it('with a canned answer, notes something beside, and resolves it', async () => {
    const { id, number } = await openTicket()
    await app.db(
      `insert into canned_answers (id, title, body)
       values (gen_random_uuid(), 'Off and on', 'Please switch it off and on: {{ticket}}.')`,
    )
    await page.goto(`/admin/collections/tickets/${id}`)
    const talk = page.getByRole('list', { name: 'Conversation' })
    await talk.waitFor()
    const reply = page.getByRole('group', { name: 'Reply' })
    await reply.getByLabel(/^Canned answer/).selectOption({ label: 'Off and on' })
    const written = `Please switch it off and on: ${number}.`
    expect(await reply.getByLabel(/^Reply to/).inputValue()).toBe(written)
    await reply.getByRole('button', { name: 'Send and resolve' }).click()
    await talk.getByText(written).waitFor()
    await page.getByRole('button', { name: 'Open again' }).waitFor()
    await reply.getByLabel(/Internal note/).check()
    await reply
      .getByLabel(/^Internal note/)
      .first()
      .fill('Watch this one.')
    await reply.getByRole('button', { name: 'Keep the note' }).click()
    await talk.getByText('Watch this one.').waitFor()
    const [row] = await app.db('select status from tickets where id = $1', [id])
    expect(row?.status).toBe('resolved')
  })

  it('finds what nobody has with one press', async () => {
    await page.goto('/admin/collections/tickets')
    await page.getByRole('button', { name: 'Nobody has it' }).click()
    await page.waitForURL(/assignedTo/)
    const chip = page.getByRole('button', { name: 'Nobody has it' })
    expect(await chip.getAttribute('aria-pressed')).toBe('true')
  })
})

describe('notes of staff', () => {
  it.each(['users', 'resellers', 'clients', 'orders'])(
    'about one of %s say who and when, and stay pinned above newer ones',
    async (slug) => {
      const [one] = await app.db(`select id from ${slug} order by created_at limit 1`)
      const [writer] = await app.db(
        `select first_name || ' ' || last_name as name from admins where email = $1`,
        [app.accounts.find(({ role }) => role === 'moderator')?.email],
      )
      await page.goto(`/admin/collections/${slug}/${String(one?.id)}`)
      const notes = page.locator('.sd-notes').getByRole('listitem')
      const keep = async (text: string) => {
        const note = page.getByRole('group', { name: 'New note' })
        await note.getByLabel(/^New note/).fill(text)
        await note.getByRole('button', { name: 'Keep the note' }).click()
        await notes.filter({ hasText: text }).waitFor()
      }
      // What is typed before the notes are there, the page has not yet heard of.
      await notes.first().or(page.getByText('Nothing is noted yet.')).first().waitFor()
      await keep('Prefers to be called.')
      await keep('Was called today.')
      await notes.last().getByRole('button', { name: 'Pin', exact: true }).click()
      await page.getByRole('button', { name: 'Unpin' }).waitFor()
      await page.reload()
      await page.getByText('Was called today.').waitFor()
      const [first, second] = await notes.allInnerTexts()
      expect(first).toContain('Prefers to be called.')
      expect(first).toContain(`Pinned${'\n'}${String(writer?.name)}`)
      expect(second).toContain('Was called today.')
      expect(await notes.first().locator('time').getAttribute('datetime')).toMatch(/^\d{4}-/)
    },
  )
})
