import type { Page } from 'playwright-core'

import { emptyApp } from '../../src/testing/browser'
import { databaseName, databaseUrl } from '../../src/testing/database'
import { runProgram } from '../../src/testing/test-server.mjs'

const ADA = { email: 'ada@example.com', password: 'correct horse battery staple 7' }

/** As the page says, on the server. */
const makeFirstAccount = () =>
  runProgram('src/server/commands/admin-create.ts', {
    databaseUrl: databaseUrl(databaseName),
    args: ['--email', ADA.email, '--password', ADA.password, '--first-name', 'Ada'],
    env: { NODE_ENV: 'production' },
  })

const signIn = async (window: Page): Promise<void> => {
  await window.getByLabel(/^E-mail or username/).fill(ADA.email)
  await window.getByLabel(/^Password/).fill(ADA.password)
  await window.getByRole('button', { name: 'Sign in' }).click()
}

const setUp = (window: Page) => window.getByRole('region', { name: 'Set up Simdesk' })

const done = (window: Page, count: number) => setUp(window).getByText(`${count} of 7 done`)

/** Follows a step of the list to where it is done. */
const follow = async (window: Page, step: string, address: string): Promise<void> => {
  await window.goto('/admin')
  await setUp(window).getByRole('link', { name: step, exact: true }).click()
  await window.waitForURL(`**${address}`)
  await window.locator('.document-fields').waitFor()
}

const save = async (window: Page): Promise<void> => {
  await window.getByRole('button', { name: 'Save', exact: true }).click()
  await window.getByText(/successfully/).waitFor()
}

const create = async (window: Page, collection: string, data: object): Promise<void> => {
  const { url } = await emptyApp()
  const answer = await window.request.post(`/api/${collection}`, { headers: { Origin: url }, data })
  expect([collection, answer.status()]).toEqual([collection, 201])
}

const PLAN = {
  ...{ name: 'Roam 5 GB', code: 'ROAM-5', networkProvider: 'Orange', simTypes: ['esim'] },
  ...{ dataMb: 5120, validityDays: 30, prices: [{ currency: 'USD', priceMinor: 1900 }] },
}

describe('an empty installation', () => {
  it('says how the first account is made, and lets it in to what is to be set up', async () => {
    const { page } = await emptyApp()
    const window = await page()
    await window.goto('/admin')
    await window.getByRole('heading', { name: 'Make the first account' }).waitFor()
    await window.getByText('npm run admin:create').waitFor()
    await makeFirstAccount()
    await window.getByRole('link', { name: 'Go to sign-in' }).click()
    await signIn(window)
    await done(window, 2).waitFor()

    await follow(window, 'Your business', '/admin/globals/general')
    await window.locator('#field-legalName').fill('Lovelace Roaming Ltd')
    await window.locator('#field-address').fill('1 Main Street, London')
    await save(window)
    await window.goto('/admin')
    await done(window, 4).waitFor()
    expect(await setUp(window).getByRole('link', { name: 'Time zone' }).count()).toBe(0)

    await follow(window, 'Tax and fees', '/admin/globals/pricing')
    await save(window)
    await follow(window, 'First plan', '/admin/collections/plans/create')
    await create(window, 'plans', PLAN)
    await follow(window, 'First reseller', '/admin/collections/resellers/create')
    await create(window, 'resellers', {
      ...{ businessName: 'Polar SIM', contactPerson: 'Ida Novak', email: 'ida@example.com' },
      ...{
        phone: '+48512000111',
        address: 'Portowa 1',
        country: 'PL',
        city: 'Gdynia',
        currency: 'USD',
      },
    })
    await window.goto('/admin')
    await window.getByRole('region', { name: 'Key figures' }).waitFor()
    expect(await setUp(window).count()).toBe(0)
  })
})
