/** Colours as `#rrggbb`, and how well one is read on another (WCAG 2.2, 1.4.3). */
type Rgb = readonly [number, number, number]

const HEX = /^#[0-9a-f]{6}$/i

export const isHexColour = (text: string): boolean => HEX.test(text)

const rgbOf = (hex: string): Rgb => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

/** So much of the first colour, the rest of the second. */
export const mixed = (first: string, second: string, share: number): string => {
  const [a, b] = [rgbOf(first), rgbOf(second)]
  const parts = a.map((value, index) => Math.round(value * share + (b[index] ?? 0) * (1 - share)))
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** 0.03928 stands in WCAG and 0.04045 in IEC 61966-2-1; no colour of eight bits lies between. */
const linear = (value: number): number => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = (hex: string): number => {
  const [red, green, blue] = rgbOf(hex)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** From 1 (alike) to 21 (black on white). */
export const contrastOf = (first: string, second: string): number => {
  const [a, b] = [luminance(first), luminance(second)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
