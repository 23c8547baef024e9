export const branding = {
  button: 'Button',
  chooseDark: 'Choose the colour for dark backgrounds',
  chooseLight: 'Choose the colour for light backgrounds',
  chosen: 'Chosen',
  link: 'Link',
  readsDark: 'Reads well on dark backgrounds.',
  readsLight: 'Reads well on light backgrounds.',
} as const
