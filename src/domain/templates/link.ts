const WHOLE_VARIABLE = /^\{\{\s*\w{1,60}\s*\}\}$/
const PROTOCOLS = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** An address a mail may point at; `javascript:` and its kind are not. */
export const isSafeLink = (address: string): boolean =>
  URL.canParse(address) && PROTOCOLS.has(new URL(address).protocol)

/** What an editor may give as the address of a link: an address, or one variable that is one. */
export const isMailLink = (address: string): boolean =>
  WHOLE_VARIABLE.test(address) || isSafeLink(address)
