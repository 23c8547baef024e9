import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import net, { type AddressInfo } from 'node:net'

import { createFront } from '../server/front/createFront'
import { createDrain } from '../server/front/drain'
import { readFrontSettings } from '../server/front/settings'

export type Asked = {
  path?: string
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}
type FrontAnswer = {
  status: number
  headers: http.IncomingHttpHeaders
  text: string
  bytes: Buffer
}

const LIMITS = { MAX_JSON_BYTES: '2000', MAX_FORM_BYTES: '4000', MAX_IN_FLIGHT: '2' }

const closers: (() => unknown)[] = []

/** Closes every server of this file. */
export const closeFronts = (): void => {
  for (const close of closers.splice(0)) close()
}

const listen = async (server: http.Server): Promise<number> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
  return (server.address() as AddressInfo).port
}

/** The one other page that may read answers. */
export const ALLOWED_ORIGIN = 'https://shop.test'

export type Rest = (request: Request) => Promise<Response>

/** The front door on a port, with a panel behind it that tells what it was asked. */
export const openFront = async (rest: Rest, env: Record<string, string> = {}) => {
  const panel = http.createServer((request, response) => {
    if (request.url === '/stuck') return
    response.setHeader('X-Panel', 'yes')
    response.end(
      JSON.stringify({ url: request.url, method: request.method, headers: request.headers }),
    )
  })
  panel.on('upgrade', (_request, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n')
    socket.pipe(socket)
  })
  const webPort = await listen(panel)
  const settings = readFrontSettings(
    { PORT: '0', NODE_ENV: 'production', ...LIMITS, WEB_PORT: String(webPort), ...env },
    {
      isProduction: env.IS_PRODUCTION === 'yes',
      publicUrl: env.PUBLIC_URL ?? 'http://console.test',
    },
  )
  const server = createFront(settings, {
    doors: { rest, graphql: async () => Response.json({ data: null }) },
    allowOrigin: async ({ origin }): Promise<Record<string, string>> =>
      origin === ALLOWED_ORIGIN ? { 'Access-Control-Allow-Origin': origin } : {},
    takeCaller: () => 'admins:1',
    routeName: (_method, path) => (path.startsWith('/api') ? '/api/:pattern' : '/page'),
  })
  const drain = createDrain(server)
  return { port: await listen(server), drain, panel }
}

export const ask = (port: number, { path = '/api/x', method = 'GET', headers = {}, body }: Asked) =>
  new Promise<FrontAnswer>((resolve, reject) => {
    const request = http.request({ port, host: '127.0.0.1', path, method, headers, agent: false })
    request.on('error', reject)
    request.on('response', (response: IncomingMessage) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const { statusCode = 0 } = response
        resolve({ status: statusCode, headers: response.headers, bytes, text: bytes.toString() })
      })
    })
    request.end(body)
  })

export const codeOf = ({ text }: FrontAnswer) => JSON.parse(text).errors[0].code

export const fine: Rest = async (request) =>
  Response.json({ method: request.method, url: request.url, body: await request.text() })

/** Everything a raw connection answers until it is closed. */
export const raw = async (port: number, text: string): Promise<string> => {
  const socket = net.connect(port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => (said += chunk.toString()))
  socket.write(text)
  await once(socket, 'close')
  return said
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
