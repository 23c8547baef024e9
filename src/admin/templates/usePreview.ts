'use client'
import { useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import type { Preview } from '../../domain/templates/previewTemplate'
import { send, type Answer } from '../actions/send'

/** A text in the editor as the paths of templates take it. */
export type Written = {
  key: unknown
  channel: unknown
  language: string
  subject: unknown
  body: unknown
}

/** Long enough that no request leaves between two keys of somebody who types. */
const PAUSE_MS = 400

/** What stands in the form now, saved or not. */
export const useWritten = (): Written => {
  const { code: language } = useLocale()
  const key = useFormFields(([fields]) => fields.key?.value)
  const channel = useFormFields(([fields]) => fields.channel?.value)
  const subject = useFormFields(([fields]) => fields.subject?.value)
  const body = useFormFields(([fields]) => fields.body?.value)
  return useMemo(
    () => ({ key, channel, language, subject, body }),
    [key, channel, language, subject, body],
  )
}

/** Whether it is said what the text is for, without which nothing can be made of it. */
export const isForSomething = ({ channel, key }: Written): boolean => Boolean(channel && key)

/** What its reader would get, asked anew whenever the writer pauses; the last one stays until the next is there. */
export const usePreview = (written: Written): Answer<Preview> | undefined => {
  const [answer, setAnswer] = useState<Answer<Preview>>()
  useEffect(() => {
    if (!isForSomething(written)) return undefined
    const asking = new AbortController()
    const later = setTimeout(() => {
      void send<Preview>('POST', '/templates/preview', {
        body: written,
        signal: asking.signal,
      }).then((next) => {
        if (!asking.signal.aborted) setAnswer(next)
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(later)
      asking.abort()
    }
  }, [written])
  return answer
}
