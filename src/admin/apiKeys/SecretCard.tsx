'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Say } from '../../core/words/say'
import { useSay } from '../words/useSay'
import { filled } from '../words/filled'
import type { Issued } from './key'

import '../actions/actions.css'
import './apiKeys.css'

type Props = { issued: Issued; onKept: () => void }

/** Not a word but what is typed. */
const HEADER = 'Authorization: Bearer …'

const copy = async (secret: string, say: Say): Promise<void> => {
  try {
    await navigator.clipboard.writeText(secret)
    toast.success(say('apiKeys:copied'))
  } catch {
    toast.error(say('apiKeys:notCopied'))
  }
}

/** The one time that a secret is seen. It stays on the page, over dialogs and refreshes, until it is said to be kept. */
export const SecretCard = ({ issued: { doc, secret }, onKept }: Props) => {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [secret])
  return (
    <section className="sd-secret" aria-label={say('apiKeys:secretOf', { name: doc.name })}>
      <p role="status">
        <strong>{say('apiKeys:secretTitle', { name: doc.name })}</strong>{' '}
        {say('apiKeys:secretSays')}
      </p>
      <div className="sd-secret__line">
        <input
          ref={field}
          className="sd-input"
          aria-label={say('apiKeys:secret')}
          dir="ltr"
          readOnly
          value={secret}
          onFocus={(event) => event.target.select()}
        />
        <Button margin={false} onClick={() => void copy(secret, say)}>
          {say('apiKeys:copy')}
        </Button>
      </div>
      <p className="sd-quiet">
        {filled(say('apiKeys:sent'), { header: <code dir="ltr">{HEADER}</code> })}
      </p>
      <div className="sd-form__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={onKept}>
          {say('apiKeys:kept')}
        </Button>
      </div>
    </section>
  )
}
