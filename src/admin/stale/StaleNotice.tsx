'use client'

import { Button, useDocumentInfo, useForm, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { send } from '../actions/send'
import { useSay } from '../words/useSay'

import '../actions/actions.css'

type Revised = { revision?: number }

/**
 * Above a form whose save was refused because somebody else had saved meanwhile: what they changed, and two
 * ways on. What was typed stays in the form.
 */
export const StaleNotice = () => {
  const say = useSay()
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { dispatchFields, setModified, submit } = useForm()
  const says = useFormFields(([fields]) => fields.revision?.errorMessage)
  const isWrong = useFormFields(([fields]) => fields.revision?.valid === false)
  const isRefused = useFormSubmitted()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()

  useEffect(() => {
    if (!says || !isWrong) return
    // A hidden field that is wrong would keep this form from ever being saved again.
    dispatchFields({ type: 'UPDATE', path: 'revision', valid: true })
    setModified(true)
  }, [dispatchFields, isWrong, says, setModified])

  if (!isRefused || !says) return null
  const saveMine = async () => {
    setBusy(true)
    const path = globalSlug
      ? (`/globals/${globalSlug}?depth=0` as const)
      : (`/${collectionSlug}/${id}?depth=0&draft=true&trash=true` as const)
    const current = await send<Revised>('GET', path)
    setFault(current.ok ? undefined : current.fault.message)
    if (current.ok) {
      const { revision } = current.body
      dispatchFields({ type: 'UPDATE', path: 'revision', errorMessage: '', valid: true })
      await submit({ overrides: { revision } })
    }
    setBusy(false)
  }
  return (
    <div className="sd-fault sd-stale" role="alert">
      <p>{says}</p>
      {fault && <p>{fault}</p>}
      <div className="sd-actions">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => window.open(window.location.href, '_blank', 'noopener')}
        >
          {say('stale:theirs')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => void saveMine()}
        >
          {say('stale:mine')}
        </Button>
      </div>
    </div>
  )
}
