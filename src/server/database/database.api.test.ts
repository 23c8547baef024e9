import net, { type AddressInfo } from 'node:net'

import { databaseUrl } from '../../testing/database'
import { TEMPLATE } from '../../testing/test-server.mjs'
import { openDatabase } from './database.mjs'

/** What a person reads when a server cannot be used: one sentence, and a way out. */
const refusal = async (url: string): Promise<string> => {
  const opening = openDatabase({ databaseUrl: url, dataDir: '' })
  const trouble: unknown = await opening.then(
    () => undefined,
    (error: unknown) => error,
  )
  return trouble instanceof Error ? trouble.message : 'It was opened.'
}

const changed = (change: (url: URL) => void): string => {
  const url = new URL(databaseUrl(TEMPLATE))
  change(url)
  return url.href
}

const message = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

const int16 = (value: number) => Buffer.from([value >> 8, value & 255])
const int32 = (value: number) => Buffer.concat([int16(value >> 16), int16(value & 65_535)])
const text = (value: string) => Buffer.from(`${value}\0`)

const READY = message('Z', Buffer.from('I'))
const WELCOME = Buffer.concat([message('R', int32(0)), READY])
const version = (value: string): Buffer =>
  Buffer.concat([
    message(
      'T',
      int16(1),
      text('server_version_num'),
      int32(0),
      int16(0),
      int32(25),
      int16(-1 & 65_535),
      int32(-1),
      int16(0),
    ),
    message('D', int16(1), int32(value.length), Buffer.from(value)),
    message('C', text('SHOW')),
    READY,
  ])

/** Says of itself, in PostgreSQL's protocol, that it is an old one; there is none here to start. */
const oldServer = async () => {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.write(WELCOME)
      socket.on('data', (data) => socket.write(data[0] === 81 ? version('140011') : ''))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server's address is never a string
  return { server, url: `postgres://ada:secret@127.0.0.1:${port}/simdesk` }
}

describe('a server at DATABASE_URL', () => {
  it('is used as it is when it is PostgreSQL 15 or newer', async () => {
    const database = await openDatabase({ databaseUrl: databaseUrl(TEMPLATE), dataDir: '' })
    expect(database).toMatchObject({ isEmbedded: false, url: databaseUrl(TEMPLATE) })
    expect(database.major).toBeGreaterThanOrEqual(15)
    await database.release()
  })

  it('is refused in one sentence when it is older', async () => {
    const { server, url } = await oldServer()
    expect(await refusal(url)).toBe(
      'The database server is PostgreSQL 14, and Simdesk needs 15 or newer.',
    )
    server.close()
  })

  it.each([
    ['the address is none', 'simdesk', /DATABASE_URL is no PostgreSQL address/],
    [
      'nobody listens',
      'postgres://ada:secret@127.0.0.1:1/simdesk',
      /127\.0\.0\.1:1 does not answer \(ECONNREFUSED\)/,
    ],
    [
      'the host is unknown',
      'postgres://ada:secret@nowhere.invalid/simdesk',
      /nowhere\.invalid does not answer/,
    ],
    ['the password is wrong', changed((url) => (url.password = 'wrong')), /refuses the user "/],
    [
      'the user is unknown',
      changed((url) => (url.username = 'nobody')),
      /refuses the user "nobody"/,
    ],
    [
      'the database is missing',
      changed((url) => (url.pathname = '/none')),
      /There is no database "none"/,
    ],
  ])('is refused in one sentence when %s', async (_case, url, words) => {
    const said = await refusal(url)
    expect(said).toMatch(words)
    expect(said).not.toMatch(/secret|wrong/)
  })
})
