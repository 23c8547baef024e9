'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'

import { Card } from '../actions/Card'
import { FaultBanner } from '../actions/FaultBanner'
import { TextField } from '../actions/Field'
import { send, type Answer, type Fault, type Verb } from '../actions/send'

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
    <Card title="Your new e-mail address">
      <form className="sd-form" onSubmit={submit} noValidate aria-busy={isBusy}>
        <p>
          {pending} counts as soon as you give the code that is sent there. Until then you sign in
          with {email}.
        </p>
        <FaultBanner fault={fault} besides={PATHS} />
        <TextField
          label="Code"
          hint="Six digits; a code works for ten minutes."
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
            Keep the old one
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy}
            onClick={() => void run(sendCode, false)}
          >
            Send a code
          </Button>
          <Button type="submit" margin={false} disabled={isBusy || code.length < 6}>
            Confirm
          </Button>
        </div>
      </form>
    </Card>
  )
}
