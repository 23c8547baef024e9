const confirmed = `(select id from orders where status = 'confirmed' limit 1)`
const pending = `(select id from orders where status = 'pending' and payment_status = 'pending' limit 1)`
const inUse = `(select id from sims where stock_state = 'in_use' limit 1)`
const payment = `(select t.id from transactions t join orders o on o.id = t.order_id
  where t.transaction_type = 'payment' and t.status = 'completed' and o.payment_status = 'paid' limit 1)`

const remember = (type: string) => `
  delete from events where id in (select id from events where type = '${type}' limit 1)`

const held = `(select id from orders where held_minor > 0 limit 1)`
/** A correction of a reseller's balance, which hangs on no order. */
const correction = `(select id from transactions where gateway = 'ledger' and transaction_type = 'credit' limit 1)`
const sales = `(select id from accounts where kind = 'sales' limit 1)`
const sandbox = `(select id from accounts where kind = 'gateway' and gateway = 'sandbox' limit 1)`
const corrections = `(select id from accounts where kind = 'corrections' limit 1)`

const invoice = `(select id from invoices where kind = 'invoice' and id not in (
  select original_id from invoices where original_id is not null) order by number limit 1)`
/** The credit note of a part. */
const partNote = `(select id from invoices where kind = 'credit_note' and total_minor = 100)`
const counter = `(select id from invoices where kind = 'invoice' and original_id is not null)`
const wholeNote = `(select id from invoices n where kind = 'credit_note' and total_minor <> 100
  and not exists (select 1 from invoices c where c.original_id = n.id))`
/** What is booked of a refund's tax, and how much more of it there would be if a unit less had been tax. */
const lessTax = (note: string) => `(
  select e.id, e.account_id, e.version, case a.kind when 'tax' then 1 else -1 end as more
  from ledger_entries e join accounts a on a.id = e.account_id
  where a.kind in ('tax', 'refunds') and e.posting = 'refund:' || (select transaction_id from invoices where id = ${note}))`
/** One line that is changed in step with its sums. */
const lineOf = (net: string, tax: string) =>
  `jsonb_set(jsonb_set(lines, '{0,netMinor}', to_jsonb(${net})), '{0,taxMinor}', to_jsonb(${tax}))`

