'use client'

import { Button, Link, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import { YES } from '../../../domain/access/verdict'
import { ActionButton } from '../../actions/ActionButton'
import { ActionForm } from '../../actions/ActionForm'
import { Card } from '../../actions/Card'
import { Dialog } from '../../actions/Dialog'
import { send, type Verb } from '../../actions/send'
import { State } from '../../actions/State'
import { Moment } from '../../dates/Moment'
import { wordOf } from '../../status/words'
import { pathOf, type OrderPage } from '../order'
import type { OrderMessage } from './loadMessages'
import { SendMessageDialog } from './SendMessageDialog'

const SEND = 'order-message'
const AGAIN = 'order-message-again'

const CHANNELS: Record<OrderMessage['channel'], string> = { email: 'E-mail', sms: 'SMS' }

const Again = ({ message }: { message: OrderMessage | undefined }) => (
  <Dialog slug={AGAIN} title="Send this message again?">
    <ActionForm
      slug={AGAIN}
      confirm="Send again"
      act={() => send<Verb>('POST', `/messages/${message?.id}/resend`, { body: {} })}
      says={<p>{message?.recipient} gets it once more, written with the text as it is today.</p>}
    />
  </Dialog>
)

type RowProps = { message: OrderMessage; onAgain: (message: OrderMessage) => void }

const Row = ({ message, onAgain }: RowProps) => {
  const name = message.subject ?? wordOf(message.templateKey)
  return (
    <tr>
      <th scope="row" className="sd-table__text">
        <Link href={pathOf('messages', message.id)}>{name}</Link>
        <span className="sd-line sd-quiet">
          {CHANNELS[message.channel]} to {message.recipient}
        </span>
        {message.lastError && <span className="sd-line sd-bad">{message.lastError}</span>}
      </th>
      <td>
        <State collection="messages" field="status" value={message.status} />
      </td>
      <td>
        <Moment at={message.createdAt} />
      </td>
      <td>
        {message.status === 'queued' ? (
          <span className="sd-quiet">waits to be sent</span>
        ) : (
          <Button
            buttonStyle="subtle"
            size="small"
            margin={false}
            aria-label={`Send again: “${name}”`}
            onClick={() => onAgain(message)}
          >
            Send again
          </Button>
        )}
      </td>
    </tr>
  )
}

const Table = ({ messages, onAgain }: { messages: OrderMessage[] } & Omit<RowProps, 'message'>) => (
  <div className="sd-scroll" tabIndex={0} role="region" aria-label="Messages">
    <table className="sd-table">
      <thead>
        <tr>
          <th scope="col">Message</th>
          <th scope="col">Status</th>
          <th scope="col">When</th>
          <th scope="col">
            <span className="sd-unseen">Again</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {messages.map((message) => (
          <Row key={message.id} message={message} onAgain={onAgain} />
        ))}
      </tbody>
    </table>
  </div>
)

/** What the customer was told of the order, and what else they are told. */
export const Messages = ({ page }: { page: OrderPage }) => {
  const { openModal } = useModal()
  const [chosen, setChosen] = useState<OrderMessage>()
  const { messages } = page
  const again = (message: OrderMessage) => {
    setChosen(message)
    openModal(AGAIN)
  }
  return (
    <Card title="Messages">
      {messages.length === 0 ? (
        <p className="sd-quiet">Nothing was sent about this order yet.</p>
      ) : (
        <Table messages={messages} onAgain={again} />
      )}
      <div className="sd-actions">
        <ActionButton label="Send a message" verdict={YES} opens={SEND} />
      </div>
      <SendMessageDialog slug={SEND} page={page} />
      <Again message={chosen} />
    </Card>
  )
}
