'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { SavedReport } from '../../../../payload-types'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Checkbox, TextField } from '../../actions/Field'
import { send, type Verb } from '../../actions/send'
import { useSay } from '../../words/useSay'
import type { Stored } from './draft'

export const SAVE = 'save-report'

type Props = { stored: Stored; name: string }
type Saved = Verb & { doc: Pick<SavedReport, 'id'> }

/** Names a report, keeps it, and goes on with the one that was kept. */
export function SaveDialog({ name: usual, stored }: Props) {
  const router = useRouter()
  const say = useSay()
  const [name, setName] = useState(usual)
  const [isShared, setShared] = useState(false)
  const save = async () => {
    const body = { ...stored, name, visibility: isShared ? 'shared' : 'own' }
    const answer = await send<Saved>('POST', '/saved-reports', {
      body: { ...body, range: stored.range || null },
    })
    if (answer.ok) router.push(`/admin/reports/custom?saved=${answer.body.doc.id}`)
    return answer.ok ? { ...answer, body: { message: say('reports:saved', { name }) } } : answer
  }
  return (
    <Dialog slug={SAVE} title={say('reports:saveTitle')}>
      <ActionForm
        act={save}
        confirm={say('reports:save')}
        paths={['name']}
        says={<p>{say('reports:saveSays')}</p>}
        slug={SAVE}
      >
        {(faultAt) => (
          <>
            <TextField
              error={faultAt('name')}
              isFirst
              isRequired
              label={say('reports:name')}
              maxLength={100}
              onType={setName}
              value={name}
            />
            <Checkbox
              hint={say('reports:shareHint')}
              isChecked={isShared}
              label={say('reports:share')}
              onCheck={setShared}
            />
          </>
        )}
      </ActionForm>
    </Dialog>
  )
}
