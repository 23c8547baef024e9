import type { Rule } from './rule'

const sums = `
  select order_id,
    count(*) filter (where transaction_type = 'payment' and status = 'completed') as payments,
    count(*) filter (where transaction_type = 'payment' and status = 'failed') as declined,
    coalesce(sum(amount_minor) filter (where transaction_type = 'payment' and status = 'completed'), 0) as paid,
    coalesce(sum(amount_minor) filter (where transaction_type = 'refund' and status = 'completed'), 0) as back
  from transactions where order_id is not null group by order_id`

const money = `
  select o.order_number, o.status, o.payment_status, o.total_minor, o.refund_due_minor,
    coalesce(payments, 0) as payments, coalesce(declined, 0) as declined, coalesce(paid, 0) as paid, coalesce(back, 0) as back
  from orders o left join (${sums}) as sums on sums.order_id = o.id`

export const PAYMENT_RULES: readonly Rule[] = [
  {
    name: 'order.payment_status',
    promise: 'its payment status is what its transactions make of it',
    table: 'orders',
    sql: `
      select order_number as subject, format('is %s, with %s paid, %s given back and %s payments declined',
        payment_status, paid, back, declined) as fault
      from (${money}) as money
      where not case payment_status
        when 'pending' then paid = 0 and declined = 0
        when 'failed' then paid = 0 and declined > 0
        when 'paid' then back = 0 and (paid > 0 or total_minor = 0)
        when 'partially_refunded' then back > 0 and back < paid
        else back > 0 and back = paid end`,
  },
  {
    name: 'order.paid_once',
    promise: 'it is paid once, and wholly',
    table: 'orders',
    sql: `
      select order_number as subject, format('costs %s, and %s payments make %s', total_minor, payments, paid) as fault
      from (${money}) as money
      where payments > 1 or (payments = 1 and paid <> total_minor)`,
  },
  {
    name: 'order.refund_due',
    promise: 'a cancelled order owes what was paid and not given back, every other nothing',
    table: 'orders',
    sql: `
      select order_number as subject, format('is %s and owes %s, with %s paid and %s given back',
        status, refund_due_minor, paid, back) as fault
      from (${money}) as money
      where refund_due_minor <> case status when 'cancelled' then paid - back else 0 end`,
  },
  {
    name: 'payment.refunds',
    promise: 'refunds, even those under way, never take more than their completed payment',
    table: 'transactions',
    sql: `
      select p.transaction_id as subject, format('%s of %s, and its refunds take %s',
        p.status, p.amount_minor, sum(r.amount_minor)) as fault
      from transactions p join transactions r on r.parent_id = p.id
      where r.transaction_type = 'refund' and r.status in ('pending', 'completed')
      group by p.id having p.status <> 'completed' or sum(r.amount_minor) > p.amount_minor`,
  },
  {
    name: 'refund.payment',
    promise: 'a refund is of a payment, and of the same order, gateway and currency',
    table: 'transactions',
    sql: `
      select r.transaction_id as subject, format('%s %s for order %s, of the %s %s: %s %s for order %s', r.gateway, r.currency,
        coalesce(r.order_id::text, 'none'), p.transaction_type, p.transaction_id, p.gateway, p.currency,
        coalesce(p.order_id::text, 'none')) as fault
      from transactions r join transactions p on p.id = r.parent_id
      where p.transaction_type <> 'payment' or p.order_id is distinct from r.order_id
        or p.gateway <> r.gateway or p.currency <> r.currency`,
  },
  {
    name: 'transaction.order',
    promise: "it is in its order's currency and of its order's customer",
    table: 'transactions',
    sql: `
      select t.transaction_id as subject, format('%s for order %s in %s, or of another customer',
        t.currency, o.order_number, o.currency) as fault
      from transactions t join orders o on o.id = t.order_id
      where t.currency <> o.currency or t.user_id is distinct from o.user_id
        or t.reseller_id is distinct from o.reseller_id`,
  },
  {
    name: 'transaction.time',
    promise: 'it is made after its order, and completed after it is made',
    table: 'transactions',
    sql: `
      select t.transaction_id as subject, format('made at %s, completed at %s, for an order of %s',
        t.created_at, coalesce(t.completed_at::text, 'no time'), coalesce(o.created_at::text, 'no time')) as fault
      from transactions t left join orders o on o.id = t.order_id
      where t.completed_at < t.created_at or t.created_at < o.created_at`,
  },
]
