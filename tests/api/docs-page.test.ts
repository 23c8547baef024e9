import { chromium, type Browser, type Locator, type Page } from 'playwright-core'

import { testApp } from '../../src/testing/app'
import { buildSim, buildWorld, PASSWORD, type World } from '../../src/testing/builders'
import { chromiumOptions, unpackChromium } from '../../src/testing/chromium.mjs'
import { endPrograms, startApi, type Api } from '../../src/testing/processes'

let api: Api
let browser: Browser
let world: World

beforeAll(async () => {
  await testApp()
  world = await buildWorld()
  await buildSim({ simType: 'esim' })
  api = await startApi()
  browser = await chromium.launch(await chromiumOptions(await unpackChromium()))
})

afterAll(async () => {
  await browser?.close()
  await endPrograms()
})

/** The page, and every address that it asked for. */
const open = async (options: Parameters<Browser['newPage']>[0]) => {
  const page = await browser.newPage(options)
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await page.goto(`${api.url}/api/docs`)
  await page.locator('.opblock-tag').first().waitFor()
  return { page, asked }
}

/** A step of the page's own guide, by the words of its link: the operation that it opens. */
const follow = async (page: Page, words: string): Promise<Locator> => {
  const link = page.locator('.info ol li a', { hasText: words }).first()
  const [, , id = ''] = decodeURIComponent((await link.getAttribute('href')) ?? '').split('/')
  await link.click()
  const operation = page.locator(`[id$="-${id}"].opblock.is-open`)
  await operation.waitFor()
  return operation
}

type Filled = { body?: object; parameters?: Record<string, string> }

/** Fills the operation in as a reader would, presses its button and answers what the page shows. */
const execute = async (operation: Locator, { body, parameters = {} }: Filled) => {
  for (const [name, value] of Object.entries(parameters))
    await operation.locator(`tr[data-param-name="${name}"] input`).fill(value)
  if (body) await operation.locator('textarea').first().fill(JSON.stringify(body))
  await operation.getByRole('button', { name: 'Execute' }).click()
  const shown = operation.locator('.live-responses-table .response').first()
  await shown.waitFor()
  const status = await shown.locator('.response-col_status').first().innerText()
  const text = await shown.locator('.highlight-code code').first().innerText()
  return { status: Number.parseInt(status), body: JSON.parse(text) }
}

it('leads a newcomer to a paid order by its own steps, without asking anybody else', async () => {
  const { asked, page } = await open({ viewport: { width: 1440, height: 900 } })
  const signIn = await follow(page, 'Sign in')
  const signedIn = await execute(signIn, {
    body: { email: world.user.email, password: PASSWORD, as: 'users' },
  })
  expect([signedIn.status, signedIn.body.collection]).toEqual([200, 'users'])
  const plans = await execute(await follow(page, 'List the plans'), {})
  const { id: plan } = plans.body.docs.find(({ simTypes }: { simTypes: string[] }) =>
    simTypes.includes('esim'),
  )
  const wanted = { plan, simType: 'esim' }
  const quoted = await execute(await follow(page, 'Ask for a quote'), { body: wanted })
  expect([quoted.status, quoted.body.stock]).toEqual([200, 'available'])
  const placed = await execute(await follow(page, 'Order'), { body: wanted })
  expect([placed.status, placed.body.doc.status]).toEqual([201, 'pending'])
  const { id, totalMinor } = placed.body.doc
  expect(totalMinor).toBe(quoted.body.doc.totalMinor)
  const paid = await execute(await follow(page, 'Pay'), { body: { order: id, gateway: 'sandbox' } })
  expect([paid.status, paid.body.status]).toEqual([201, 'completed'])
  const read = await execute(await follow(page, 'Read the order'), { parameters: { id } })
  expect(read.body).toMatchObject({ id, status: 'confirmed', paymentStatus: 'paid' })
  const early = await execute(await follow(page, 'its QR code'), { parameters: { id } })
  expect([early.status, early.body.errors[0].code]).toEqual([409, 'order.esim_not_ready'])
  expect([...asked]).toEqual([api.url])
}, 60_000)

it.each([320, 1440])('fits a screen of %i px, and asks nobody else', async (width) => {
  const { asked, page } = await open({ viewport: { width, height: 900 } })
  await page.locator('.opblock-tag').nth(1).click()
  await page.locator('.opblock').first().waitFor()
  expect([...asked].filter((origin) => origin.startsWith('http'))).toEqual([api.url])
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overhang).toBeLessThanOrEqual(0)
})

it('is light or dark as the device is, and changes with it', async () => {
  const { page } = await open({ colorScheme: 'dark' })
  const background = () => page.evaluate(() => getComputedStyle(document.body).colorScheme)
  const isDark = () => page.evaluate(() => document.documentElement.matches('.dark-mode'))
  expect([await isDark(), await background()]).toEqual([true, 'dark'])
  await page.emulateMedia({ colorScheme: 'light' })
  // Fails by its time limit.
  await page.waitForFunction(() => !document.documentElement.matches('.dark-mode'))
  expect(await isDark()).toBe(false)
})
