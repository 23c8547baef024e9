const PLACEHOLDER = /\{\{([^{}]{0,100})\}\}/g

/** The variables a text names between double braces, each once. */
export const placeholdersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim())),
]

/** Puts `valueOf(name)` in each place; what `valueOf` throws for an unknown name is the caller's. */
export const fillPlaceholders = (text: string, valueOf: (name: string) => string): string =>
  text.replace(PLACEHOLDER, (_, name: string) => valueOf(name.trim()))

/** Braces that open no variable: half of one stands in another style, or was never closed. */
export const hasLooseBraces = (text: string): boolean =>
  text.replace(PLACEHOLDER, '').includes('{{')
