import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What not even SQL may do to the books: change or delete an entry, book what does not sum to zero, or give an account
 * a balance that is not its newest entry's. Then the books of what was paid and given back before there were any.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  // The books first: millions of rows would fire the triggers one by one.
  await db.execute(sql`
    create temporary table booked on commit drop as
    with priced as (
      select o.*, case when total_minor = plan_price_minor + delivery_fee_minor + service_charge_minor
        then 10000 + tax_rate_bps end as contained from orders o
    ), net as (
      select id, tax_minor, total_minor,
        plan_price_minor - coalesce(round(plan_price_minor * tax_rate_bps / contained), 0) as plan,
        delivery_fee_minor - coalesce(round(delivery_fee_minor * tax_rate_bps / contained), 0) as delivery,
        service_charge_minor - coalesce(round(service_charge_minor * tax_rate_bps / contained), 0) as service
      from priced
    ), done as (
      select t.*, net.tax_minor, net.total_minor, net.plan, net.delivery, net.service, coalesce(sum(amount_minor) over (
        partition by t.parent_id order by t.completed_at, t.id rows between unbounded preceding and 1 preceding), 0) as before
      from transactions t join net on net.id = t.order_id
      where t.status = 'completed' and t.transaction_type in ('payment', 'refund')
    ), taxed as (
      select *, round(tax_minor * (before + amount_minor) / total_minor) - round(tax_minor * before / total_minor) as tax_back
      from done
    )
    select id as transaction_id, transaction_type::text as type, completed_at, currency, kind, gateway_of as gateway, amount
    from taxed cross join lateral (values
      ('gateway', gateway, case transaction_type when 'payment' then -amount_minor else amount_minor end),
      ('sales', null, case transaction_type when 'payment' then plan end),
      ('delivery', null, case transaction_type when 'payment' then delivery end),
      ('service_charge', null, case transaction_type when 'payment' then service end),
      ('tax', null, case transaction_type when 'payment' then tax_minor else -tax_back end),
      ('refunds', null, case transaction_type when 'refund' then tax_back - amount_minor end)
    ) as line (kind, gateway_of, amount)
    where amount <> 0;

    insert into accounts (id, code, kind, currency, gateway, revision)
    select gen_random_uuid(), concat_ws('.', kind, gateway, currency), kind::enum_accounts_kind, currency, gateway, 1
    from booked group by kind, gateway, currency;

    insert into ledger_entries (id, posting, type, transaction_id, account_id, amount_minor, currency, version,
      balance_after_minor, revision, created_at, updated_at)
    select gen_random_uuid(), b.type || ':' || b.transaction_id, b.type::enum_ledger_entries_type, b.transaction_id, a.id,
      b.amount, b.currency, row_number() over story, sum(b.amount) over story, 1, b.completed_at, b.completed_at
    from booked b join accounts a on a.code = concat_ws('.', b.kind, b.gateway, b.currency)
    window story as (partition by a.id order by b.completed_at, b.transaction_id rows unbounded preceding);

    update accounts a set balance_minor = newest.balance_after_minor, version = newest.version
    from (select distinct on (account_id) account_id, version, balance_after_minor from ledger_entries
      order by account_id, version desc) as newest where newest.account_id = a.id;

    update orders set held_minor = total_minor
    where order_type = 'reseller_client' and status = 'pending' and payment_status in ('pending', 'failed');

    insert into accounts (id, code, kind, currency, reseller_id, holds_minor, revision)
    select gen_random_uuid(), 'reseller_funds.' || reseller_id || '.' || currency, 'reseller_funds', currency, reseller_id,
      sum(held_minor), 1
    from orders where held_minor > 0 group by reseller_id, currency;

    update orders o set commission_rate_bps = r.commission_rate_bps from resellers r
    where r.id = o.reseller_id and o.status <> 'activated' and r.commission_rate_bps <> 0;
  `)
  await db.execute(sql`
    create function guard_ledger_entry() returns trigger language plpgsql as $$
    begin
      raise exception 'ledger entries are append-only' using errcode = 'insufficient_privilege';
    end $$;
    create trigger guard_ledger_entry before update or delete on ledger_entries
      for each row execute function guard_ledger_entry();
    create trigger guard_ledger_entry_truncate before truncate on ledger_entries
      for each statement execute function guard_ledger_entry();

    create function guard_posting() returns trigger language plpgsql as $$
    declare
      found record;
    begin
      select sum(amount_minor) as total, count(distinct currency) as currencies into found
        from ledger_entries where posting = new.posting;
      if found.total <> 0 or found.currencies <> 1 then
        raise exception 'posting % sums to % in % currencies', new.posting, found.total, found.currencies
          using errcode = 'check_violation';
      end if;
      return null;
    end $$;
    create constraint trigger guard_posting after insert on ledger_entries
      deferrable initially deferred for each row execute function guard_posting();

    create function guard_account_balance() returns trigger language plpgsql as $$
    begin
      if new.version = 0 then
        if new.balance_minor <> 0 then
          raise exception 'account % begins with a balance', new.code using errcode = 'check_violation';
        end if;
        return null;
      end if;
      if not exists (select 1 from ledger_entries where account_id = new.id and version = new.version
        and balance_after_minor = new.balance_minor and currency = new.currency) then
        raise exception 'account % has a balance that no entry left', new.code using errcode = 'check_violation';
      end if;
      return null;
    end $$;
    create constraint trigger guard_account_balance after insert or update of balance_minor, version, currency on accounts
      deferrable initially deferred for each row execute function guard_account_balance();

    create function guard_account() returns trigger language plpgsql as $$
    begin
      raise exception 'accounts are not deleted' using errcode = 'insufficient_privilege';
    end $$;
    create trigger guard_account before delete on accounts for each row execute function guard_account();
    create trigger guard_account_truncate before truncate on accounts
      for each statement execute function guard_account();

    create function derive_used_bps() returns trigger language plpgsql as $$
    declare
      credit_limit numeric;
    begin
      if new.kind <> 'reseller_funds' then
        return new;
      end if;
      select credit_limit_minor into credit_limit from resellers where id = new.reseller_id;
      new.used_bps := case when credit_limit > 0
        then trunc(greatest(new.holds_minor - new.balance_minor, 0) * 10000 / credit_limit) end;
      return new;
    end $$;
    create trigger derive_used_bps before insert or update on accounts
      for each row execute function derive_used_bps();
    create function touch_funds() returns trigger language plpgsql as $$
    begin
      update accounts set used_bps = used_bps where reseller_id = new.id and kind = 'reseller_funds';
      return null;
    end $$;
    create trigger touch_funds after update of credit_limit_minor on resellers
      for each row when (old.credit_limit_minor is distinct from new.credit_limit_minor)
      execute function touch_funds();
  `)
  await db.execute(sql`update accounts set used_bps = null where kind = 'reseller_funds'`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger touch_funds on resellers;
    drop function touch_funds();
    drop trigger derive_used_bps on accounts;
    drop function derive_used_bps();
    drop trigger guard_account_truncate on accounts;
    drop trigger guard_account on accounts;
    drop function guard_account();
    drop trigger guard_account_balance on accounts;
    drop function guard_account_balance();
    drop trigger guard_posting on ledger_entries;
    drop function guard_posting();
    drop trigger guard_ledger_entry_truncate on ledger_entries;
    drop trigger guard_ledger_entry on ledger_entries;
    drop function guard_ledger_entry();
  `)
}
