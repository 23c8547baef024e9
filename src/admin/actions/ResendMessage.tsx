'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { no, YES } from '../../domain/access/verdict'
import { useSay } from '../words/useSay'
import { ActionButton } from './ActionButton'
import { ActionForm } from './ActionForm'
import { Dialog } from './Dialog'
import { send, type Verb } from './send'

const SLUG = 'message-resend'

/** Puts a message into the queue once more. */
export const ResendMessage = () => {
  const say = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  if (!id) return null
  const recipient = String(savedDocumentData?.recipient ?? say('actions:theRecipient'))
  const isWaiting = savedDocumentData?.status === 'queued'
  return (
    <>
      <ActionButton
        label={say('actions:sendAgain')}
        verdict={isWaiting ? no(say('actions:waitsAlready')) : YES}
        opens={SLUG}
      />
      <Dialog slug={SLUG} title={say('actions:sendThisAgain')}>
        <ActionForm
          slug={SLUG}
          confirm={say('actions:sendAgain')}
          act={() => send<Verb>('POST', `/messages/${id}/resend`, { body: {} })}
          says={<p>{say('actions:getsItAgain', { recipient })}</p>}
        />
      </Dialog>
    </>
  )
}
