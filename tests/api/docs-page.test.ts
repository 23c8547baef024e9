import { mkdir } from 'node:fs/promises'

import { chromium, type Browser, type Page } from 'playwright-core'

import { query } from '../../src/testing/app'
import { buildWorld, PASSWORD, type World } from '../../src/testing/builders'
import { chromiumOptions, unpackChromium } from '../../src/testing/chromium.mjs'
import { endPrograms, startApi, type Api } from '../../src/testing/processes'

let world: World
let api: Api
let browser: Browser

beforeAll(async () => {
  world = await buildWorld()
  api = await startApi()
  browser = await chromium.launch(await chromiumOptions(await unpackChromium()))
})

afterAll(async () => {
  await browser?.close()
  await endPrograms()
})

const openPage = async (width = 1024): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.goto(`${api.url}/api/docs`)
  await page.locator('.opblock-tag').first().waitFor()
  return page
}

/** Follows a step of the page's own text, sends a body, and answers what is shown. */
const execute = async (page: Page, step: string, body?: object) => {
  await page.getByRole('link', { name: step, exact: true }).click()
  const block = page.locator('.opblock.is-open').last()
  await block.waitFor()
  if (body) await block.locator('textarea').first().fill(JSON.stringify(body))
  await block.locator('button.execute').click()
  await block
    .locator('.live-responses-table .response .highlight-code, .live-responses-table .microlight')
    .first()
    .waitFor()
  const status = await block
    .locator('.live-responses-table .response-col_status')
    .last()
    .innerText()
  const text = await block
    .locator('.live-responses-table .response code, .live-responses-table .response pre')
    .first()
    .innerText()
  await page.locator('.opblock.is-open .opblock-summary').last().click()
  return { status: parseInt(status), text }
}

it('lets a newcomer place and pay an order by following its own steps', async () => {
  const page = await openPage()
  const signedIn = await execute(page, 'Sign in', {
    ...{ email: world.user.email, password: PASSWORD, as: 'users' },
  })
  expect(signedIn.status).toBe(200)
  expect((await execute(page, 'List the plans')).text).toContain(world.plan.id)
  const wanted = { plan: world.plan.id, simType: 'esim' }
  expect((await execute(page, 'Ask for a quote', wanted)).text).toContain('available')
  expect((await execute(page, 'Order', wanted)).status).toBe(201)
  const [order] = await query('select id from orders where user_id = $1', [world.user.id])
  const paid = await execute(page, 'Pay', { order: order?.id, gateway: 'sandbox' })
  expect([paid.status, paid.text.includes('completed')]).toEqual([201, true])
})

it.each([320, 1440])('fits a screen of %i px, and asks nobody else', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await page.goto(`${api.url}/api/docs`)
  await page.locator('.opblock-tag').first().waitFor()
  await page.locator('.opblock-tag').nth(1).click()
  await page.locator('.opblock').first().waitFor()
  expect([...new Set(asked)].filter((origin) => origin.startsWith('http'))).toEqual([api.url])
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (process.env.SHOTS) {
    await mkdir(process.env.SHOTS, { recursive: true })
    await page.screenshot({ path: `${process.env.SHOTS}/docs-${width}.png` })
  }
  expect(overhang).toBeLessThanOrEqual(0)
})
