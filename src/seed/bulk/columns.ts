type Words<Text extends string> = Text extends `${infer Word} ${infer Rest}`
  ? Word | Words<Rest>
  : Text

const words = <const Text extends string>(text: Text) =>
  // Split keeps the words of the text, and TypeScript does not follow it.
  text.split(' ') as Words<Text>[]

/** Every row counts its changes and says when it was made and changed. */
const counted = words('id revision created_at updated_at')

/** What a row in bulk says; whatever is not here keeps the default of its column. */
export const COLUMNS = {
  orders: [
    ...counted,
    ...words('order_number order_type user_id reseller_id client_id plan_id sim_type'),
    ...words('network_provider plan_name plan_price_minor delivery_address_line1'),
    ...words('delivery_address_city delivery_address_state delivery_address_postal_code'),
    ...words('delivery_address_country currency delivery_fee_minor service_charge_minor'),
    ...words(
      'tax_rate_bps tax_minor total_minor status payment_status refund_due_minor held_minor',
    ),
    ...words('commission_rate_bps'),
    ...words('carrier delivery_tracking_number courier notes sim_id confirmed_at'),
    ...words('dispatched_at delivered_at activated_at cancelled_at'),
  ],
  transactions: [
    ...counted,
    ...words('transaction_id transaction_type order_id user_id reseller_id amount_minor'),
    ...words('currency gateway payment_method payment_gateway_response status'),
    ...words('gateway_transaction_id parent_id reason completed_at'),
  ],
  events: [
    ...counted,
    ...words('actor_type actor_id type summary subject_collection subject_id from to reason'),
  ],
  sims: [
    ...counted,
    ...words('iccid sim_type network_provider imsi msisdn activation_code pin1 puk1 pin2'),
    ...words('puk2 reseller_id stock_state network_state order_id client_id user_id'),
  ],
  tickets: [
    ...counted,
    ...words('ticket_number user_id reseller_id subject description priority status'),
    ...words('assigned_to_id resolved_at order_id'),
  ],
  ticket_replies: [...counted, ...words('ticket_id author_collection author_id body is_internal')],
  users: [
    ...counted,
    ...words('full_name phone address city state postal_code country date_of_birth'),
    ...words('id_document_type id_document_number language terms_accepted_at status'),
    ...words('status_before_block email_verified_at phone_verified_at current_plan_id email'),
    ...words('salt hash'),
  ],
  clients: [
    ...counted,
    ...words('reseller_id client_name client_email client_phone plan_id monthly_limit'),
    ...words('current_usage language status suspended_by'),
  ],
} as const

export type TableName = keyof typeof COLUMNS
export type ColumnOf<Name extends TableName> = (typeof COLUMNS)[Name][number]

// Every key of the record is a table; Object.keys forgets them.
export const TABLES = Object.keys(COLUMNS) as TableName[]
