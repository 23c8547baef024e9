import { readFileSync } from 'node:fs'
import path from 'node:path'

import { firstLoadBytes } from '../../src/testing/firstLoad/bytes.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
const AT_MOST = 1.15

type Stock = { payload: string; next: string; bytes: number }

const jsonOf = <Shape>(file: string): Shape =>
  // reason: both files are written by programs whose shape they are.
  JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Shape

const stock = jsonOf<Stock>('src/testing/firstLoad/stock.json')
const versionOf = (name: string): string =>
  jsonOf<{ version: string }>(`node_modules/${name}/package.json`).version

it('was measured against the Payload and the Next that are installed', () => {
  expect({ payload: versionOf('payload'), next: versionOf('next') }).toEqual({
    payload: stock.payload,
    next: stock.next,
  })
})

it('loads at most 15 % more JavaScript first than a panel of Payload alone', async () => {
  const ours = await firstLoadBytes(path.join(ROOT, '.next'))
  expect(ours).toBeGreaterThan(stock.bytes)
  expect(ours / stock.bytes).toBeLessThan(AT_MOST)
})
