'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { Card } from '../actions/Card'
import { FaultBanner } from '../actions/FaultBanner'
import { send, type Fault, type Verb } from '../actions/send'
import { useLoaded } from '../actions/useLoaded'
import { Moment } from '../dates/Moment'
import { filled } from '../words/filled'
import { useSay } from '../words/useSay'
import { browserOf } from './browserOf'

type Session = {
  id: string
  startedAt: string
  expiresAt: string
  ip: string | null
  userAgent: string | null
  isCurrent: boolean
}

const ALL = 'all'

/** Why it could not be ended; one that is gone already is what was wanted. */
const endOne = async (id: string): Promise<Fault | undefined> => {
  const answer = await send<Verb>('DELETE', `/auth/sessions/${id}`)
  return answer.ok || answer.fault.code === 'not_found' ? undefined : answer.fault
}

/** Where one is signed in, and the way to end each of the others, or all of them. */
export const OwnSessions = () => {
  const say = useSay()
  const loaded = useLoaded<{ docs: Session[] }>('/auth/sessions')
  const [ended, setEnded] = useState<readonly string[]>([])
  const [busy, setBusy] = useState<string>()
  const end = async (ids: string[]) => {
    setBusy(ids.length === 1 ? ids[0] : ALL)
    const answers = await Promise.all(ids.map(endOne))
    setBusy(undefined)
    setEnded([...ended, ...ids.filter((_, at) => !answers[at])])
    const fault = answers.find(Boolean)
    if (fault) return toast.error(fault.message)
    toast.success(say(ids.length === 1 ? 'account:sessionEnded' : 'account:othersEnded'))
  }
  const sessions = loaded?.ok ? loaded.body.docs.filter(({ id }) => !ended.includes(id)) : []
  const others = sessions.filter(({ isCurrent }) => !isCurrent).map(({ id }) => id)
  return (
    <Card title={say('account:sessions')}>
      {!loaded && <p role="status">{say('form:wait')}</p>}
      {loaded && !loaded.ok && <FaultBanner fault={loaded.fault} besides={[]} />}
      <ul className="sd-sessions">
        {sessions.map((session) => (
          <Row key={session.id} session={session} isBusy={busy === session.id} end={end} />
        ))}
      </ul>
      {others.length > 1 && (
        <div className="sd-form__buttons">
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={busy !== undefined}
            onClick={() => void end(others)}
          >
            {say('account:endOthers')}
          </Button>
        </div>
      )}
    </Card>
  )
}

type RowProps = { session: Session; isBusy: boolean; end: (ids: string[]) => Promise<unknown> }

const Row = ({ end, isBusy, session }: RowProps) => {
  const { expiresAt, id, isCurrent, startedAt, userAgent } = session
  const say = useSay()
  const browser = browserOf(userAgent, say)
  const ip = session.ip ?? say('account:unknownAddress')
  return (
    <li className="sd-sessions__row">
      <div>
        <strong>{browser}</strong>
        {isCurrent && <span className="sd-sessions__this">{say('account:thisOne')}</span>}
        <p>
          {filled(say('account:sessionFacts', { ip }), {
            since: <Moment at={startedAt} />,
            until: <Moment at={expiresAt} />,
          })}
        </p>
      </div>
      {!isCurrent && (
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => void end([id])}
          extraButtonProps={{
            'aria-label': say('account:endSessionOf', { browser, ip }),
          }}
        >
          {say('account:end')}
        </Button>
      )}
    </li>
  )
}
