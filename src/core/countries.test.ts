import { COUNTRIES, isCountry } from './countries'

it('are 250 codes of two capitals, each once', () => {
  expect(COUNTRIES).toHaveLength(250)
  expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length)
  expect(COUNTRIES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([])
})

it('have a name in both languages of the console', () => {
  for (const language of ['en', 'ar']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    expect(COUNTRIES.filter((code) => !names.of(code))).toEqual([])
  }
})

it('are known by their exact code alone', () => {
  expect(['PL', 'GB', 'XK'].every(isCountry)).toBe(true)
  expect(['pl', 'POL', 'UK', 'EU', 'XX', '', ' PL'].some(isCountry)).toBe(false)
})
