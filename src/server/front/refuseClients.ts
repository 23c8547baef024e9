import type { Duplex } from 'node:stream'

import { v7 as uuidv7 } from 'uuid'

import { envelopeOf, problem, type Problem } from '../../core/problem'
import { CSP, policiesOf } from './policies'
import type { FrontSettings } from './settings'

const notHttp = problem('malformed', 400, () => 'Bad Request')
const CLIENT_ERRORS: Record<string, Problem> = {
  HPE_HEADER_OVERFLOW: problem('too_large', 431, () => 'Request Header Fields Too Large')({}),
  ERR_HTTP_REQUEST_TIMEOUT: problem('timed_out', 408, () => 'Request Timeout')({}),
}

/** What is not HTTP never becomes a request: it is answered on the bare socket, with the headers of every answer. */
export const refuseClients = (settings: FrontSettings) => {
  const policies = policiesOf(settings)
  const usual = [...policies.common, [CSP, policies.api]].map((pair) => pair.join(': '))
  return (error: NodeJS.ErrnoException, socket: Duplex): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const refusal = CLIENT_ERRORS[error.code ?? ''] ?? notHttp({})
    const body = JSON.stringify(envelopeOf(refusal))
    const head = [
      `HTTP/1.1 ${refusal.status} ${refusal.message}`,
      'Connection: close',
      `X-Request-Id: ${uuidv7()}`,
      ...usual,
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
    ]
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  }
}
