import type { Theme } from '../../domain/branding/palette'

/** The theme that was chosen in the panel on this browser; undefined where it is the device's. */
export const themeOf = (cookie: string | undefined): Theme | undefined =>
  cookie === 'light' || cookie === 'dark' ? cookie : undefined
