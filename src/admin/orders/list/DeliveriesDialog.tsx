'use client'

import { useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { faultsOf, trackingRows } from '../../../domain/orders/delivery/trackingFile'
import { Dialog } from '../../actions/Dialog'
import { TextField } from '../../actions/Field'
import { useSay } from '../../words/useSay'
import { CarrierField } from '../dialogs/DeliveryFields'
import { BulkForm } from './BulkForm'
import type { BulkWords } from './BulkResults'
import { deliverMany, inOrder, type Parcel } from './deliverMany'
import type { Piece } from './inParts'
import { NumberFile } from './NumberFile'
import { NumberTable } from './NumberTable'
import { useBulkRun } from './useBulkRun'

/** What was typed; kept by the list, so that closing the dialog loses nothing of it. */
export type Deliveries = {
  carrier: string
  expectedAt: string
  numbers: Record<string, string>
  text: string
}

export const NO_DELIVERIES: Deliveries = { carrier: '', expectedAt: '', numbers: {}, text: '' }

type Props = {
  slug: string
  /** The selected orders; without any, they are read from a file. */
  chosen: Piece[] | undefined
  typed: Deliveries
  onType: (typed: Deliveries) => void
}

const WORDS: BulkWords = {
  can: 'bulk:canAssign',
  cannot: 'bulk:cannot',
  did: 'bulk:assigned',
  didNot: 'bulk:notAssigned',
}

/** More rows than these are no form for a person. */
const TYPED_AT_MOST = 500

const fromFile = (text: string): Parcel[] =>
  trackingRows(text).map((row) => ({ key: row.orderNumber, label: row.orderNumber, ...row }))

const parcelsOf = ({ chosen, typed: { numbers, text } }: Props): Parcel[] =>
  chosen
    ? inOrder(
        chosen.map((piece) => ({
          ...piece,
          orderNumber: piece.label,
          trackingNumber: numbers[piece.key]?.trim() ?? '',
        })),
      )
    : fromFile(text)

const isFileGood = (text: string): boolean => {
  const rows = trackingRows(text)
  return rows.length > 0 && faultsOf(rows).size === 0
}

const Body = (props: Props) => {
  const { chosen, onType, slug, typed } = props
  const say = useSay()
  const { count, toggleAll } = useSelection()
  const router = useRouter()
  const bulk = useBulkRun<Parcel>()
  const ask = deliverMany({ carrier: typed.carrier, expectedAt: typed.expectedAt })
  const faultAt = (path: string) => bulk.fault?.fields.find((field) => field.path === path)?.message
  const isTold = chosen ? chosen.length > 0 : isFileGood(typed.text)
  return (
    <BulkForm
      slug={slug}
      bulk={bulk}
      ask={ask}
      isComplete={typed.carrier !== '' && isTold}
      onCheck={() => void bulk.check(ask, parcelsOf(props))}
      onDone={() => {
        if (chosen && count > 0) toggleAll()
        router.refresh()
      }}
      words={WORDS}
      does="bulk:assign"
      paths={['carrier', 'expectedAt']}
    >
      <p className="sd-form__says">
        {say('bulk:deliverySays')} {chosen && say('bulk:deliveryKeeps')}
      </p>
      <div className="sd-pair">
        <CarrierField
          value={typed.carrier}
          onType={(carrier) => onType({ ...typed, carrier })}
          error={faultAt('carrier')}
        />
        <TextField
          label={say('bulk:expectedOn')}
          type="date"
          value={typed.expectedAt}
          onType={(expectedAt) => onType({ ...typed, expectedAt })}
          error={faultAt('expectedAt')}
        />
      </div>
      {!chosen && <NumberFile text={typed.text} onType={(text) => onType({ ...typed, text })} />}
      {chosen && chosen.length <= TYPED_AT_MOST && (
        <NumberTable
          orders={chosen}
          numbers={typed.numbers}
          onType={(numbers) => onType({ ...typed, numbers })}
        />
      )}
    </BulkForm>
  )
}

/** Who carries many orders, and under which numbers. */
export const DeliveriesDialog = (props: Props) => {
  const say = useSay()
  return (
    <Dialog
      slug={props.slug}
      title={say(props.chosen ? 'bulk:deliveryTitle' : 'bulk:fileTitle')}
      isWide
    >
      <Body {...props} />
    </Dialog>
  )
}
