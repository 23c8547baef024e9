'use client'

import { Button, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'

import { useSay } from '../words/useSay'
import { FaultBanner } from './FaultBanner'
import { sayDone, type Undo } from './sayDone'
import type { Answer, Fault, Verb } from './send'

/** What is wrong with the field at a path, or nothing. */
export type FaultAt = (path: string) => string | undefined

type Act<V extends Verb> = () => Promise<Answer<V>>

type Props<V extends Verb> = {
  slug: string
  /** What will happen, in a sentence or two. */
  says: ReactNode
  confirm: string
  isDangerous?: boolean
  /** Whether everything it needs has been loaded. */
  isReady?: boolean
  act: Act<V>
  /** A second way to do it, beside the first. */
  other?: { label: string; act: Act<V> }
  /** What else follows once it is done. */
  onDone?: ((body: V) => void) | undefined
  /** Takes it back; offered for ten seconds after it is done. */
  undo?: Undo | undefined
  /** The paths whose faults stand beside their fields; every other fault stands on top. */
  paths?: readonly string[]
  children?: (faultAt: FaultAt) => ReactNode
}

/** Closes the dialog, says what happened and shows the document as it is now. */
const useAct = <V extends Verb>({
  onDone,
  slug,
  undo,
}: Pick<Props<V>, 'onDone' | 'slug' | 'undo'>) => {
  const { closeModal } = useModal()
  const router = useRouter()
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const run = async (act: Act<V>) => {
    if (isBusy) return
    setBusy(true)
    const answer = await act()
    setBusy(false)
    if (!answer.ok) return setFault(answer.fault)
    closeModal(slug)
    sayDone(answer.body.message, () => router.refresh(), { undo, say })
    onDone?.(answer.body)
    router.refresh()
  }
  return { isBusy, fault, run }
}

/** Leads whoever cannot see the marks to the first field that was refused. */
const useFocusOnFault = (fault: Fault | undefined) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [fault])
  return form
}

/** A dialog's form: says what will happen, does it once, and keeps what was typed when it is refused. */
export const ActionForm = <V extends Verb = Verb>(all: Props<V>) => {
  const { slug, says, confirm, act, other, paths = [], ...props } = all
  const { closeModal } = useModal()
  const say = useSay()
  const { fault, isBusy, run } = useAct({ slug, onDone: props.onDone, undo: props.undo })
  const form = useFocusOnFault(fault)
  const faultAt: FaultAt = (path) => fault?.fields.find((field) => field.path === path)?.message
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React's events climb the component tree: without this the document's own form would be saved.
    event.stopPropagation()
    void run(act)
  }
  return (
    <form className="sd-form" ref={form} onSubmit={submit} noValidate aria-busy={isBusy}>
      <div className="sd-form__says">{says}</div>
      <FaultBanner fault={fault} besides={paths} />
      {props.children?.(faultAt)}
      <div className="sd-form__buttons">
        <Button buttonStyle="subtle" margin={false} onClick={() => closeModal(slug)}>
          {say('form:back')}
        </Button>
        {other && (
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy}
            onClick={() => void run(other.act)}
          >
            {other.label}
          </Button>
        )}
        <Button
          type="submit"
          margin={false}
          disabled={isBusy || props.isReady === false}
          {...(props.isDangerous ? { className: 'sd-danger' } : {})}
        >
          {isBusy ? say('form:wait') : confirm}
        </Button>
      </div>
    </form>
  )
}
