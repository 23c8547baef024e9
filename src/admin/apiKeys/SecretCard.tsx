'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Issued } from './key'

import '../actions/actions.css'
import './apiKeys.css'

type Props = { issued: Issued; onKept: () => void }

const copy = async (secret: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(secret)
    toast.success('The secret is copied.')
  } catch {
    toast.error('This browser does not let the page copy. Mark the secret and copy it yourself.')
  }
}

/** The one time that a secret is seen. It stays on the page, over dialogs and refreshes, until it is said to be kept. */
export const SecretCard = ({ issued: { doc, secret }, onKept }: Props) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [secret])
  return (
    <section className="sd-secret" aria-label={`Secret of ${doc.name}`}>
      <p role="status">
        <strong>Keep the secret of “{doc.name}” now.</strong> It is shown this once: nobody can look
        it up later, and whoever has it can do what the key may.
      </p>
      <div className="sd-secret__line">
        <input
          ref={field}
          className="sd-input"
          aria-label="Secret"
          dir="ltr"
          readOnly
          value={secret}
          onFocus={(event) => event.target.select()}
        />
        <Button margin={false} onClick={() => void copy(secret)}>
          Copy
        </Button>
      </div>
      <p className="sd-quiet">
        Programs send it as <code dir="ltr">Authorization: Bearer …</code>
      </p>
      <div className="sd-form__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={onKept}>
          I have kept it
        </Button>
      </div>
    </section>
  )
}
