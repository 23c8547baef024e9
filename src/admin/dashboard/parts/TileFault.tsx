'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'

import { useSay } from '../../words/useSay'

/** What could not be read, and the way to try again. */
export function TileFault() {
  const router = useRouter()
  const say = useSay()
  const [isTrying, startTrying] = useTransition()
  return (
    <div className="sd-fault" role="alert">
      <p>{say('dashboard:unread')}</p>
      <Button
        buttonStyle="secondary"
        disabled={isTrying}
        margin={false}
        onClick={() => startTrying(() => router.refresh())}
        size="small"
      >
        {say('dashboard:tryAgain')}
      </Button>
    </div>
  )
}