/** For each rule what breaks it and no other, by SQL alone. */
export const FAULTS: Record<string, string[]> = {
  'order.price': [
    `alter table orders drop constraint orders_total_ck;
     update orders set total_minor = total_minor + 1 where id = ${pending}`,
    `update orders set tax_minor = tax_minor - 1, total_minor = total_minor - 1 where id = ${pending}`,
  ],
  'order.delivery': [
    `update orders set carrier = 'DHL' where sim_type = 'esim' and status = 'activated'`,
    `update orders set carrier = null where sim_type = 'physical' and status = 'activated'`,
  ],
  'order.parties': [
    `update clients set reseller_id = (select id from resellers r where r.id <> clients.reseller_id limit 1)`,
  ],
  'order.placed': [
    remember('order.placed'),
    `insert into events select (jsonb_populate_record(e, jsonb_build_object('id', uuidv7()))).*
     from events e where type = 'order.placed' and e.subject_id = ${pending}::text`,
    `update events set created_at = created_at - interval '1 day' where id = (
       select min(id::text)::uuid from events where type = 'order.placed')`,
  ],
  'order.moves': [
    `update events set "from" = 'dispatched' where type = 'order.confirmed' and subject_id = ${confirmed}::text`,
    `update events set "to" = 'delivered' where type = 'order.confirmed' and subject_id = ${confirmed}::text`,
  ],
  'order.timeline': [
    `update events set created_at = now() + interval '1 day', updated_at = now() + interval '1 day'
     where id = (select min(id::text)::uuid from events where type = 'order.payment_started')`,
  ],
  'order.stamps': [
    `update orders set confirmed_at = confirmed_at - interval '1 hour' where id = ${confirmed}`,
    `update orders set delivered_at = null where status = 'activated'`,
    `update orders set activated_at = confirmed_at where id = ${confirmed}`,
  ],
  'order.payment_history': [remember('order.paid'), remember('order.refunded')],
  'event.order': [
    `insert into events select (jsonb_populate_record(e, jsonb_build_object('id', uuidv7(), 'subject_id', uuidv7()))).*
     from events e where type = 'order.placed' limit 1`,
  ],
  'order.sim': [
    `update orders set sim_id = (select id from sims where stock_state = 'available' limit 1) where id = ${pending}`,
  ],
  'sim.order': [
    `update sims set stock_state = 'reserved', user_id = null, client_id = null where id = ${inUse}`,
  ],
  'sim.fits': [
    `update sims set network_provider = 'Another' where id = ${inUse}`,
    `update sims set sim_type = case sim_type when 'esim' then 'physical' else 'esim' end::enum_sims_sim_type where id = ${inUse}`,
    `update sims set reseller_id = (select id from resellers r where not exists (
       select 1 from orders o where o.reseller_id = r.id) limit 1) where id = ${inUse}`,
    `update sims set activation_code = null where sim_type = 'esim' and stock_state = 'in_use'`,
  ],
  'sim.holder': [
    `update sims set user_id = null, client_id = null where id = ${inUse}`,
    `update sims set user_id = (select id from users limit 1)
     where id = (select id from sims where stock_state = 'available' limit 1)`,
  ],
  'sim.history': [remember('sim.reserved'), remember('sim.released')],
  'order.payment_status': [
    `update orders set payment_status = 'failed' where id = ${pending}`,
    `update orders set payment_status = 'refunded' where payment_status = 'partially_refunded'`,
    `update orders set payment_status = 'pending' where payment_status = 'failed'`,
  ],
  'order.paid_once': [
    `update orders set plan_price_minor = 0, delivery_fee_minor = 0, service_charge_minor = 0, tax_minor = 0, total_minor = 0
     where id = (select order_id from transactions where id = ${payment.replace(
       `'paid'`,
       `'paid' and o.status <> 'cancelled'`,
     )})`,
  ],
  'order.refund_due': [
    `update orders set refund_due_minor = 5 where id = ${pending}`,
    `update orders set refund_due_minor = 0 where refund_due_minor > 0`,
  ],
  'payment.refunds': [
    `insert into transactions select (jsonb_populate_record(p, jsonb_build_object('id', uuidv7(), 'parent_id', p.id,
       'transaction_id', 'T-planted', 'transaction_type', 'refund', 'status', 'pending', 'completed_at', null,
       'gateway_transaction_id', null, 'amount_minor', p.amount_minor + 1))).*
     from transactions p where p.id = ${payment}`,
  ],
  'refund.payment': [
    `insert into transactions select (jsonb_populate_record(r, jsonb_build_object('id', uuidv7(), 'amount_minor', 1,
       'transaction_id', 'T-planted', 'status', 'pending', 'completed_at', null, 'gateway', 'another'))).*
     from transactions r where transaction_type = 'refund' and amount_minor = 100`,
    `update transactions set parent_id = (select p.id from transactions p where p.transaction_type = 'payment'
       and p.status = 'completed' and p.order_id <> transactions.order_id order by p.amount_minor desc limit 1)
     where transaction_type = 'refund' and amount_minor = 100`,
  ],
  'transaction.order': [
    `update transactions set currency = 'EUR' where status = 'failed' and transaction_type = 'payment'`,
    `update transactions set user_id = (select id from users u where u.id is distinct from transactions.user_id limit 1)
     where id = ${payment}`,
  ],
  'transaction.time': [
    `update transactions set completed_at = created_at - interval '1 hour' where id = ${payment}`,
  ],
  'posting.sum': [
    `update ledger_entries set amount_minor = amount_minor + 1 where account_id = ${sales} and version = 1;
     update ledger_entries set balance_after_minor = balance_after_minor + 1 where account_id = ${sales};
     update accounts set balance_minor = balance_minor + 1 where id = ${sales}`,
  ],
  'posting.key': [
    `update ledger_entries set posting = 'payment:another' where transaction_id = ${payment}`,
  ],
  'account.chain': [
    `update ledger_entries set balance_after_minor = balance_after_minor + 1 where account_id = ${sales} and version = 2`,
    `update ledger_entries set version = version + 1 where account_id = ${sales}
       and version = (select version from accounts where id = ${sales})`,
  ],
  'account.balance': [
    `update accounts set balance_minor = balance_minor + 1 where id = ${sales}`,
    `update accounts set version = version + 1 where id = ${sales}`,
  ],
  'account.holds': [
    `update accounts set holds_minor = holds_minor + 1 where kind = 'reseller_funds'`,
    `update accounts set holds_minor = 1 where id = ${sales}`,
  ],
  'account.currency': [
    `update accounts set code = 'sales.XXX' where id = ${sales}`,
    `update ledger_entries set currency = 'EUR' where transaction_id = ${correction};
     update transactions set currency = 'EUR' where id = ${correction}`,
  ],
  'order.hold': [
    `update orders set held_minor = 5 where id = ${confirmed}
       and order_type = 'app_user'`,
    `update accounts a set holds_minor = holds_minor - 1 from orders o where o.id = ${held}
       and a.kind = 'reseller_funds' and a.reseller_id = o.reseller_id;
     update orders set held_minor = held_minor - 1 where id = ${held}`,
  ],
  'transaction.posting': [
    `update transactions set status = 'failed', completed_at = null where id = ${correction}`,
    `insert into transactions select (jsonb_populate_record(t, jsonb_build_object('id', uuidv7(),
       'transaction_id', 'T-planted'))).* from transactions t where id = ${correction}`,
  ],
  'transaction.booked': [
    `update transactions set amount_minor = amount_minor + 1 where id = ${correction}`,
    `update transactions set reseller_id = null where id = ${correction}`,
  ],
  'gateway.books': [
    `update ledger_entries e set account_id = a.id, version = a.version + 1,
       balance_after_minor = a.balance_minor + e.amount_minor
     from accounts a where a.id = ${sandbox} and e.account_id = ${corrections};
     update accounts a set version = e.version, balance_minor = e.balance_after_minor from ledger_entries e
     where a.id = ${sandbox} and e.account_id = a.id and e.transaction_id = ${correction};
     update accounts set version = 0, balance_minor = 0 where id = ${corrections}`,
  ],
  'order.commission': [
    `update transactions set order_id = null where transaction_type = 'commission'`,
    `update orders set commission_rate_bps = 1 where id in (select order_id from transactions where transaction_type = 'commission')`,
  ],
  'posting.reversal': [
    `insert into ledger_entries select (jsonb_populate_record(e, jsonb_build_object('id', uuidv7(),
       'posting', 'commission_reversal:' || r.id, 'type', 'commission_reversal', 'transaction_id', r.id,
       'version', a.version + 1, 'amount_minor', -e.amount_minor, 'balance_after_minor', a.balance_minor - e.amount_minor))).*
     from ledger_entries e join accounts a on a.id = e.account_id
     cross join (select id from transactions where transaction_type = 'refund' and amount_minor = 100) as r
     where e.type = 'commission';
     update accounts a set version = e.version, balance_minor = e.balance_after_minor
     from ledger_entries e where e.type = 'commission_reversal' and e.account_id = a.id`,
    `update transactions set amount_minor = amount_minor - 1 where transaction_type = 'commission';
     update ledger_entries e set amount_minor = e.amount_minor - sign(e.amount_minor),
       balance_after_minor = e.balance_after_minor - sign(e.amount_minor) where e.type = 'commission';
     update accounts a set balance_minor = a.balance_minor - sign(a.balance_minor) where a.kind in ('commission', 'reseller_commission')`,
  ],
  'invoice.numbers': [
    `update invoices set sequence = sequence + 1, number = 'INV-' || year || '-' || lpad((sequence + 1)::text, 6, '0')
     where kind = 'invoice' and sequence = (select max(sequence) from invoices where kind = 'invoice')`,
    `update invoice_series set last = last + 1 where kind = 'credit_note'`,
    `insert into invoice_series (kind, year, last) values ('invoice', 2001, 1)`,
  ],
  'invoice.number': [
    `update invoices set number = 'INV-1' where id = ${invoice}`,
    `update invoices set issued_at = issued_at - interval '3 years' where id = ${invoice}`,
  ],
  'transaction.invoice': [
    `update invoices set transaction_id = r.id, total_minor = r.amount_minor, net_minor = r.amount_minor, tax_minor = 0,
       lines = jsonb_build_array(jsonb_build_object('netMinor', r.amount_minor, 'taxMinor', 0, 'totalMinor', r.amount_minor))
     from transactions r where r.id = ${correction} and invoices.id = ${invoice}`,
    `update invoices set transaction_id = p.id from transactions p where p.status = 'failed' and invoices.id = (
       select id from invoices i where kind = 'invoice' and (total_minor, currency) = (p.amount_minor, p.currency)
         and not exists (select 1 from invoices n where n.original_id = i.id) limit 1)`,
    `delete from invoices where id = ${counter}; update invoice_series set last = last - 1 where kind = 'invoice'`,
  ],
  'invoice.sums': [
    `update invoices set lines = jsonb_set(lines, '{0,totalMinor}', '1') where id = ${invoice}`,
    `update invoices set currency = 'EUR' where id = ${invoice}`,
    `update invoices set lines = jsonb_set(jsonb_set(lines, '{0,totalMinor}', '101'), '{0,netMinor}', to_jsonb(net_minor + 1)),
       total_minor = 101, net_minor = net_minor + 1 where id = ${partNote}`,
  ],
  'invoice.order': [
    `update invoices set user_id = (select id from users u where u.id is distinct from invoices.user_id limit 1)
     where id = ${invoice}`,
    `update invoices set original_id = (select id from invoices i where i.kind = 'invoice' and i.order_id <> invoices.order_id
       order by total_minor desc limit 1) where id = ${partNote}`,
    `update invoices set original_id = ${counter} where id = ${partNote}`,
    `update invoices set original_id = ${invoice} where id = ${counter}`,
    `update invoices set original_id = null where id = ${counter}`,
  ],
  'invoice.credited': [
    `update invoices set tax_minor = tax_minor - 1, net_minor = net_minor + 1,
       lines = ${lineOf('net_minor + 1', 'tax_minor - 1')} where id = ${wholeNote};
     update accounts a set balance_minor = balance_minor + more from ${lessTax(wholeNote)} as told where a.id = told.account_id;
     update ledger_entries e set balance_after_minor = balance_after_minor + more,
       amount_minor = amount_minor + case when e.id = told.id then more else 0 end
     from ${lessTax(wholeNote)} as told where e.account_id = told.account_id and e.version >= told.version`,
  ],
  'invoice.booked': [
    `update invoices set tax_minor = tax_minor - 1, net_minor = net_minor + 1,
       lines = ${lineOf('net_minor + 1', 'tax_minor - 1')} where id = ${partNote}`,
    `update invoices set tax_minor = tax_minor - 1, net_minor = net_minor + 1,
       lines = ${lineOf('net_minor + 1', 'tax_minor - 1')} where id = ${counter}`,
  ],
  'invoice.file': [
    `alter table invoice_files drop constraint invoice_files_check;
     insert into invoice_files (invoice_id, sha256, bytes) values (${invoice}, 'x', '%PDF-1.7')`,
    `insert into invoice_files (invoice_id, sha256, bytes) values (${invoice}, encode(sha256('text'), 'hex'), 'text')`,
  ],
  'ticket.moves': [
    remember('ticket.opened'),
    `update events set "from" = 'open' where type = 'ticket.status_changed' and "to" = 'resolved'`,
    `update tickets set status = 'in_progress'`,
  ],
  'ticket.resolved_at': [`update tickets set resolved_at = now() where status = 'open'`],
  'ticket.replies': [remember('ticket.replied')],
  'person.status': [
    `update clients set status = 'inactive', suspended_by = null where status = 'suspended'`,
  ],
  'user.plan': [`update users set current_plan_id = null where current_plan_id is not null`],
  'client.suspension': [`update clients set suspended_by = null where status = 'suspended'`],
  'client.usage': [
    `update clients set current_usage = 1 where usage_month is null`,
    `update client_usage set megabytes = megabytes + 1`,
  ],
  'document.revision': [
    `alter table orders drop constraint orders_revision_given_ck; update orders set revision = 0 where id = ${pending}`,
    `update plans set updated_at = created_at - interval '1 day'`,
  ],
  'number.next': [
    `update orders set order_number = 'SD-' || (
       select last_value + 1 from order_number_seq) where id = ${pending}`,
  ],
  'message.outcome': [
    `update messages set tries = 0 where status in ('sent', 'kept')`,
    `update messages set status = 'sent', sent_at = null where status = 'kept'`,
  ],
  'message.job': [`delete from graphile_worker._private_jobs where key like 'message:%'`],
  'bulk_run.counts': [
    `update bulk_runs set done = done - 1, failed = failed + 1`,
    `update bulk_runs set total = total + 1, failed = failed + 1`,
  ],
  'figures.orders': [
    `update rollup_deltas set count = count + 1 where question = 'orders.status' and key = 'activated'`,
    `delete from rollup_deltas where question = 'orders.waiting'`,
  ],
  'figures.sales': [
    `update rollup_deltas set amount_minor = amount_minor + 1 where question = 'sales.plan' and amount_minor > 0`,
    `insert into rollups values ('sales.all', '2026-01-01', 'USD', '', 0, 5)`,
  ],
  'figures.money': [`delete from rollup_deltas where question = 'money.type' and key = 'refund'`],
  'figures.people': [
    `insert into rollup_deltas select * from rollup_deltas where question = 'people.clients'`,
  ],
  'figures.tickets': [`update rollup_deltas set key = 'low' where question = 'tickets.open'`],
}
