const PLACEHOLDER = /\{\{\s*(\w{1,60})\s*\}\}/g

/** The variables a text names between double braces, each once. */
export const placeholdersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name)),
]

/** Puts `valueOf(name)` in each place; what `valueOf` throws for an unknown name is the caller's. */
export const fillPlaceholders = (text: string, valueOf: (name: string) => string): string =>
  text.replace(PLACEHOLDER, (_, name: string) => valueOf(name))
