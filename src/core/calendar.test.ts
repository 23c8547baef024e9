import fc from 'fast-check'

import { runs } from '../testing/property'

import {
  addDays,
  dayOf,
  instantOfMinute,
  isDay,
  minuteOf,
  range,
  startOfDay,
  startOfMonth,
} from './calendar'

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
]
const anyZone = fc.constantFrom(...ZONES)
const anyInstant = fc.date({
  min: new Date('2012-01-01T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
})

describe('a day', () => {
  it.each([
    ['2026-03-01T23:30:00Z', 'UTC', '2026-03-01'],
    ['2026-03-01T23:30:00Z', 'Europe/Berlin', '2026-03-02'],
    ['2026-03-01T04:59:59.999Z', 'America/New_York', '2026-02-28'],
    ['2025-12-31T10:00:00Z', 'Pacific/Kiritimati', '2026-01-01'],
  ])('at %s in %s is %s', (instant, timeZone, day) => {
    expect(dayOf(new Date(instant), timeZone)).toBe(day)
  })

  it.each([
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2024-04-26', 'Africa/Cairo', '2024-04-25T22:00:00.000Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
  ])('%s begins in %s at %s, whatever the clocks do', (day, timeZone, instant) => {
    expect(startOfDay(day, timeZone).toISOString()).toBe(instant)
  })

  it('begins at the first of its instants, and holds every instant that shows it', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, timeZone) => {
        const day = dayOf(instant, timeZone)
        const start = startOfDay(day, timeZone)
        expect(dayOf(start, timeZone)).toBe(day)
        expect(dayOf(new Date(start.getTime() - 1), timeZone) < day).toBe(true)
        expect(start.getTime()).toBeLessThanOrEqual(instant.getTime())
        expect(startOfDay(addDays(day, 1), timeZone).getTime()).toBeGreaterThan(instant.getTime())
      }),
      runs(500),
    )
  })

  it('is counted on the calendar, not in hours', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(startOfMonth('2026-03-29', 'Europe/Berlin').toISOString()).toBe(
      '2026-02-28T23:00:00.000Z',
    )
  })

  it('must exist', () => {
    for (const day of ['2024-02-29', '1900-01-01', '2999-12-31']) expect(isDay(day)).toBe(true)
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '1899-12-31',
      '3000-01-01',
      '20260101',
      '',
    ])
      expect(isDay(text)).toBe(false)
    expect(() => startOfDay('2026-02-30', 'UTC')).toThrow(RangeError)
  })
})

describe('a minute', () => {
  const instantOf = (minute: string, timeZone: string) =>
    instantOfMinute(minute, timeZone).toISOString()

  it('is when the clocks of the zone show it', () => {
    expect(instantOf('2026-07-01 09:30', 'America/New_York')).toBe('2026-07-01T13:30:00.000Z')
    expect(instantOf('2026-12-31 23:59', 'Pacific/Auckland')).toBe('2026-12-31T10:59:00.000Z')
  })

  it('that is skipped comes after the gap, and one shown twice is the first', () => {
    expect(instantOf('2026-03-29 02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
    expect(instantOf('2026-10-25 02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
  })

  it('is read back as it was written, wherever the clocks are', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.constantFrom('America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'),
        (at, timeZone) => {
          const minute = minuteOf(at, timeZone)
          expect(minuteOf(instantOfMinute(minute, timeZone), timeZone)).toBe(minute)
        },
      ),
    )
  })

  it('must exist', () => {
    for (const text of ['2026-02-30 10:00', '2026-02-01 24:00', '2026-02-01', ''])
      expect(() => instantOfMinute(text, 'UTC')).toThrow(RangeError)
  })
})

describe('a range', () => {
  const now = new Date('2026-06-15T10:00:00Z')
  const spanOf = (asked: { from?: unknown; to?: unknown }, timeZone = 'UTC') => {
    const { from, to } = range(asked, timeZone, now)
    return [from.toISOString(), to.toISOString()]
  }

  it('covers the last 30 days to the end of today when nothing is asked', () => {
    const days = ['2026-05-17T00:00:00.000Z', '2026-06-16T00:00:00.000Z']
    expect(spanOf({})).toEqual(days)
    expect(spanOf({ from: '', to: null })).toEqual(days)
  })

  it('takes days in the time zone and instants as they are', () => {
    expect(spanOf({ from: '2026-03-01', to: '2026-04-01' }, 'Europe/Berlin')).toEqual([
      '2026-02-28T23:00:00.000Z',
      '2026-03-31T22:00:00.000Z',
    ])
    expect(spanOf({ from: '2026-03-01T12:00:00+02:00', to: '2026-03-01T10:30Z' })).toEqual([
      '2026-03-01T10:00:00.000Z',
      '2026-03-01T10:30:00.000Z',
    ])
  })

  it('completes one end from the other', () => {
    expect(spanOf({ to: '2026-03-31' })[0]).toBe('2026-03-01T00:00:00.000Z')
    expect(spanOf({ from: '2026-06-01' })[1]).toBe('2026-06-16T00:00:00.000Z')
  })

  it('may be empty, and as long as five years', () => {
    expect(() => spanOf({ from: '2026-01-01', to: '2026-01-01' })).not.toThrow()
    expect(() => spanOf({ from: '2021-01-01', to: '2026-01-01' })).not.toThrow()
    expect(() => spanOf({ from: '2998-12-31', to: '2999-12-31' })).not.toThrow()
    expect(() => spanOf({ to: '1900-01-01' })).not.toThrow()
    expect(() => spanOf({ from: '2020-02-29', to: '2025-03-01' })).not.toThrow()
  })

  it.each([
    [{ from: '2021-01-01', to: '2026-01-01T00:00:00.001Z' }, ['from']],
    [{ from: '2026-02-01', to: '2026-01-01' }, ['to']],
    [{ from: '2026-02-30' }, ['from']],
    [{ from: '2026-02-30T00:00:00Z' }, ['from']],
    [{ to: '2026-01-01T00:00:00' }, ['to']],
    [{ to: '2026-01-01T24:00:00Z' }, ['to']],
    [{ to: '2026-01-01T10:00:61Z' }, ['to']],
    [{ to: '2026-01-01T10:00:1.5Z' }, ['to']],
    [{ from: 'yesterday', to: ['2026-01-01'] }, ['from', 'to']],
    [{ from: '0001-01-01', to: 5 }, ['from', 'to']],
    [{ from: '2026-01-01\0' }, ['from']],
  ])('422 invalid: %j names %j', (asked, paths) => {
    expect(() => spanOf(asked)).toThrow(
      expect.objectContaining({
        code: 'invalid',
        status: 422,
        data: { fields: paths.map((path) => expect.objectContaining({ path })) },
      }),
    )
  })
})
