'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'

/** What could not be read, and the way to try again. */
export function TileFault() {
  const router = useRouter()
  const [isTrying, startTrying] = useTransition()
  return (
    <div className="sd-fault" role="alert">
      <p>This could not be read just now.</p>
      <Button
        buttonStyle="secondary"
        disabled={isTrying}
        margin={false}
        onClick={() => startTrying(() => router.refresh())}
        size="small"
      >
        Try again
      </Button>
    </div>
  )
}
