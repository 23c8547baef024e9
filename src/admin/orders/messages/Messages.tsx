'use client'

import { Button, Link, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import type { Word } from '../../../core/words/say'
import { YES } from '../../../domain/access/verdict'
import { ActionButton } from '../../actions/ActionButton'
import { ActionForm } from '../../actions/ActionForm'
import { Card } from '../../actions/Card'
import { Dialog } from '../../actions/Dialog'
import { send, type Verb } from '../../actions/send'
import { State } from '../../actions/State'
import { Moment } from '../../dates/Moment'
import { useSay } from '../../words/useSay'
import { pathOf, type OrderPage } from '../order'
import type { OrderMessage } from './loadMessages'
import { SendMessageDialog } from './SendMessageDialog'

const SEND = 'order-message'
const AGAIN = 'order-message-again'

const TO: Record<OrderMessage['channel'], Word> = {
  email: 'messages:emailTo',
  sms: 'messages:smsTo',
}

const Again = ({ message }: { message: OrderMessage | undefined }) => {
  const say = useSay()
  return (
    <Dialog slug={AGAIN} title={say('messages:againTitle')}>
      <ActionForm
        slug={AGAIN}
        confirm={say('messages:again')}
        act={() => send<Verb>('POST', `/messages/${message?.id}/resend`, { body: {} })}
        says={<p>{say('messages:againSays', { recipient: message?.recipient ?? '' })}</p>}
      />
    </Dialog>
  )
}

type RowProps = { message: OrderMessage; onAgain: (message: OrderMessage) => void }

const Row = ({ message, onAgain }: RowProps) => {
  const say = useSay()
  const name = message.subject ?? say.code(message.templateKey)
  return (
    <tr>
      <th scope="row" className="sd-table__text">
        <Link href={pathOf('messages', message.id)}>{name}</Link>
        <span className="sd-line sd-quiet">
          {say(TO[message.channel], { recipient: message.recipient })}
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
          <span className="sd-quiet">{say('messages:waits')}</span>
        ) : (
          <Button
            buttonStyle="subtle"
            size="small"
            margin={false}
            aria-label={say('messages:againOf', { name })}
            onClick={() => onAgain(message)}
          >
            {say('messages:again')}
          </Button>
        )}
      </td>
    </tr>
  )
}

const Table = ({ messages, onAgain }: { messages: OrderMessage[] } & Omit<RowProps, 'message'>) => {
  const say = useSay()
  return (
    <div className="sd-scroll" tabIndex={0} role="region" aria-label={say('messages:messages')}>
      <table className="sd-table">
        <thead>
          <tr>
            <th scope="col">{say('messages:message')}</th>
            <th scope="col">{say('messages:status')}</th>
            <th scope="col">{say('messages:when')}</th>
            <th scope="col">
              <span className="sd-unseen">{say('messages:againColumn')}</span>
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
}

/** What the customer was told of the order, and what else they are told. */
export const Messages = ({ page }: { page: OrderPage }) => {
  const say = useSay()
  const { openModal } = useModal()
  const [chosen, setChosen] = useState<OrderMessage>()
  const { messages } = page
  const again = (message: OrderMessage) => {
    setChosen(message)
    openModal(AGAIN)
  }
  return (
    <Card title={say('messages:messages')}>
      {messages.length === 0 ? (
        <p className="sd-quiet">{say('messages:none')}</p>
      ) : (
        <Table messages={messages} onAgain={again} />
      )}
      <div className="sd-actions">
        <ActionButton label={say('messages:sendOne')} verdict={YES} opens={SEND} />
      </div>
      <SendMessageDialog slug={SEND} page={page} />
      <Again message={chosen} />
    </Card>
  )
}
