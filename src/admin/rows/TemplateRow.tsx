'use client'

import { toast, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { can } from '../../domain/access/can'
import { no, YES } from '../../domain/access/verdict'
import { send, type Verb } from '../actions/send'
import { pathOf } from '../orders/order'
import { useCaller } from '../panel/useCaller'
import { useSay } from '../words/useSay'
import { RowMoves, type RowMove, type RowProps } from './RowMoves'

type Written = { key: string; channel: string; subject?: string; body: unknown }

/** A trial of the text as it was last saved, a draft too, and the way to its versions. */
export const TemplateRow = ({ leave, menu, row }: RowProps) => {
  const caller = useCaller()
  const router = useRouter()
  const say = useSay()
  const { code: language } = useLocale()
  const id = String(row.id)
  const sendTrial = async () => {
    const query = new URLSearchParams({ draft: 'true', depth: '0', locale: language })
    const saved = await send<Written>('GET', `/templates/${id}?${query}`)
    if (!saved.ok) return void toast.error(saved.fault.message)
    const { body: text, channel, key, subject = '' } = saved.body
    const body = { key, channel, language, subject, body: text }
    const answer = await send<Verb>('POST', '/templates/trial', { body })
    if (answer.ok) return void toast.success(answer.body.message)
    return void toast.error(answer.fault.fields[0]?.message ?? answer.fault.message)
  }
  const verdict = can(caller, 'templates.update') ? YES : no(say('rows:writersOnly'))
  const moves: RowMove[] = [
    { label: say('templates:sendTest'), verdict, act: () => void sendTrial() },
    {
      label: say('rows:versions'),
      verdict: YES,
      act: () => router.push(`${pathOf('templates', id)}/versions`),
    },
  ]
  return <RowMoves menu={menu} leave={leave} moves={moves} />
}
