'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'

import { Card } from '../actions/Card'
import { FaultBanner } from '../actions/FaultBanner'
import { TextField } from '../actions/Field'
import { send, type Answer, type Fault, type Verb } from '../actions/send'
import { useSay } from '../words/useSay'

type Props = { id: string; email: string; pending: string }

const PATHS = ['code']

const useVerbs = () => {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const run = async (act: () => Promise<Answer<Verb>>, isLast: boolean) => {
    if (isBusy) return
    setBusy(true)
    const answer = await act()
    setBusy(false)
    setFault(answer.ok ? undefined : answer.fault)
    if (!answer.ok) return
    toast.success(answer.body.message)
    if (isLast) router.refresh()
  }
  return { isBusy, fault, run }
}

/** The new address of one's account waits here until the code that was sent to it comes back. */
export const NewEmail = ({ email, id, pending }: Props) => {
  const say = useSay()
  const [code, setCode] = useState('')
  const { fault, isBusy, run } = useVerbs()
  const sendCode = () =>
    send<Verb>('POST', '/auth/verification/send', { body: { channel: 'email' } })
  const check = () =>
    send<Verb>('POST', '/auth/verification/check', { body: { channel: 'email', code } })
  const takeBack = () => send<Verb>('PATCH', `/admins/${id}`, { body: { email } })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(check, true)
  }
  return (
    <Card title={say('account:newEmail')}>
      <form className="sd-form" onSubmit={submit} noValidate aria-busy={isBusy}>
        <p>{say('account:newEmailWaits', { email, pending })}</p>
        <FaultBanner fault={fault} besides={PATHS} />
        <TextField
          label={say('account:code')}
          hint={say('account:codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          value={code}
          onType={setCode}
          error={fault?.fields.find(({ path }) => path === 'code')?.message}
          isRequired
        />
        <div className="sd-form__buttons">
          <Button buttonStyle="subtle" margin={false} onClick={() => void run(takeBack, true)}>
            {say('account:keepOld')}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy}
            onClick={() => void run(sendCode, false)}
          >
            {say('account:sendCode')}
          </Button>
          <Button type="submit" margin={false} disabled={isBusy || code.length < 6}>
            {say('account:confirm')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
