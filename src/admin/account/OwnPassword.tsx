'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'

import { Card } from '../actions/Card'
import { FaultBanner } from '../actions/FaultBanner'
import { Field } from '../actions/Field'
import { send, type Fault, type Verb } from '../actions/send'
import { PasswordInput } from '../password/PasswordInput'
import { useSay } from '../words/useSay'

const PATHS = ['current', 'new']

const useChange = (onDone: () => void) => {
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const change = async (body: { current: string; new: string }) => {
    if (isBusy) return
    setBusy(true)
    const answer = await send<Verb>('POST', '/auth/password/change', { body })
    setBusy(false)
    setFault(answer.ok ? undefined : answer.fault)
    if (!answer.ok) return
    toast.success(answer.body.message)
    onDone()
  }
  return { isBusy, fault, change }
}

/** Changes one's own password with the present one; the other sessions end. */
export const OwnPassword = ({ own }: { own: string[] }) => {
  const say = useSay()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const { change, fault, isBusy } = useChange(() => {
    setCurrent('')
    setNext('')
  })
  const faultAt = (path: string) => fault?.fields.find((field) => field.path === path)?.message
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void change({ current, new: next })
  }
  return (
    <Card title={say('account:password')}>
      <form className="sd-form" onSubmit={submit} noValidate aria-busy={isBusy}>
        <p>{say('account:othersEnd')}</p>
        <FaultBanner fault={fault} besides={PATHS} />
        <Field label={say('account:presentPassword')} error={faultAt('current')} isRequired>
          {({ 'data-first': _, ...control }) => (
            <input
              {...control}
              className="sd-input"
              type="password"
              autoComplete="current-password"
              value={current}
              onChange={(event) => setCurrent(event.target.value)}
            />
          )}
        </Field>
        <PasswordInput
          label={say('account:newPassword')}
          value={next}
          onType={setNext}
          owner={{ collection: 'admins', own }}
          error={faultAt('new')}
        />
        <div className="sd-form__buttons">
          <Button type="submit" margin={false} disabled={isBusy || !current || !next}>
            {say(isBusy ? 'form:wait' : 'account:changePassword')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
