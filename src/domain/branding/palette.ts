import { contrastOf, isHexColour, mixed } from '../../core/contrast'
import { says, type Filled, type Sentence } from '../../core/words/sentence'

export type Theme = 'light' | 'dark'

/** The colours that the panel makes of the one that was chosen for a theme. */
export type Palette = {
  primary: string
  /** Under the pointer. */
  strong: string
  /** The ground of what is chosen. */
  soft: string
  onPrimary: string
  link: string
}

export const DEFAULT_COLOURS = { light: '#0f5bd7', dark: '#6aa5ff' } as const

const GROUND: Record<Theme, string> = { light: '#ffffff', dark: '#121a27' }
/** The ground of the panel's tiles and menus, a little apart from that of the page. */
const RAISED: Record<Theme, string> = { light: '#f6f8fb', dark: '#1b2534' }
const ON_PRIMARY: Record<Theme, string> = { light: '#ffffff', dark: '#0b1423' }

export const paletteOf = (colour: string, theme: Theme): Palette =>
  theme === 'light'
    ? {
        primary: colour,
        strong: mixed(colour, '#000000', 0.8),
        soft: mixed(colour, GROUND.light, 0.1),
        onPrimary: ON_PRIMARY.light,
        link: colour,
      }
    : {
        primary: colour,
        strong: mixed(colour, '#ffffff', 0.75),
        soft: mixed(colour, GROUND.dark, 0.2),
        onPrimary: ON_PRIMARY.dark,
        link: mixed(colour, '#ffffff', 0.8),
      }

/** What WCAG 2.2 AA asks of text. */
const LEAST = 4.5

/** Every place where the colour is text or stands behind it. */
const pairsOf = (palette: Palette, theme: Theme): [what: Filled, text: string, on: string][] => [
  [says`the words on its buttons`, palette.onPrimary, palette.primary],
  [says`the words on its buttons under the pointer`, palette.onPrimary, palette.strong],
  [says`a link on the page`, palette.link, GROUND[theme]],
  [says`a link on a tile`, palette.link, RAISED[theme]],
  [says`what is chosen in the navigation`, palette.link, palette.soft],
]

/** Why the colour cannot be read in that theme, with the worst place named; undefined where it can. */
export const contrastFault = (colour: string, theme: Theme): Sentence | undefined => {
  if (!isHexColour(colour)) return 'Give a colour such as #0f5bd7.'
  const [worst] = pairsOf(paletteOf(colour, theme), theme)
    .map(([what, text, on]) => ({ what, ratio: contrastOf(text, on) }))
    .sort((one, other) => one.ratio - other.ratio)
  if (!worst || worst.ratio >= LEAST) return undefined
  // Rounded down, or 4.49 would read as if it were enough.
  const ratio = Math.floor(worst.ratio * 100) / 100
  const { what } = worst
  return theme === 'light'
    ? says`Too little contrast on light backgrounds: ${what} would have ${ratio}:1, and ${LEAST}:1 is needed to read it. Choose a darker colour.`
    : says`Too little contrast on dark backgrounds: ${what} would have ${ratio}:1, and ${LEAST}:1 is needed to read it. Choose a lighter colour.`
}

/** The business's colour as rules that come after a style sheet: by the theme that a page names, else by the device's. */
export const paletteCss = (colours: Record<Theme, string>): string =>
  (['light', 'dark'] as const)
    .map((theme) => {
      const rule = ruleOf(colours[theme], theme)
      return `html:root[data-theme='${theme}']${rule}@media(prefers-color-scheme:${theme}){html:root:not([data-theme])${rule}}`
    })
    .join('')

const ruleOf = (chosen: string, theme: Theme): string => {
  const colour = contrastFault(chosen, theme) ? DEFAULT_COLOURS[theme] : chosen
  const { link, onPrimary, primary, soft, strong } = paletteOf(colour, theme)
  return `{--sd-primary:${primary};--sd-primary-strong:${strong};--sd-primary-soft:${soft};--sd-on-primary:${onPrimary};--sd-link:${link};--sd-series-1:${primary}}`
}
