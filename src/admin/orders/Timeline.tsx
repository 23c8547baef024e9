'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { EventPage, EventView } from '../../domain/events/page'
import { Card } from '../actions/Card'
import { Moment } from '../dates/Moment'
import { send, type Answer, type Fault } from '../actions/send'
import { filled } from '../words/filled'
import { useSay } from '../words/useSay'
import { eventTone, eventWords } from './eventWords'

type Loaded = { events: EventView[]; next: string | null }
type State = { loaded?: Loaded; fault?: Fault; isBusy: boolean }

const PAGE = 50

const readPage = (order: string, after?: string | null): Promise<Answer<EventPage>> =>
  send('GET', `/orders/${order}/timeline?limit=${PAGE}${after ? `&after=${after}` : ''}`)

/** What is known once a page came, or did not, after what was known before. */
const stateAfter = (answer: Answer<EventPage>, before?: Loaded): State => {
  if (!answer.ok) return { loaded: before, fault: answer.fault, isBusy: false }
  const events = [...(before?.events ?? []), ...answer.body.events]
  return { loaded: { events, next: answer.body.next }, isBusy: false }
}

/** The events so far; read again from the start whenever the order becomes another `version`. */
const useTimeline = (order: string, version: string) => {
  const [state, setState] = useState<State>({ isBusy: true })
  useEffect(() => {
    let isCurrent = true
    void readPage(order).then((answer) => {
      if (isCurrent) setState(stateAfter(answer))
    })
    return () => {
      isCurrent = false
    }
  }, [order, version])
  const more = async () => {
    setState({ ...state, isBusy: true })
    setState(stateAfter(await readPage(order, state.loaded?.next), state.loaded))
  }
  return { ...state, more }
}

const Entry = ({ event }: { event: EventView }) => {
  const say = useSay()
  const title = eventWords(event.type)
  return (
    <li className={`sd-event sd-event--${eventTone(event.type)}`}>
      <p className="sd-event__what">
        <strong>{title ? say(title) : event.summary}</strong>
        {event.from && event.to && (
          <span className="sd-event__move">
            {say('orders:fromTo', {
              from: event.from.replaceAll('_', ' '),
              to: event.to.replaceAll('_', ' '),
            })}
          </span>
        )}
      </p>
      {title && !event.to && <p>{event.summary}</p>}
      {event.reason && <p className="sd-event__reason">“{event.reason}”</p>}
      <p className="sd-event__who">
        {filled(say('orders:whoWhen'), {
          who: event.actor.label,
          when: <Moment at={event.at} />,
        })}
      </p>
    </li>
  )
}

/** What happened to the order, oldest first. */
export const Timeline = ({ order, version }: { order: string; version: string }) => {
  const say = useSay()
  const { fault, isBusy, loaded, more } = useTimeline(order, version)
  return (
    <Card title={say('orders:timeline')}>
      {!loaded && isBusy && <p className="sd-quiet">{say('form:loading')}</p>}
      {loaded?.events.length === 0 && <p className="sd-quiet">{say('orders:nothingYet')}</p>}
      {loaded && (
        <ol className="sd-timeline" aria-label={say('orders:timeline')} aria-busy={isBusy}>
          {loaded.events.map((event) => (
            <Entry key={event.id} event={event} />
          ))}
        </ol>
      )}
      {fault && (
        <p className="sd-fault" role="alert">
          {fault.message}
        </p>
      )}
      {(fault ?? loaded?.next) && (
        <Button
          buttonStyle="subtle"
          size="small"
          margin={false}
          disabled={isBusy}
          onClick={() => void more()}
        >
          {say(fault ? 'form:tryAgain' : 'orders:loadMore')}
        </Button>
      )}
    </Card>
  )
}
