'use client'

import { useState } from 'react'

import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Checkbox } from '../../actions/Field'
import { saveFile } from '../../actions/saveFile'
import { useSay } from '../../words/useSay'

type Props = { slug: string; ids: readonly string[] }

/** What the server prints in one file. */
const AT_MOST = 200

const Body = ({ ids, slug }: Props) => {
  const say = useSay()
  const [hasSlips, setSlips] = useState(true)
  const [hasLabels, setLabels] = useState(true)
  const isTooMany = ids.length > AT_MOST
  const papers = [...(hasSlips ? ['slips'] : []), ...(hasLabels ? ['labels'] : [])]
  return (
    <ActionForm
      slug={slug}
      confirm={say('dialogs:packingSave')}
      isReady={papers.length > 0 && ids.length > 0 && !isTooMany}
      act={() =>
        saveFile('/orders/packing', { ids, papers }, (name) => say('actions:fileSaved', { name }))
      }
      says={
        <>
          {ids.length > 1 && <p>{say('dialogs:packingSays')}</p>}
          {isTooMany && (
            <p>{say('dialogs:packingTooMany', { count: ids.length, most: AT_MOST })}</p>
          )}
        </>
      }
    >
      {() => (
        <>
          <Checkbox
            label={say('dialogs:slips')}
            hint={say('dialogs:slipsHint')}
            isChecked={hasSlips}
            onCheck={setSlips}
          />
          <Checkbox
            label={say('dialogs:labels')}
            hint={say('dialogs:labelsHint')}
            isChecked={hasLabels}
            onCheck={setLabels}
          />
        </>
      )}
    </ActionForm>
  )
}

/** Packing slips and address labels of one order or of many. */
export const PackingDialog = (props: Props) => {
  const say = useSay()
  return (
    <Dialog slug={props.slug} title={say('dialogs:packingTitle')}>
      <Body {...props} />
    </Dialog>
  )
}
