import { pickedOf, shownIn } from './picked'

const NEW_YORK = { isDay: false, timeZone: 'America/New_York' }
const DAY = { isDay: true, timeZone: 'America/New_York' }

it('is picked and shown on the clock that the panel shows, whatever the device says', () => {
  const picked = pickedOf('2026-11-27T09:30', NEW_YORK)
  expect(picked).toBe('2026-11-27T14:30:00.000Z')
  expect(shownIn(picked, NEW_YORK)).toBe('2026-11-27T09:30')
})

it('of a day is that day for everybody', () => {
  const picked = pickedOf('2026-12-01', DAY)
  expect(picked).toBe('2026-12-01T00:00:00.000Z')
  expect(shownIn(picked, DAY)).toBe('2026-12-01')
})

it('is nothing while it is half typed, and shows nothing for what is no date', () => {
  expect(
    ['', '2026-12-01', '0002-12-01T10:00', 'soon'].map((text) => pickedOf(text, NEW_YORK)),
  ).toEqual([undefined, undefined, undefined, undefined])
  expect([shownIn(undefined, NEW_YORK), shownIn('soon', DAY)]).toEqual(['', ''])
})
