'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { SavedReport } from '../../../../payload-types'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Checkbox, TextField } from '../../actions/Field'
import { send, type Verb } from '../../actions/send'
import type { Stored } from './draft'

export const SAVE = 'save-report'

type Props = { stored: Stored; name: string }
type Saved = Verb & { doc: Pick<SavedReport, 'id'> }

/** Names a report, keeps it, and goes on with the one that was kept. */
export function SaveDialog({ name: usual, stored }: Props) {
  const router = useRouter()
  const [name, setName] = useState(usual)
  const [isShared, setShared] = useState(false)
  const save = async () => {
    const body = { ...stored, name, visibility: isShared ? 'shared' : 'own' }
    const answer = await send<Saved>('POST', '/saved-reports', {
      body: { ...body, range: stored.range || null },
    })
    if (answer.ok) router.push(`/admin/reports/custom?saved=${answer.body.doc.id}`)
    return answer.ok ? { ...answer, body: { message: `"${name}" is saved.` } } : answer
  }
  return (
    <Dialog slug={SAVE} title="Save this report">
      <ActionForm
        act={save}
        confirm="Save"
        paths={['name']}
        says={<p>It is run anew each time it is opened: a range such as “Last month” moves on.</p>}
        slug={SAVE}
      >
        {(faultAt) => (
          <>
            <TextField
              error={faultAt('name')}
              isFirst
              isRequired
              label="Name"
              maxLength={100}
              onType={setName}
              value={name}
            />
            <Checkbox
              hint="Everybody of the staff finds it; only you and admins change it."
              isChecked={isShared}
              label="Share with all staff"
              onCheck={setShared}
            />
          </>
        )}
      </ActionForm>
    </Dialog>
  )
}
