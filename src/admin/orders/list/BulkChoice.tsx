'use client'

import { ORDER_STATUSES, type OrderStatus } from '../../../domain/orders/status'
import type { FaultAt } from '../../actions/ActionForm'
import { Select, ReasonField, TextField } from '../../actions/Field'
import { wordOf } from '../../status/words'
import { CarrierField } from '../dialogs/DeliveryFields'
import type { BulkInput } from './moveMany'

export const NOTHING_CHOSEN: BulkInput = { status: '', reason: '', carrier: '', expectedAt: '' }

/** The paths of faults that these fields show. */
export const SHOWN = ['status', 'reason', 'delivery.carrier', 'delivery.expectedAt']

const TARGETS = ORDER_STATUSES.filter((status) => status !== 'pending')

const SAYS: Record<OrderStatus, string> = {
  pending: '',
  confirmed: 'Each gets a fitting SIM from stock. An unpaid order needs an admin and a reason.',
  dispatched:
    'For physical SIMs. Name the carrier unless each order has its own; tracking numbers can be added to each order. Each customer is told.',
  delivered: 'Each eSIM customer gets the link to install it.',
  activated: 'Each SIM is put in use and its plan becomes the customer’s.',
  cancelled: 'This cannot be undone. SIMs go back to stock and each customer reads the reason.',
}

type Props = { input: BulkInput; onType: (input: BulkInput) => void; faultAt: FaultAt }

const asStatus = (text: string): OrderStatus | '' => TARGETS.find((status) => status === text) ?? ''

/** What to do with all of them. */
export const BulkChoice = ({ input, onType, faultAt }: Props) => {
  const { status } = input
  return (
    <>
      <Select
        label="New status"
        hint={status && SAYS[status]}
        value={status}
        onType={(text) => onType({ ...input, status: asStatus(text) })}
        error={faultAt('status')}
        empty="Choose"
        choices={TARGETS.map((value) => ({ value, label: wordOf(value) }))}
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
            label="Expected on"
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
