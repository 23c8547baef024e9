import { dateText } from '../../../../core/dateText'
import { PAPER_LANGUAGE, type Paper, type PaperBlock } from '../../../documents/paper'
import { addressLines, type Parcel } from './parcel'

/** Whose parcels they are: as the papers show it. */
export type Sender = { brand: Paper['brand']; lines: readonly string[]; timezone: string }

const factsOf = ({ order, phone, reseller }: Parcel, { timezone }: Sender): PaperBlock => {
  const facts = [
    { label: 'Order', value: order.orderNumber },
    {
      label: 'Ordered on',
      value: dateText(new Date(order.createdAt), { timeZone: timezone, language: PAPER_LANGUAGE }),
    },
    { label: 'Ordered through', value: reseller },
    { label: 'Your reference', value: order.externalRef },
    { label: 'Carrier', value: order.carrier },
    { label: 'Tracking number', value: order.deliveryTrackingNumber },
    { label: 'Phone', value: phone },
  ]
  return {
    kind: 'facts',
    facts: facts.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
  }
}

const contents = ({ iccid, order }: Parcel): PaperBlock => ({
  kind: 'table',
  columns: [
    { label: 'What is in it', share: 4 },
    { label: 'Network', share: 2 },
    { label: 'ICCID of the SIM card', share: 3 },
    { label: 'Pieces', share: 1, isAmount: true },
  ],
  rows: [[`SIM card: ${order.planName}`, order.networkProvider, iccid ?? 'not reserved yet', '1']],
})

/** What goes into the parcel: who gets it, what is in it, and the order's number for a scanner. No prices. */
export const slipOf = (parcel: Parcel, sender: Sender): Paper => {
  const { notes, orderNumber, updatedAt } = parcel.order
  return {
    title: 'Packing slip',
    name: orderNumber,
    at: new Date(updatedAt),
    language: PAPER_LANGUAGE,
    brand: sender.brand,
    blocks: [
      {
        kind: 'columns',
        columns: [
          { title: 'From', lines: sender.lines },
          { title: 'To', lines: addressLines(parcel) },
        ],
      },
      factsOf(parcel, sender),
      contents(parcel),
      ...(notes?.trim() ? [{ kind: 'text' as const, text: `Customer’s notes: ${notes}` }] : []),
      { kind: 'code', text: orderNumber },
    ],
  }
}
