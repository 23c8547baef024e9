import { SECURITY_HEADERS } from '../../src/core/securityHeaders.mjs'
import { browserApp } from '../../src/testing/browser'

it('the sign-in page asks for an address and a password', async () => {
  const { page } = await browserApp()
  const window = await page()
  await window.goto('/admin/login')
  await window.locator('input[type=password]').waitFor()
  expect(await window.getByRole('button', { name: /log ?in|sign ?in/i }).count()).toBeGreaterThan(0)
})

it('a page, its files and what is not there say what browsers may do with them', async () => {
  const { page } = await browserApp()
  const window = await page()
  const seen = new Map<string, Record<string, string>>()
  window.on('response', (response) => seen.set(response.url(), response.headers()))
  await window.goto('/admin/login')
  await window.locator('input[type=password]').waitFor()
  await window.goto('/admin/no-such-place')
  const scripts = [...seen.keys()].filter((url) => url.includes('/_next/static/'))
  expect(scripts.length).toBeGreaterThan(3)
  const nowhere = await window.request.get('/_next/static/no-such-file.js')
  expect(nowhere.status()).toBe(404)
  const all = [...seen.entries(), ['nowhere', nowhere.headers()] as const]
  const missing = all.flatMap(([url, headers]) =>
    SECURITY_HEADERS.filter(({ key, value }) => {
      const given = headers[key.toLowerCase()] ?? ''
      return key === 'Content-Security-Policy' ? !given.includes(value) : given !== value
    }).map(({ key }) => `${url}: ${key}`),
  )
  expect(missing).toEqual([])
  const policies = all.filter(([url]) => url.endsWith('/admin/login')).map(([, one]) => one)
  expect(policies[0]?.['content-security-policy']).toMatch(/script-src 'self' 'nonce-/)
})
