import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { to: string[]; source: string; messageId: string }

export type TestMailServer = {
  url: string
  mails: ReceivedMail[]
  /** Answers the next `count` mails with a temporary failure. */
  refuseNext(count: number): void
  /** Lets this much time pass before a mail is taken. */
  takeAfter(ms: number): void
  close(): Promise<void>
}

/** A real mail server on loopback that keeps what it is given. */
export async function openMailServer(): Promise<TestMailServer> {
  const mails: ReceivedMail[] = []
  let refusals = 0
  let delay = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (refusals-- > 0) {
          done(Object.assign(new Error('Try again later'), { responseCode: 451 }))
          return
        }
        setTimeout(() => {
          mails.push(received(Buffer.concat(chunks), session.envelope.rcptTo))
          done()
        }, delay)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuseNext: (count) => void (refusals = count),
    takeAfter: (ms) => void (delay = ms),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const received = (bytes: Buffer, recipients: { address: string }[]): ReceivedMail => {
  const source = bytes.toString('utf8')
  return {
    to: recipients.map(({ address }) => address),
    source,
    messageId: /^message-id:\s*(\S+)/im.exec(source)?.[1] ?? '',
  }
}
