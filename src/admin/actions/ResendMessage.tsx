'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { no, YES } from '../../domain/access/verdict'
import { ActionButton } from './ActionButton'
import { ActionForm } from './ActionForm'
import { Dialog } from './Dialog'
import { send, type Verb } from './send'

const SLUG = 'message-resend'

/** Puts a message into the queue once more. */
export const ResendMessage = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  if (!id) return null
  const recipient = String(savedDocumentData?.recipient ?? 'the recipient')
  const isWaiting = savedDocumentData?.status === 'queued'
  return (
    <>
      <ActionButton
        label="Send again"
        verdict={isWaiting ? no('It waits to be sent already.') : YES}
        opens={SLUG}
      />
      <Dialog slug={SLUG} title="Send this message again?">
        <ActionForm
          slug={SLUG}
          confirm="Send again"
          act={() => send<Verb>('POST', `/messages/${id}/resend`, { body: {} })}
          says={<p>{recipient} gets it once more, written with the template as it is today.</p>}
        />
      </Dialog>
    </>
  )
}
