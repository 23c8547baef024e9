'use client'

import { useState } from 'react'

import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Checkbox } from '../../actions/Field'
import { saveFile } from '../../actions/saveFile'

type Props = { slug: string; ids: readonly string[] }

/** What the server prints in one file. */
const AT_MOST = 200

const Body = ({ ids, slug }: Props) => {
  const [hasSlips, setSlips] = useState(true)
  const [hasLabels, setLabels] = useState(true)
  const isTooMany = ids.length > AT_MOST
  const papers = [...(hasSlips ? ['slips'] : []), ...(hasLabels ? ['labels'] : [])]
  return (
    <ActionForm
      slug={slug}
      confirm="Save the PDF"
      isReady={papers.length > 0 && ids.length > 0 && !isTooMany}
      act={() => saveFile('/orders/packing', { ids, papers })}
      says={
        <>
          {ids.length > 1 && <p>One PDF. Orders for eSIMs and cancelled ones are left out.</p>}
          {isTooMany && (
            <p>
              {ids.length} orders are selected; at most {AT_MOST} go into one PDF. Select fewer.
            </p>
          )}
        </>
      }
    >
      {() => (
        <>
          <Checkbox
            label="Packing slips"
            hint="A page for each order: who gets it, what is in it, the order’s number as a code. No prices."
            isChecked={hasSlips}
            onCheck={setSlips}
          />
          <Checkbox
            label="Address labels"
            hint="Eight on a sheet of A4, 105 by 74 mm."
            isChecked={hasLabels}
            onCheck={setLabels}
          />
        </>
      )}
    </ActionForm>
  )
}

/** Packing slips and address labels of one order or of many. */
export const PackingDialog = (props: Props) => (
  <Dialog slug={props.slug} title="Print for the parcel">
    <Body {...props} />
  </Dialog>
)
