'use client'

import type { Word } from '../../../core/words/say'
import { ORDER_STATUSES, type OrderStatus } from '../../../domain/orders/status'
import type { FaultAt } from '../../actions/ActionForm'
import { Select, ReasonField, TextField } from '../../actions/Field'
import { useSay } from '../../words/useSay'
import { CarrierField } from '../dialogs/DeliveryFields'
import type { BulkInput } from './moveMany'

export const NOTHING_CHOSEN: BulkInput = { status: '', reason: '', carrier: '', expectedAt: '' }

/** The paths of faults that these fields show. */
export const SHOWN = ['status', 'reason', 'delivery.carrier', 'delivery.expectedAt']

const TARGETS = ORDER_STATUSES.filter((status) => status !== 'pending')

const SAYS: Record<Exclude<OrderStatus, 'pending'>, Word> = {
  confirmed: 'bulk:confirmedSays',
  dispatched: 'bulk:dispatchedSays',
  delivered: 'bulk:deliveredSays',
  activated: 'bulk:activatedSays',
  cancelled: 'bulk:cancelledSays',
}

type Props = { input: BulkInput; onType: (input: BulkInput) => void; faultAt: FaultAt }

const asStatus = (text: string): OrderStatus | '' => TARGETS.find((status) => status === text) ?? ''

/** What to do with all of them. */
export const BulkChoice = ({ input, onType, faultAt }: Props) => {
  const say = useSay()
  const { status } = input
  return (
    <>
      <Select
        label={say('bulk:newStatus')}
        hint={status && status !== 'pending' && say(SAYS[status])}
        value={status}
        onType={(text) => onType({ ...input, status: asStatus(text) })}
        error={faultAt('status')}
        empty={say('bulk:choose')}
        choices={TARGETS.map((value) => ({ value, label: say.code(value) }))}
        isRequired
        isFirst
      />
      {status === 'dispatched' && (
        <>
          <CarrierField
            value={input.carrier}
            onType={(carrier) => onType({ ...input, carrier })}
            error={faultAt('delivery.carrier')}
            isRequired={false}
          />
          <TextField
            label={say('bulk:expectedOn')}
            type="date"
            value={input.expectedAt}
            onType={(expectedAt) => onType({ ...input, expectedAt })}
            error={faultAt('delivery.expectedAt')}
          />
        </>
      )}
      {(status === 'cancelled' || status === 'confirmed') && (
        <ReasonField
          value={input.reason}
          onType={(reason) => onType({ ...input, reason })}
          error={faultAt('reason')}
          isRequired={status === 'cancelled'}
        />
      )}
    </>
  )
}
