import type { ServerResponse } from 'node:http'

import { envelopeOf, problem, type Problem } from '../../core/problem'

export const uriTooLong = problem('uri_too_long', 414, () => 'The address is too long.')
export const badRequest = problem('malformed', 400, () => 'The request is not valid HTTP.')
export const misdirected = problem(
  'misdirected',
  421,
  () => 'The console does not answer to this name.',
)
export const methodNotAllowed = problem(
  'method_not_allowed',
  405,
  () => 'This method does not exist here.',
)
export const bodyTooLarge = problem<{ limitBytes: number }>(
  'too_large',
  413,
  ({ limitBytes }) => `The body is larger than ${limitBytes} bytes.`,
)
export const busy = problem('busy', 503, () => 'Too much is going on; try again in a moment.')
export const tooSlow = problem('timed_out', 503, () => 'The answer took too long.')

const RETRY_AFTER_SECONDS = '2'

/** Answers with the one envelope of the API. */
export const refuse = (response: ServerResponse, refusal: Problem): void => {
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (refusal.status === 503) response.setHeader('Retry-After', RETRY_AFTER_SECONDS)
  if (refusal.status === 413) response.setHeader('Connection', 'close')
  const body = JSON.stringify(envelopeOf(refusal))
  response.setHeader('Content-Type', 'application/json')
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.writeHead(refusal.status).end(body)
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Simdesk</title>
<h1>The console is away for a moment</h1><p>It is starting, or has too much to do. Try again in a few seconds.</p></html>
`

/** The same for a person: there is no panel to render an error page with. */
export const refusePage = (response: ServerResponse, status: 502 | 503): void => {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { length } = Buffer.from(PAGE)
  response
    .writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': length,
      'Retry-After': RETRY_AFTER_SECONDS,
    })
    .end(PAGE)
}
