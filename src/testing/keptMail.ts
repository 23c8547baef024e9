import type { Page } from 'playwright-core'

import type { BrowserApp } from './browser'

type Kept = { docs: { text?: string | null; status: string }[] }

type Asked = { app: BrowserApp; query: string }

const PATIENCE_MS = 30_000

/** The newest mail of that template to the address, as a super admin reads it once the worker has had it. */
const textOf = async (reader: Page, { app, query }: Asked): Promise<string> => {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const answer = await reader.context().request.get(`/api/messages?${query}`, {
      headers: { Origin: app.url },
    })
    // The contract says what a list of messages answers.
    const [mail] = ((await answer.json()) as Kept).docs
    if (mail?.text && mail.status !== 'queued') return mail.text
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`No mail was sent: ${query}`)
}

type Mail = { app: BrowserApp; template: string; to: string }

const newest = (reader: Page, { app, template, to }: Mail): Promise<string> => {
  const query = new URLSearchParams({
    'where[recipient][equals]': to,
    'where[templateKey][equals]': template,
    sort: '-createdAt',
    limit: '1',
  })
  return textOf(reader, { app, query: String(query) })
}

/** The path that the link of a kept mail leads to. */
export const keptLink = async (reader: Page, mail: Mail): Promise<string> => {
  const text = await newest(reader, mail)
  const path = text.split(mail.app.url)[1]?.split(/\s/)[0]
  if (!path?.startsWith('/')) throw new Error(`No link of this console in: ${text}`)
  return path
}

/** The six digits of a kept mail. */
export const keptCode = async (reader: Page, mail: Mail): Promise<string> => {
  const text = await newest(reader, mail)
  const [code] = /\b\d{6}\b/.exec(text) ?? []
  if (!code) throw new Error(`No code in: ${text}`)
  return code
}
