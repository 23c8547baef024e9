import { contrastOf, isHexColour, mixed } from './contrast'

describe('contrast', () => {
  // Ratios as https://webaim.org/resources/contrastchecker/ gives them.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s and %s is %p', (first, second, ratio) => {
    expect(contrastOf(first, second)).toBeCloseTo(ratio, 2)
    expect(contrastOf(second, first)).toBe(contrastOf(first, second))
  })

  it('mixes by shares', () => {
    expect(mixed('#000000', '#ffffff', 1)).toBe('#000000')
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(mixed('#ff0000', '#0000ff', 0.25)).toBe('#4000bf')
  })

  it('knows what a colour is', () => {
    expect(['#0f5bd7', '#0F5BD7', '0f5bd7', '#fff', 'red', ''].map(isHexColour)).toEqual([
      ...[true, true],
      ...[false, false, false, false],
    ])
  })
})
