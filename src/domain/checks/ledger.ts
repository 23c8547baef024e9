import { POSTING_TYPES } from '../ledger/chart'
import { TOLD_BY_ENTRIES } from '../ledger/rebuild'
import { quotedList, type Rule } from './rule'

/** Which posting books a transaction of each type. */
const BOOKED_BY = `values ('payment', 'payment'), ('refund', 'refund'), ('refund', 'refund_reversal'), ('commission', 'commission'),
  ('credit', 'top_up'), ('credit', 'correction')`

/** The account whose line of a posting is the transaction's own amount, and its sign there. */
const OWN_ACCOUNTS = `values ('payment', 'money', -1), ('refund', 'money', 1), ('refund_reversal', 'money', -1), ('commission', 'reseller_commission', 1),
  ('top_up', 'reseller_funds', 1), ('correction', 'reseller_funds', 1)`

/** Where the money of a payment or refund is: in the reseller's funds or with the gateway. */
const moneyKind = `case t.gateway when 'wallet' then 'reseller_funds' else 'gateway' end`

const isOwnLine = `a.kind::text = case own.account when 'money' then ${moneyKind} else own.account end
  and (a.reseller_id = t.reseller_id or (a.kind = 'gateway' and a.gateway = t.gateway))`

/** The plan's price without tax, of an order whose prices contain it too. */
const netPlan = `(o.plan_price_minor - case when o.total_minor = o.plan_price_minor + o.delivery_fee_minor + o.service_charge_minor
  then round(o.plan_price_minor * o.tax_rate_bps / (10000 + o.tax_rate_bps)) else 0 end)`

