'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'

import { TextField } from '../actions/Field'
import { send, type Fault, type Verb } from '../actions/send'
import { useSay } from '../words/useSay'
import { readScan } from './scanned'

type Props = { order: string; present: string | undefined }

const sentenceOf = ({ fields, message }: Fault): string => fields[0]?.message ?? message

/** A number that looks wrong is asked for once more: some cards do break the rules of their numbers. */
const useScan = ({ order, present }: Props) => {
  const router = useRouter()
  const say = useSay()
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const [doubted, setDoubted] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const swap = async (iccid: string) => {
    setBusy(true)
    const answer = await send<Verb>('POST', `/orders/${order}/sim`, { body: { iccid } })
    setBusy(false)
    if (!answer.ok) return setError(sentenceOf(answer.fault))
    setText('')
    setError(undefined)
    toast.success(say('orders:simIs', { iccid }))
    router.refresh()
  }
  const scan = () => {
    const read = readScan(text, present)
    if ('fault' in read) return setError(say(read.fault, { digits: read.digits }))
    if (!read.doubt || doubted === read.iccid) return void swap(read.iccid)
    setDoubted(read.iccid)
    setError(say('orders:scanAgain', { doubt: say(read.doubt) }))
  }
  const type = (typed: string) => {
    setText(typed)
    setError(undefined)
  }
  return { text, type, error, isBusy, scan }
}

/** Swaps the reserved card for the one under the scanner, which types the ICCID and Enter. */
export const ScanSim = (props: Props) => {
  const say = useSay()
  const { error, isBusy, scan, text, type } = useScan(props)
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) scan()
    // The next scan replaces this one.
    form.current?.querySelector('input')?.select()
  }
  return (
    <form className="sd-scan" ref={form} onSubmit={submit} aria-busy={isBusy} noValidate>
      <TextField
        label={say('orders:scan')}
        hint={say('orders:scanHint')}
        inputMode="numeric"
        value={text}
        onType={type}
        error={error}
        maxLength={40}
        isLive
        isRequired
      />
      <Button type="submit" buttonStyle="secondary" margin={false} disabled={isBusy}>
        {say(isBusy ? 'form:wait' : 'orders:useIt')}
      </Button>
    </form>
  )
}
