'use client'

import type { Order } from '../../../../payload-types'
import type { FaultAt } from '../../actions/ActionForm'
import { Select, TextField } from '../../actions/Field'
import { useLoaded } from '../../actions/useLoaded'
import { useSay } from '../../words/useSay'

/** What `deliverySchema` understands; an empty text is none. */
export type DeliveryInput = {
  carrier: string
  trackingNumber: string
  courier: string
  expectedAt: string
}

const NAMES = ['carrier', 'trackingNumber', 'courier', 'expectedAt'] as const

/** The paths of these fields in a body that holds them under `prefix`. */
export const deliveryPaths = (prefix = ''): string[] => NAMES.map((name) => `${prefix}${name}`)

type Delivered = Pick<Order, 'carrier' | 'courier' | 'deliveryTrackingNumber' | 'expectedAt'>

export const deliveryOf = (order: Delivered): DeliveryInput => ({
  carrier: order.carrier ?? '',
  trackingNumber: order.deliveryTrackingNumber ?? '',
  courier: order.courier ?? '',
  expectedAt: order.expectedAt?.slice(0, 10) ?? '',
})

type Carriers = { docs: { name: string }[] }

const CARRIERS = '/carriers?where[active][equals]=true&sort=name&limit=100&depth=0'

/** The names of the carriers in use; undefined while they come, none when they cannot be read. */
const useCarriers = (): string[] | undefined => {
  const loaded = useLoaded<Carriers>(CARRIERS)
  if (!loaded) return undefined
  return loaded.ok ? loaded.body.docs.map(({ name }) => name) : []
}

type Props = {
  value: DeliveryInput
  onType: (value: DeliveryInput) => void
  faultAt: FaultAt
  prefix?: string
}

type CarrierProps = {
  value: string
  onType: (carrier: string) => void
  error: string | undefined
  isRequired?: boolean
}

/** One of the carriers in use, or the one that stands there already. */
export const CarrierField = ({ value, onType, error, isRequired = true }: CarrierProps) => {
  const say = useSay()
  const names = useCarriers()
  const shared = {
    label: say('dialogs:carrier'),
    value,
    onType,
    error,
    isRequired,
    isFirst: isRequired,
  }
  if (names?.length === 0) return <TextField {...shared} maxLength={50} />
  const known = new Set([...(names ?? []), ...(value ? [value] : [])])
  return (
    <Select
      {...shared}
      empty={say(names ? 'dialogs:carrierChoose' : 'form:loading')}
      choices={[...known].map((name) => ({ value: name, label: name }))}
    />
  )
}

/** Who carries the parcel, under which number, until when. */
export const DeliveryFields = ({ value, onType, faultAt, prefix = '' }: Props) => {
  const say = useSay()
  return (
    <>
      <CarrierField
        value={value.carrier}
        onType={(carrier) => onType({ ...value, carrier })}
        error={faultAt(`${prefix}carrier`)}
      />
      <TextField
        label={say('dialogs:trackingNumber')}
        value={value.trackingNumber}
        onType={(trackingNumber) => onType({ ...value, trackingNumber })}
        error={faultAt(`${prefix}trackingNumber`)}
        maxLength={100}
      />
      <div className="sd-pair">
        <TextField
          label={say('dialogs:courier')}
          value={value.courier}
          onType={(courier) => onType({ ...value, courier })}
          error={faultAt(`${prefix}courier`)}
          maxLength={100}
        />
        <TextField
          label={say('dialogs:expectedOn')}
          type="date"
          value={value.expectedAt}
          onType={(expectedAt) => onType({ ...value, expectedAt })}
          error={faultAt(`${prefix}expectedAt`)}
        />
      </div>
    </>
  )
}