export const LEDGER_RULES: readonly Rule[] = [
  {
    name: 'posting.sum',
    promise: 'its lines sum to zero, in one currency',
    table: 'ledger_entries',
    sql: `
      select posting as subject, format('sums to %s in %s', sum(amount_minor), string_agg(distinct currency, ', ')) as fault
      from ledger_entries group by posting
      having sum(amount_minor) <> 0 or count(distinct currency) > 1`,
  },
  {
    name: 'posting.key',
    promise: 'it is named by its type and its transaction',
    table: 'ledger_entries',
    sql: `
      select id::text as subject, format('a %s of %s stands in posting %s', type, transaction_id, posting) as fault
      from ledger_entries where posting <> type || ':' || transaction_id`,
  },
  {
    name: 'account.chain',
    promise:
      "each entry's version and balance follow from the entry before, from 1 and from nothing",
    table: 'ledger_entries',
    sql: `
      select a.code as subject, format('version %s follows %s, and %s follows %s with %s',
        e.version, e.version_before, e.balance_after_minor, e.balance_before, e.amount_minor) as fault
      from (
        select account_id, version, balance_after_minor, amount_minor, lag(version, 1, 0) over story as version_before,
          lag(balance_after_minor, 1, 0) over story as balance_before
        from ledger_entries window story as (partition by account_id order by version, id)) as e
      join accounts a on a.id = e.account_id
      where e.version <> version_before + 1 or e.balance_after_minor <> balance_before + e.amount_minor`,
  },
  {
    name: 'account.balance',
    promise: 'its balance and version are those of its entries',
    table: 'accounts',
    sql: `
      select a.code as subject, format('says %s at version %s, its entries %s at %s',
        a.balance_minor, a.version, told.balance, told.version) as fault
      from accounts a join (${TOLD_BY_ENTRIES}) as told on told.id = a.id
      where (a.balance_minor, a.version) is distinct from (told.balance, told.version)`,
  },
  {
    name: 'account.holds',
    promise: "it holds what its reseller's orders hold, every other account nothing",
    table: 'accounts',
    sql: `
      select a.code as subject, format('holds %s, its orders %s', a.holds_minor, told.holds) as fault
      from accounts a join (${TOLD_BY_ENTRIES}) as told on told.id = a.id
      where a.holds_minor <> told.holds`,
  },
  {
    name: 'account.currency',
    promise: 'it is named by what it is, and its entries are in its currency',
    table: 'accounts',
    sql: `
      select code as subject, format('is %s of %s in %s', kind, coalesce(gateway, reseller_id::text, 'all'), currency) as fault
      from accounts where code <> concat_ws('.', kind, gateway, reseller_id, currency)
      union all
      select a.code, format('has %s entries in another currency', count(*))
      from accounts a join ledger_entries e on e.account_id = a.id and e.currency <> a.currency group by a.code`,
  },
  {
    name: 'order.hold',
    promise:
      "a reseller's order holds its total while it is pending and unpaid, and nothing else holds anything",
    table: 'orders',
    sql: `
      select order_number as subject, format('is %s and %s, costs %s and holds %s',
        status, payment_status, total_minor, held_minor) as fault
      from orders
      where held_minor <> case when reseller_id is not null and status = 'pending' and payment_status in ('pending', 'failed')
        then total_minor else 0 end`,
  },
  {
    name: 'transaction.posting',
    promise:
      'it is booked once when it is completed, and not before; a refund that failed then, back again',
    table: 'transactions',
    sql: `
      select t.transaction_id as subject, format('is a %s, %s, with %s postings', t.transaction_type, t.status,
        coalesce(postings, 0)) as fault
      from transactions t left join (
        select e.transaction_id, count(distinct e.posting) filter (where e.type <> 'refund_reversal')
          - count(distinct e.posting) filter (where e.type = 'refund_reversal') as postings
        from ledger_entries e where e.type in (${quotedList(POSTING_TYPES.filter((type) => type !== 'commission_reversal'))})
        group by e.transaction_id) as booked on booked.transaction_id = t.id
      where coalesce(postings, 0) <> (t.status = 'completed' and t.amount_minor <> 0)::int`,
  },
  {
    name: 'transaction.booked',
    promise:
      'its posting is of its kind, and moves its own amount on the account where its money is',
    table: 'transactions',
    sql: `
      select t.transaction_id as subject, format('%s of %s %s by %s is booked as %s, with %s there', t.transaction_type,
        t.amount_minor, t.currency, t.gateway, e.type, coalesce(sum(e.amount_minor) filter (where ${isOwnLine})::text, 'nothing')) as fault
      from transactions t join ledger_entries e on e.transaction_id = t.id and e.type <> 'commission_reversal'
      join accounts a on a.id = e.account_id
      left join (${BOOKED_BY}) as booked (transaction_type, posting)
        on booked.transaction_type = t.transaction_type::text and booked.posting = e.type::text
      left join (${OWN_ACCOUNTS}) as own (posting, account, sign) on own.posting = e.type::text
      group by t.id, e.posting, e.type, booked.posting, own.sign
      having booked.posting is null or bool_or(e.currency <> t.currency)
        or sum(e.amount_minor) filter (where ${isOwnLine}) is distinct from own.sign * t.amount_minor`,
  },
  {
    name: 'order.commission',
    promise:
      "it is earned once, by a reseller's order that was activated, and is no more than its rate of the plan",
    table: 'transactions',
    sql: `
      select t.transaction_id as subject, format('%s of commission for order %s, %s and activated %s, with a plan of %s at %s bps',
        t.amount_minor, coalesce(o.order_number, 'none'), earned, coalesce(o.activated_at::text, 'never'),
        o.plan_price_minor, o.commission_rate_bps) as fault
      from (select *, count(*) over (partition by order_id) || ' times' as earned, count(*) over (partition by order_id) as times
        from transactions where transaction_type = 'commission') t
      left join orders o on o.id = t.order_id
      where o.id is null or times > 1 or o.activated_at is null or o.reseller_id is null
        or t.amount_minor > round(o.plan_price_minor * o.commission_rate_bps / 10000)`,
  },
  {
    name: 'posting.reversal',
    promise:
      'commission is taken back by refunds of an order that earned one, and what is left is the share of what was not given back',
    table: 'ledger_entries',
    sql: `
      select coalesce(o.order_number, taken.orderless::text) as subject, format('earned %s of commission, of which %s were taken back; %s were given back of %s',
        coalesce(earned, 0), coalesce(back, 0), coalesce(refunded, 0), o.total_minor) as fault
      from (
        select t.order_id, min(case when t.order_id is null or t.transaction_type <> 'refund' or (t.status <> 'completed' and not exists
              (select 1 from ledger_entries r where r.posting = 'refund_reversal:' || t.id))
            then t.transaction_id end) as orderless,
          -sum(e.amount_minor) filter (where a.kind = 'reseller_commission') as back
        from ledger_entries e join accounts a on a.id = e.account_id join transactions t on t.id = e.transaction_id
        where e.type in ('commission_reversal', 'refund_reversal') group by t.order_id) as taken
      full join (select order_id, sum(amount_minor) as earned from transactions
        where transaction_type = 'commission' and status = 'completed' and order_id is not null group by 1) as c on c.order_id = taken.order_id
      left join orders o on o.id = coalesce(taken.order_id, c.order_id)
      left join lateral (select sum(amount_minor) as refunded from transactions
        where order_id = o.id and transaction_type = 'refund' and status = 'completed') as given on true
      left join lateral (select round(${netPlan} * o.commission_rate_bps / 10000) as whole) as worth on true
      where orderless is not null or coalesce(back, 0) > coalesce(earned, 0)
        or (earned <= whole and earned - coalesce(back, 0) <> whole - round(whole * coalesce(refunded, 0) / o.total_minor))`,
  },
  {
    name: 'gateway.books',
    promise: 'what the books say of a gateway in a currency is what its transactions say',
    table: 'accounts',
    sql: `
      select format('%s %s', coalesce(b.gateway, t.gateway), coalesce(b.currency, t.currency)) as subject,
        format('the books say %s, its transactions %s', coalesce(-b.balance, 0), coalesce(t.received, 0)) as fault
      from (select gateway, currency, sum(balance_minor) as balance from accounts where kind = 'gateway' group by 1, 2) b
      full join (
        select gateway, currency, sum(case transaction_type when 'refund' then -amount_minor else amount_minor end) as received
        from transactions where status = 'completed' and transaction_type in ('payment', 'refund', 'credit')
          and gateway in (select gateway from accounts where kind = 'gateway')
        group by 1, 2) t on t.gateway = b.gateway and t.currency = b.currency
      where coalesce(-b.balance, 0) <> coalesce(t.received, 0)`,
  },
]
