import { inEnglish } from '../../core/words/sentence'
import { contrastFault, DEFAULT_COLOURS, paletteCss } from './palette'

describe('a colour of the brand', () => {
  it.each(['light', 'dark'] as const)('our own is read in the %s theme', (theme) => {
    expect(contrastFault(DEFAULT_COLOURS[theme], theme)).toBeUndefined()
  })

  it.each([
    ['#ffcc00', 'light'],
    ['#00aa55', 'light'],
    ['#0f5bd7', 'dark'],
    ['#000000', 'dark'],
  ] as const)('%s is refused for the %s theme with the place and the ratio', (colour, theme) => {
    const fault = inEnglish(contrastFault(colour, theme) ?? '')
    expect(fault).toContain(`Too little contrast on ${theme} backgrounds: `)
    const [ratio] = /[\d.]+(?=:1, and 4\.5:1 is needed)/.exec(fault) ?? []
    expect(Number(ratio)).toBeGreaterThanOrEqual(1)
    expect(Number(ratio)).toBeLessThan(4.5)
  })

  it.each(['red', '#fff', '#12345g', 'url(x)', ''])('%p is no colour', (text) => {
    expect(contrastFault(text, 'light')).toBe('Give a colour such as #0f5bd7.')
  })

  it('never reaches a page unread: what is stored and cannot be read gives way to ours', () => {
    expect(paletteCss({ light: '}body{display:none', dark: '#000000' })).toBe(
      paletteCss(DEFAULT_COLOURS),
    )
    expect(paletteCss({ light: '#7a1fa2', dark: '#e0b0ff' })).toContain('--sd-primary:#7a1fa2')
  })
})
