import type pg from 'pg'

/** As `readGeneral` and the branding would say them: the defaults where nothing was saved. */
const HOUSE = `
  select coalesce(g.timezone, 'UTC') as timezone, coalesce(g.invoice_prefix, 'INV-') as invoice_prefix,
    coalesce(g.credit_note_prefix, 'CN-') as credit_note_prefix, here.country,
    jsonb_build_object('name', coalesce(nullif(trim(g.legal_name), ''), g.business_name, 'Simdesk'),
      'address', coalesce(g.address, ''), 'country', here.country, 'taxId', g.tax_id, 'email', g.support_email,
      'brand', jsonb_build_object('name', coalesce(b.name, 'Simdesk'), 'colour', coalesce(b.primary_color, '#0f5bd7'),
        'logo', b.logo_light_id, 'footer', b.invoice_footer)) as seller
  from (select 1) as one left join general g on true left join branding b on true
    cross join lateral (select case when g.id is null then 'US' else g.country end as country) as here`

/** What was paid and given back, with the tax in it: that of parts so that all parts are the whole. */
const DONE = `
  select t.*, o.tax_rate_bps, o.plan_name, o.plan_price_minor, o.delivery_fee_minor, o.service_charge_minor,
    o.total_minor = o.plan_price_minor + o.delivery_fee_minor + o.service_charge_minor as is_contained,
    o.tax_minor as order_tax, o.total_minor as order_total, o.delivery_address_line1 as line1,
    o.delivery_address_city as city, o.delivery_address_state as state, o.delivery_address_postal_code as postal_code,
    o.delivery_address_country as country,
    coalesce(sum(t.amount_minor) over (partition by t.parent_id order by t.completed_at, t.id
      rows between unbounded preceding and 1 preceding), 0) as before
  from transactions t join orders o on o.id = t.order_id
  where t.status = 'completed' and t.transaction_type in ('payment', 'refund') and t.amount_minor > 0`

const BUYER = `
  case when r.id is not null then jsonb_build_object('name', r.business_name, 'address', concat_ws(E'\\n',
      nullif(r.address, ''), nullif(r.city, ''), nullif(r.state, '')), 'country', r.country, 'taxId', r.tax_id, 'email', r.email)
    when coalesce(u.address, '') = '' and t.line1 <> '' then jsonb_build_object('name', u.full_name, 'address',
      concat_ws(E'\\n', t.line1, nullif(concat_ws(' ', t.postal_code, t.city), ''), t.state), 'country', t.country,
      'taxId', null, 'email', u.email)
    else jsonb_build_object('name', u.full_name, 'address', concat_ws(E'\\n', nullif(u.address, ''),
      nullif(concat_ws(' ', u.postal_code, u.city), ''), u.state), 'country', u.country, 'taxId', null, 'email', u.email) end`

const LINES = `
  case t.transaction_type when 'payment' then (
    select jsonb_agg(jsonb_build_object('kind', kind, 'text', text, 'taxMinor', tax,
      'netMinor', amount - case when t.is_contained then tax else 0 end,
      'totalMinor', amount + case when t.is_contained then 0 else tax end) order by place)
    from (select *, round(amount * t.tax_rate_bps / (10000 + case when t.is_contained then t.tax_rate_bps else 0 end)) as tax
      from (values (1, 'plan', t.plan_name, t.plan_price_minor), (2, 'delivery', 'Delivery', t.delivery_fee_minor),
        (3, 'service', 'Service charge', t.service_charge_minor)) as given (place, kind, text, amount)
      where place = 1 or amount > 0) as line)
  else jsonb_build_array(jsonb_build_object('kind', 'refund', 'text', coalesce(nullif(trim(t.reason), ''), 'Refund'),
    'netMinor', t.amount_minor - t.tax, 'taxMinor', t.tax, 'totalMinor', t.amount_minor)) end`

const ISSUE = `
  with house as (${HOUSE}), done as (${DONE}), taxed as (
    select *, case transaction_type when 'payment' then order_tax
      else round(order_tax * (before + amount_minor) / order_total) - round(order_tax * before / order_total) end as tax
    from done
  ), numbered as (
    select t.*, gen_random_uuid() as invoice, extract(year from t.completed_at at time zone house.timezone)::int as year,
      row_number() over (partition by t.transaction_type, extract(year from t.completed_at at time zone house.timezone)
        order by t.completed_at, t.id) as place
    from taxed t cross join house
  )
  insert into invoices (id, number, kind, year, sequence, transaction_id, original_id, order_id, user_id, reseller_id,
    issued_at, currency, net_minor, tax_minor, total_minor, tax_rate_bps, seller, buyer, lines, revision, created_at, updated_at)
  select t.invoice, case t.transaction_type when 'payment' then invoice_prefix else credit_note_prefix end || t.year || '-'
      || lpad(t.place::text, greatest(6, length(t.place::text)), '0'),
    case t.transaction_type when 'payment' then 'invoice' else 'credit_note' end::enum_invoices_kind, t.year, t.place, t.id,
    paid.invoice, t.order_id, t.user_id, t.reseller_id, t.completed_at, t.currency, t.amount_minor - t.tax, t.tax, t.amount_minor,
    t.tax_rate_bps, house.seller, ${BUYER}, ${LINES}, 1, t.completed_at, t.completed_at
  from numbered t cross join house left join numbered paid on paid.id = t.parent_id
    left join resellers r on r.id = t.reseller_id left join users u on u.id = t.user_id`

const COUNT =
  'insert into invoice_series (kind, year, last) select kind, year, max(sequence) from invoices group by kind, year'

/** That no number is left out is made so here; asked line by line it would take longer than all the rest. */
const guard = (state: 'disable' | 'enable'): string =>
  `alter table invoices ${state} trigger guard_invoice_number`

/** Issues the invoice of each payment and the credit note of each refund, in the order in which they were completed. */
export const issueInvoices = async (pool: pg.Pool): Promise<number> => {
  await pool.query(guard('disable'))
  const { rowCount } = await pool.query(ISSUE)
  await pool.query(COUNT)
  await pool.query(guard('enable'))
  return rowCount ?? 0
}
