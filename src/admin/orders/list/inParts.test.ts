import type { Answer } from '../../actions/send'
import { inParts } from './inParts'

const pieces = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, label: key }))
type Sent = { key: string }[]

const refused: Answer<never> = {
  ok: false,
  fault: { code: 'unreachable', message: 'Away.', fields: [] },
}

const answering =
  (refuseFrom: string, seen: string[][] = []) =>
  (part: Sent): Promise<Answer<{ results: { id: string; ok: boolean }[] }>> => {
    const ids = part.map(({ key }) => key)
    seen.push(ids)
    if (ids.includes(refuseFrom)) return Promise.resolve(refused)
    return Promise.resolve({ ok: true, body: { results: ids.map((id) => ({ id, ok: true })) } })
  }

describe('many orders', () => {
  it('are sent part by part, and it is told how far they are', async () => {
    const [seen, tried]: [string[][], number[]] = [[], []]
    const send = answering('', seen)
    const answer = await inParts(pieces, { size: 2, send, onTried: (count) => tried.push(count) })
    expect(answer.ok && answer.body.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect([seen, tried]).toEqual([
      [['a', 'b'], ['c', 'd'], ['e']],
      [2, 4, 5],
    ])
  })

  it('are refused together where the first part is', async () => {
    const answer = await inParts(pieces, {
      size: 2,
      send: answering('a'),
      onTried: () => undefined,
    })
    expect(answer).toEqual(refused)
  })

  it('keep what was done before a part was refused, and say it of all that are left', async () => {
    const answer = await inParts(pieces, {
      size: 2,
      send: answering('c'),
      onTried: () => undefined,
    })
    expect(answer.ok && answer.body.map(({ id, ok, message }) => [id, ok, message])).toEqual([
      ['a', true, undefined],
      ['b', true, undefined],
      ['c', false, 'Away.'],
      ['d', false, 'Away.'],
      ['e', false, 'Away.'],
    ])
  })
})
