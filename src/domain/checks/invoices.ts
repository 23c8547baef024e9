import type { Rule } from './rule'

/** A refund that was made and failed afterwards: what was issued for it stays, and was taken back. */
const isReversed = `exists (select 1 from ledger_entries e where e.posting = 'refund_reversal:' || t.id)`

export const INVOICE_RULES: readonly Rule[] = [
  {
    name: 'invoice.numbers',
    promise: 'the numbers of a kind and year run from 1 to their counter, each once',
    table: 'invoices',
    sql: `
      select format('%s %s', coalesce(i.kind, s.kind), coalesce(i.year, s.year)) as subject,
        format('%s numbers from %s to %s, counted up to %s', coalesce(numbers, 0), first, last_used, coalesce(s.last::text, 'nothing')) as fault
      from (select kind, year, count(distinct sequence) as numbers, count(*) as papers, min(sequence) as first, max(sequence) as last_used
          from invoices group by kind, year) as i
        full join invoice_series s on s.kind = i.kind and s.year = i.year
      where (numbers, papers, first, last_used) is distinct from (s.last::bigint, s.last::bigint, 1::numeric, s.last::numeric)`,
  },
  {
    name: 'invoice.number',
    promise: 'it is called by its year and place, and was issued in that year',
    table: 'invoices',
    sql: `
      select number as subject, format('is number %s of %s, issued %s', sequence, year, issued_at) as fault
      from invoices
      where number not like '%' || year || '-' || lpad(sequence::text, greatest(6, length(sequence::text)), '0')
        or year not in (extract(year from issued_at - interval '1 day'), extract(year from issued_at + interval '1 day'))`,
  },
  {
    name: 'transaction.invoice',
    promise:
      'a completed payment of an order has one invoice, a completed refund one credit note, one that failed then both, and nothing else has any',
    table: 'transactions',
    sql: `
      select t.transaction_id as subject, format('is a %s, %s, with %s invoices and %s credit notes', t.transaction_type, t.status,
        coalesce(invoices, 0), coalesce(notes, 0)) as fault
      from transactions t left join (
        select transaction_id, count(*) filter (where kind = 'invoice') as invoices, count(*) filter (where kind = 'credit_note') as notes
        from invoices group by transaction_id) as issued on issued.transaction_id = t.id
      where coalesce(invoices, 0) <> (t.transaction_type = 'payment' and t.status = 'completed' and t.amount_minor > 0
          or t.transaction_type = 'refund' and ${isReversed})::int
        or coalesce(notes, 0) <> (t.transaction_type = 'refund' and (t.status = 'completed' or ${isReversed}))::int`,
  },
  {
    name: 'invoice.sums',
    promise: 'its lines sum to it, and it is of the amount and currency that was paid or refunded',
    table: 'invoices',
    sql: `
      select i.number as subject, format('%s net, %s tax and %s %s in all; its lines make %s, %s and %s, and %s %s were paid or refunded',
        i.net_minor, i.tax_minor, i.total_minor, i.currency, net, tax, total, t.amount_minor, t.currency) as fault
      from invoices i cross join lateral (
          select sum((line ->> 'netMinor')::numeric) as net, sum((line ->> 'taxMinor')::numeric) as tax,
            sum((line ->> 'totalMinor')::numeric) as total from jsonb_array_elements(i.lines) as line) as told
        left join transactions t on t.id = i.transaction_id
      where (net, tax, total) is distinct from (i.net_minor, i.tax_minor, i.total_minor)
        or i.total_minor <> i.net_minor + i.tax_minor
        or (t.amount_minor, t.currency) is distinct from (i.total_minor, i.currency)`,
  },
  {
    name: 'invoice.order',
    promise:
      "it is of its order's customer, a credit note takes back from a payment's invoice of the order, and of a refund's own credit note its invoice",
    table: 'invoices',
    sql: `
      select i.number as subject, format('a %s for order %s, of %s for order %s', i.kind, coalesce(o.order_number, 'none'),
        coalesce(paid.number, 'nothing'), coalesce(paid.order_id::text, 'none')) as fault
      from invoices i left join orders o on o.id = i.order_id left join invoices paid on paid.id = i.original_id
        left join transactions t on t.id = i.transaction_id
      where o.id is null or (i.user_id, i.reseller_id) is distinct from (o.user_id, o.reseller_id)
        or (i.kind = 'credit_note' and (paid.kind, paid.order_id, paid.original_id is null) is distinct from ('invoice', i.order_id, true))
        or (i.kind = 'invoice' and paid.id is not null and (paid.kind, paid.transaction_id) is distinct from ('credit_note', i.transaction_id))
        or (i.kind = 'invoice' and (paid.id is null) = (t.transaction_type = 'refund'))`,
  },
  {
    name: 'invoice.credited',
    promise:
      'its credit notes, less those taken back, never take more than it, and all of its tax where they take all',
    table: 'invoices',
    sql: `
      select paid.number as subject, format('%s with %s tax, of which %s with %s tax were taken back',
        paid.total_minor, paid.tax_minor, sum(note.total_minor), sum(note.tax_minor)) as fault
      from invoices note join invoices paid on paid.id = note.original_id
      where note.kind = 'credit_note' and not exists (select 1 from invoices counter where counter.original_id = note.id)
      group by paid.id
      having sum(note.total_minor) > paid.total_minor or sum(note.tax_minor) > paid.tax_minor
        or (sum(note.total_minor) = paid.total_minor and sum(note.tax_minor) <> paid.tax_minor)`,
  },
  {
    name: 'invoice.booked',
    promise: 'its tax is what was booked as tax with it',
    table: 'invoices',
    sql: `
      select i.number as subject, format('%s with %s tax, booked with %s', i.kind, i.tax_minor, coalesce(booked.tax, 0)) as fault
      from invoices i left join transactions t on t.id = i.transaction_id
        cross join lateral (
          select count(*) as entries, abs(sum(e.amount_minor) filter (where a.kind = 'tax')) as tax
          from ledger_entries e join accounts a on a.id = e.account_id
          where e.transaction_id = t.id and e.type::text = case when t.transaction_type = 'payment' then 'payment'
            when i.kind = 'credit_note' then 'refund' else 'refund_reversal' end) as booked
      where t.transaction_type in ('payment', 'refund') and entries > 0 and i.tax_minor <> coalesce(booked.tax, 0)`,
  },
  {
    name: 'invoice.file',
    promise: 'what was printed is a PDF, and the one whose hash was kept',
    table: 'invoices',
    sql: `
      select i.number as subject, format('%s bytes, beginning with %s, kept as %s', length(f.bytes), encode(substr(f.bytes, 1, 5), 'hex'), f.sha256) as fault
      from invoice_files f join invoices i on i.id = f.invoice_id
      where f.sha256 <> encode(sha256(f.bytes), 'hex') or substr(f.bytes, 1, 5) <> '%PDF-'::bytea`,
  },
]
