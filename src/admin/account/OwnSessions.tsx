'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { Card } from '../actions/Card'
import { FaultBanner } from '../actions/FaultBanner'
import { send, type Verb } from '../actions/send'
import { useLoaded } from '../actions/useLoaded'
import { Moment } from '../dates/Moment'
import { browserOf } from './browserOf'

type Session = {
  id: string
  startedAt: string
  expiresAt: string
  ip: string | null
  userAgent: string | null
  isCurrent: boolean
}

/** Where one is signed in, and the way to end each of the others. */
export const OwnSessions = () => {
  const loaded = useLoaded<{ docs: Session[] }>('/auth/sessions')
  const [ended, setEnded] = useState<readonly string[]>([])
  const [busy, setBusy] = useState<string>()
  const end = async (id: string) => {
    setBusy(id)
    const answer = await send<Verb>('DELETE', `/auth/sessions/${id}`)
    setBusy(undefined)
    // One that is gone already is what was wanted.
    const isGone = answer.ok || answer.fault.code === 'not_found'
    if (!isGone) return toast.error(answer.fault.message)
    setEnded([...ended, id])
    toast.success('The session has ended.')
  }
  const sessions = loaded?.ok ? loaded.body.docs.filter(({ id }) => !ended.includes(id)) : []
  return (
    <Card title="Where you are signed in">
      {!loaded && <p role="status">One moment…</p>}
      {loaded && !loaded.ok && <FaultBanner fault={loaded.fault} besides={[]} />}
      <ul className="sd-sessions">
        {sessions.map((session) => (
          <Row key={session.id} session={session} isBusy={busy === session.id} end={end} />
        ))}
      </ul>
    </Card>
  )
}

type RowProps = { session: Session; isBusy: boolean; end: (id: string) => Promise<unknown> }

const Row = ({ end, isBusy, session }: RowProps) => {
  const { expiresAt, id, ip, isCurrent, startedAt, userAgent } = session
  const browser = browserOf(userAgent)
  return (
    <li className="sd-sessions__row">
      <div>
        <strong>{browser}</strong>
        {isCurrent && <span className="sd-sessions__this">this one</span>}
        <p>
          {ip ?? 'Unknown address'} · since <Moment at={startedAt} /> · ends{' '}
          <Moment at={expiresAt} />
        </p>
      </div>
      {!isCurrent && (
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => void end(id)}
          extraButtonProps={{
            'aria-label': `End the session of ${browser}, ${ip ?? 'unknown address'}`,
          }}
        >
          End
        </Button>
      )}
    </li>
  )
}
