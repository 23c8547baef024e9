import { browserApp } from '../../src/testing/browser'

describe('the header', () => {
  it('opens by / what a scanner reads, and an order by its number by Ctrl K', async () => {
    const { db, page } = await browserApp()
    const [sim] = await db('select id, iccid from sims limit 1')
    const [order] = await db('select id, order_number from orders limit 1')
    const window = await page('moderator')
    await window.goto('/admin')
    await window.getByRole('button', { name: /^Search/ }).waitFor()
    await window.keyboard.press('/')
    await window.getByRole('combobox', { name: 'Search' }).waitFor()
    // A scanner types faster than any answer comes, and ends with Enter.
    await window.keyboard.insertText(String(sim?.iccid))
    await window.keyboard.press('Enter')
    await window.waitForURL(`**/collections/sims/${String(sim?.id)}`)
    await window.keyboard.press('Control+k')
    await window.getByRole('combobox', { name: 'Search' }).fill(String(order?.order_number))
    await window.getByRole('option').first().waitFor()
    await window.keyboard.press('Enter')
    await window.waitForURL(`**/collections/orders/${String(order?.id)}`)
  })

  it('changes the theme by one click, tells who is signed in, and shows the keys', async () => {
    const { page } = await browserApp()
    const window = await page('admin')
    await window.goto('/admin')
    const theme = () => window.locator('html').getAttribute('data-theme')
    await window.getByRole('button', { name: /^Theme: auto/ }).click()
    expect(await theme()).toBe('light')
    await window.getByRole('button', { name: /^Theme: light/ }).click()
    expect(await theme()).toBe('dark')
    await window.getByRole('button', { name: /, Admin$/ }).click()
    await window.getByRole('link', { name: 'Your account' }).waitFor()
    await window.getByRole('link', { name: 'Sign out' }).last().waitFor()
    await window.keyboard.press('Escape')
    await window.keyboard.press('?')
    await window.getByRole('heading', { name: 'Keys' }).waitFor()
  })

  it('takes a block back within ten seconds', async () => {
    const { db, page } = await browserApp()
    const [user] = await db(`select id from users where status = 'active' limit 1`)
    const statusNow = async () =>
      (await db('select status from users where id = $1', [user?.id]))[0]?.status
    const window = await page('moderator')
    await window.goto(`/admin/collections/users/${String(user?.id)}`)
    await window.getByRole('button', { name: 'Block' }).click()
    await window.getByLabel(/^Reason/).fill('A slip.')
    await window.getByRole('dialog').getByRole('button', { name: 'Block' }).click()
    await window.getByRole('button', { name: 'Undo' }).waitFor()
    expect(await statusNow()).toBe('blocked')
    await window.getByRole('button', { name: 'Undo' }).click()
    await window.getByText('Undone.').waitFor()
    expect(await statusNow()).toBe('active')
  })
})
