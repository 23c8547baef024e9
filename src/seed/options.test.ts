import { readOptions } from './options'

const now = new Date('2026-06-30T12:00:00Z')
const read = (...args: string[]) => readOptions(args, now)

describe('the flags of the seed', () => {
  it('none are the full set over half a year, the same every time', () => {
    expect(read()).toEqual({ seed: 1, scale: 1, until: now, days: 180 })
    expect(read('--demo')).toMatchObject({ scale: 0.1, days: 180 })
  })

  it('--orders is the big set over three years', () => {
    expect(read('--orders', '2000', '--seed', '7')).toMatchObject({
      orders: 2000,
      seed: 7,
      days: 1095,
    })
  })

  it.each([
    [['--orders', '20'], '--orders is "20"'],
    [['--orders', '1e9'], '--orders is "1e9"'],
    [['--orders', 'many'], '--orders is "many"'],
    [['--orders', '2000', '--scale', '2'], 'leave --demo and --scale away'],
    [['--until', '2030-01-01'], 'no time in the past'],
  ])('refuses %j in a sentence', (args, sentence) => {
    expect(() => read(...args)).toThrow(sentence)
  })
})
