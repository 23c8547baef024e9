import crypto from 'node:crypto'

import type { World } from '../../src/testing/builders'

export const unique = (): string => crypto.randomUUID().slice(0, 8)

/** The smallest picture there is. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export const image = () => {
  const data = Buffer.from(PIXEL, 'base64')
  return { data, mimetype: 'image/png', name: `${unique()}.png`, size: data.length }
}

/** The form a browser sends: the document in `_payload`, and the file beside it when there is one. */
export const formOf = (body: object, file?: ReturnType<typeof image>): FormData => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(body))
  if (file) form.append('file', new Blob([file.data], { type: file.mimetype }), file.name)
  return form
}

/** Lexical rich text of one paragraph. */
export const mailText = (text: string) => {
  const block = { direction: null, format: '', indent: 0, version: 1 }
  const words = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  const paragraph = { ...block, type: 'paragraph', textFormat: 0, children: [words] }
  return { root: { ...block, type: 'root', children: [paragraph] } }
}

/** A note of staff about one of the two customers. */
export const noteOn = ({ trade }: { trade: World }, subjectCollection: 'users' | 'resellers') => ({
  subjectCollection,
  subjectId: subjectCollection === 'users' ? trade.user.id : trade.reseller.id,
  body: 'Called twice.',
})
