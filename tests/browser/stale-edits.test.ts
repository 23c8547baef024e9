import type { Page } from 'playwright-core'

import { browserApp } from '../../src/testing/browser'

const saved = (window: Page) => window.getByText('Updated successfully').first().waitFor()

const save = (window: Page) => window.locator('#action-save').click()

/** A plan's form open in two windows of two people. */
const openTwice = async (path: string) => {
  const { page } = await browserApp()
  const [mine, theirs] = [await page('admin'), await page('super_admin')]
  for (const window of [mine, theirs]) {
    await window.goto(path)
    await window.locator('#action-save').waitFor()
  }
  return { mine, theirs }
}

const somePlan = async (): Promise<string> => {
  const { db } = await browserApp()
  const [plan] = await db('select id from plans where deleted_at is null order by id limit 1')
  return String(plan?.id)
}

describe('a form that somebody else has saved meanwhile', () => {
  it('says what they changed and who they are, keeps what was typed, and can save it over theirs', async () => {
    const { accounts, db } = await browserApp()
    const id = await somePlan()
    const { mine, theirs } = await openTwice(`/admin/collections/plans/${id}`)
    await theirs.locator('#field-minutes').fill('321')
    await save(theirs)
    await saved(theirs)

    await mine.locator('#field-sms').fill('654')
    await save(mine)
    const notice = mine.getByRole('alert').filter({ hasText: 'in the meantime' })
    await notice.waitFor()
    const [colleague] = await db(
      'select first_name || $2 || last_name as name from admins where email = $1',
      [accounts.find(({ role }) => role === 'super_admin')?.email, ' '],
    )
    expect(await notice.innerText()).toContain(`${String(colleague?.name)}: Changed minutes.`)
    expect(await mine.locator('#field-sms').inputValue()).toBe('654')
    const plan = async () => (await db('select minutes, sms from plans where id = $1', [id]))[0]
    expect(await plan()).toMatchObject({ minutes: '321' })
    expect((await plan())?.sms).not.toBe('654')

    await notice.getByRole('button', { name: 'Save mine over it' }).click()
    await saved(mine)
    await notice.waitFor({ state: 'detached' })
    expect((await plan())?.sms).toBe('654')
  })

  it('saves again and again by the same person without a word', async () => {
    const { db, page } = await browserApp()
    const id = await somePlan()
    const window = await page('admin')
    await window.goto(`/admin/collections/plans/${id}`)
    for (const sms of ['11', '12', '13']) {
      await window.locator('#field-sms').fill(sms)
      const answer = window.waitForResponse(
        (response) => response.request().method() === 'PATCH' && response.url().includes(id),
      )
      await save(window)
      expect((await answer).status()).toBe(200)
      await window.locator('#action-save[disabled]').waitFor()
    }
    const [plan] = await db('select sms from plans where id = $1', [id])
    expect(plan?.sms).toBe('13')
  })

  it('knows a change of status that was made beside it', async () => {
    const { db, page } = await browserApp()
    const [user] = await db(
      `select id from users where status = 'active' and deleted_at is null limit 1`,
    )
    const id = String(user?.id)
    const window = await page('admin')
    await window.goto(`/admin/collections/users/${id}`)
    await window.getByRole('button', { name: 'Block', exact: true }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('Asked for it')
    await dialog.getByRole('button', { name: 'Block', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await window.getByRole('button', { name: 'Unblock', exact: true }).waitFor()
    await window.locator('#field-city').fill('Gdynia')
    const answer = window.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes(id),
    )
    await save(window)
    expect((await answer).status()).toBe(200)
  })

  it('says so of settings too', async () => {
    const { mine, theirs } = await openTwice('/admin/globals/general')
    await theirs.locator('#field-legalName').fill('Theirs Ltd')
    await save(theirs)
    await saved(theirs)
    await mine.locator('#field-taxId').fill('MINE-1')
    await save(mine)
    const notice = mine.getByRole('alert').filter({ hasText: 'in the meantime' })
    await notice.waitFor()
    expect(await notice.innerText()).toContain('Changed general.legalName')
    expect(await mine.locator('#field-taxId').inputValue()).toBe('MINE-1')
  })
})
