import { chromium, type Browser } from 'playwright-core'

import { testApp } from '../../src/testing/app'
import { chromiumOptions, unpackChromium } from '../../src/testing/chromium.mjs'
import { endPrograms, startApi, type Api } from '../../src/testing/processes'

let api: Api
let browser: Browser

beforeAll(async () => {
  await testApp()
  api = await startApi()
  browser = await chromium.launch(await chromiumOptions(await unpackChromium()))
})

afterAll(async () => {
  await browser?.close()
  await endPrograms()
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
  expect(overhang).toBeLessThanOrEqual(0)
})
