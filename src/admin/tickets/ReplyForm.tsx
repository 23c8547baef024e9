'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState, type KeyboardEvent } from 'react'

import { FaultBanner } from '../actions/FaultBanner'
import { Checkbox, Select, TextArea } from '../actions/Field'
import { send, type Fault, type Verb } from '../actions/send'
import { useSay } from '../words/useSay'
import { fillAnswer } from './conversation'
import { useCannedAnswers } from './useConversation'
import type { useTicket } from './useTicket'

type Ticket = ReturnType<typeof useTicket>
type Props = { ticket: Ticket; customer: string; onSent: () => void }

const useReply = ({ onSent, ticket }: Props) => {
  const [text, setText] = useState('')
  const [isInternal, setInternal] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const reply = async (resolve: boolean) => {
    if (isBusy) return
    setBusy(true)
    const body = { body: text, internal: isInternal }
    const answer = await send<Verb>('POST', `/support/tickets/${ticket.id}/reply`, { body })
    if (answer.ok) {
      setText('')
      toast.success(answer.body.message)
      onSent()
    }
    const moved = answer.ok && resolve ? await ticket.moveTo('resolved') : undefined
    setFault(answer.ok ? (moved?.ok === false ? moved.fault : undefined) : answer.fault)
    setBusy(false)
  }
  return { text, setText, isInternal, setInternal, isBusy, fault, reply }
}

const CannedAnswers = ({ onPick }: { onPick: (body: string) => void }) => {
  const say = useSay()
  const answers = useCannedAnswers()
  if (answers.length === 0) return null
  return (
    <Select
      label={say('tickets:canned')}
      value=""
      empty={say('tickets:chooseCanned')}
      choices={answers.map(({ id, title }) => ({ value: id, label: title }))}
      onType={(id) => {
        const answer = answers.find((one) => one.id === id)
        if (answer) onPick(answer.body)
      }}
    />
  )
}

/** Answers the customer, or notes something beside; it stands in the ticket's own form and is none itself. */
export const ReplyForm = (props: Props) => {
  const { customer, ticket } = props
  const say = useSay()
  const { fault, isBusy, isInternal, reply, setInternal, setText, text } = useReply(props)
  const canResolve = ticket.status === 'open' || ticket.status === 'in_progress'
  const isEmpty = text.trim() === ''
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isEmpty) return
    event.preventDefault()
    void reply(false)
  }
  const insert = (body: string) => {
    const answer = fillAnswer(body, { name: customer, ticket: ticket.number })
    setText(isEmpty ? answer : `${text.trimEnd()}\n\n${answer}`)
  }
  return (
    <div
      className={`sd-form sd-reply${isInternal ? ' sd-reply--internal' : ''}`}
      role="group"
      aria-label={say('tickets:reply')}
      onKeyDown={sendByKey}
    >
      <CannedAnswers onPick={insert} />
      <FaultBanner fault={fault} besides={['body']} />
      <TextArea
        label={isInternal ? say('tickets:internalNote') : say('tickets:replyTo', { customer })}
        hint={say('tickets:replyHint')}
        value={text}
        onType={setText}
        error={fault?.fields.find(({ path }) => path === 'body')?.message}
        maxLength={10_000}
        isRequired
      />
      <Checkbox
        label={say('tickets:internalNote')}
        hint={say('tickets:internalHint')}
        isChecked={isInternal}
        onCheck={setInternal}
      />
      <div className="sd-form__buttons">
        {canResolve && !isInternal && (
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy || isEmpty}
            onClick={() => void reply(true)}
          >
            {say('tickets:sendAndResolve')}
          </Button>
        )}
        <Button margin={false} disabled={isBusy || isEmpty} onClick={() => void reply(false)}>
          {say(isBusy ? 'form:wait' : isInternal ? 'tickets:keepNote' : 'tickets:sendReply')}
        </Button>
      </div>
    </div>
  )
}
