'use client'

import { away, faultOf, type Answer, type Verb } from './send'

const NAME = /filename="([^"]+)"/

const save = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Not at once: the browser reads the address after this click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Asks our own REST for a file and lets the browser save it under the name the server gives. `saved` says that it is. Never throws. */
export const saveFile = async (
  path: `/${string}`,
  body: object,
  saved: (name: string) => string,
): Promise<Answer<Verb>> => {
  try {
    const response = await fetch(`/api${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) return { ok: false, fault: faultOf(await response.json()) }
    const [, name = 'file'] = NAME.exec(response.headers.get('content-disposition') ?? '') ?? []
    save(await response.blob(), name)
    return { ok: true, body: { message: saved(name) } }
  } catch {
    return { ok: false, fault: away() }
  }
}
