import type { Page, Request } from 'playwright-core'

/** A request that the page itself gave up, for it was left or asks anew, is no fault. */
const isGivenUp = (request: Request): boolean => request.failure()?.errorText === 'net::ERR_ABORTED'

/** Whatever the page asks of any host but its own. */
const isElsewhere = (window: Page, url: URL): boolean =>
  url.protocol.startsWith('http') &&
  window.url().startsWith('http') &&
  url.host !== new URL(window.url()).host

/** What nobody should meet from now on: errors and warnings of the page, answers that refuse, and third parties. */
export const listen = (window: Page): string[] => {
  const faults: string[] = []
  const hear = (fault: string): void => void faults.push(`${window.url()}: ${fault}`)
  window.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) hear(message.text())
  })
  window.on('pageerror', (error) => hear(String(error)))
  window.on('request', (request) => {
    const to = new URL(request.url())
    if (isElsewhere(window, to)) hear(`third party: ${to.href}`)
  })
  window.on('requestfailed', (request) => {
    if (!isGivenUp(request)) hear(`failed: ${request.url()}: ${request.failure()?.errorText}`)
  })
  window.on('response', (answer) => {
    if (answer.status() >= 400) hear(`${answer.status()} ${answer.url()}`)
  })
  return faults
}
