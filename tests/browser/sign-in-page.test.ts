import { browserApp } from '../../src/testing/browser'

it('the sign-in page asks for an address and a password', async () => {
  const { page } = await browserApp()
  const window = await page()
  await window.goto('/admin/login')
  await window.locator('input[type=password]').waitFor()
  expect(await window.getByRole('button', { name: /log ?in|sign ?in/i }).count()).toBeGreaterThan(0)
})
