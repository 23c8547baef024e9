import { readFileSync } from 'node:fs'
import path from 'node:path'

import { firstLoadBytes } from '../../src/testing/firstLoad/bytes.mjs'
import { versionOf } from '../../src/testing/versionOf.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
const AT_MOST = 1.15

type Stock = { payload: string; next: string; bytes: number }

const stock = JSON.parse(
  readFileSync(path.join(ROOT, 'src/testing/firstLoad/stock.json'), 'utf8'),
  // reason: the program that writes it gives it this shape.
) as Stock

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
