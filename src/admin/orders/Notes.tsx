'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'

import type { Order } from '../../../payload-types'
import { Card } from '../actions/Card'
import { FaultBanner } from '../actions/FaultBanner'
import { TextArea } from '../actions/Field'
import { send, type Fault, type Verb } from '../actions/send'
import { useSay } from '../words/useSay'

type Texts = { notes: string; internalNotes: string }

const textsOf = (order: Order): Texts => ({
  notes: order.notes ?? '',
  internalNotes: order.internalNotes ?? '',
})

const useNotes = (order: Order) => {
  const say = useSay()
  const router = useRouter()
  const [texts, setTexts] = useState(() => textsOf(order))
  const [saved, setSaved] = useState(() => textsOf(order))
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const save = async () => {
    setBusy(true)
    const answer = await send<Verb>('PATCH', `/orders/${order.id}?depth=0`, { body: texts })
    setBusy(false)
    setFault(answer.ok ? undefined : answer.fault)
    if (!answer.ok) return
    setSaved(texts)
    toast.success(say('orders:notesSaved'))
    router.refresh()
  }
  const isChanged = texts.notes !== saved.notes || texts.internalNotes !== saved.internalNotes
  return { texts, setTexts, isBusy, isChanged, fault, save }
}

/** The two texts of an order that people write by hand. */
export const Notes = ({ order }: { order: Order }) => {
  const say = useSay()
  const { fault, isBusy, isChanged, save, setTexts, texts } = useNotes(order)
  const faultAt = (path: string) => fault?.fields.find((field) => field.path === path)?.message
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) void save()
  }
  return (
    <Card title={say('orders:notes')}>
      <form className="sd-form" onSubmit={submit}>
        <FaultBanner fault={fault} besides={['notes', 'internalNotes']} />
        <TextArea
          label={say('orders:internalNotes')}
          hint={say('orders:internalNotesHint')}
          value={texts.internalNotes}
          onType={(internalNotes) => setTexts({ ...texts, internalNotes })}
          error={faultAt('internalNotes')}
          maxLength={4000}
        />
        <TextArea
          label={say('orders:customersNotes')}
          value={texts.notes}
          onType={(notes) => setTexts({ ...texts, notes })}
          error={faultAt('notes')}
          maxLength={2000}
        />
        {isChanged && (
          <div className="sd-form__buttons">
            <Button type="submit" margin={false} disabled={isBusy}>
              {say(isBusy ? 'form:wait' : 'orders:saveNotes')}
            </Button>
          </div>
        )}
      </form>
    </Card>
  )
}
