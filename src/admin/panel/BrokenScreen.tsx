'use client'

import { Button, Gutter, Link, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useTransition, type ReactNode } from 'react'

import { useSay } from '../words/useSay'

import '../actions/actions.css'

type NoticeProps = { children?: ReactNode; onTry?: () => void }

/** What a screen that could not be made means, and the two ways on. */
const Notice = ({ children, onTry }: NoticeProps) => {
  const { config } = useConfig()
  const router = useRouter()
  const say = useSay()
  const [isTrying, startTrying] = useTransition()
  const tryAgain = () =>
    startTrying(() => {
      router.refresh()
      onTry?.()
    })
  return (
    <>
      <h1>{say('form:brokenTitle')}</h1>
      <p>{say('form:brokenSays')}</p>
      {children}
      <div className="sd-actions">
        <Button disabled={isTrying} margin={false} onClick={tryAgain}>
          {say(isTrying ? 'form:wait' : 'form:tryAgain')}
        </Button>
        <Link href={config.routes.admin}>{say('form:brokenHome')}</Link>
      </div>
    </>
  )
}

/** `digest` is the name under which the server wrote down what happened. */
type Props = { error: Error & { digest?: string }; reset: () => void }

/** In place of a whole page that failed. Only the server can make it again, and only a boundary that was reset shows it. */
export const BrokenScreen = ({ error: { digest }, reset }: Props) => {
  const say = useSay()
  return (
    <main className="sd-broken" role="alert">
      <Gutter>
        <Notice onTry={reset}>
          {digest && <p className="sd-quiet">{say('form:brokenNumber', { number: digest })}</p>}
        </Notice>
      </Gutter>
    </main>
  )
}

/**
 * Part of every header, and shown by the style sheet where nothing stands below it: Payload draws nothing at all of a
 * list or a document that it could not read.
 */
export const BlankScreen = () => (
  <div className="sd-blank" role="alert">
    <Notice />
  </div>
)
