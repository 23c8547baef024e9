import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A figure: how many, and how much, of one business day, currency and key of a question. */
const FIGURE = 'question text, day date, currency text, key text, count bigint, amount_minor numeric'
const COLUMNS = 'question, day, currency, key, count, amount_minor'

/** What a row counts for. Said once: triggers, rebuild, check and days that are only begun all ask these. */
const FIGURES = `
  create function order_figures(o orders, zone text) returns table (${FIGURE}) language sql stable as $$
    select f.question, f.day, o.currency::text, f.key, 1::bigint, f.amount from (values
      ('orders.status', o.created_at, o.status::text, o.total_minor, true),
      ('orders.payment', o.created_at, o.payment_status::text, o.total_minor, true),
      ('orders.source', o.created_at, o.order_type::text, o.total_minor, true),
      ('orders.waiting', case o.status when 'pending' then o.created_at when 'confirmed' then o.confirmed_at
        when 'dispatched' then o.dispatched_at else o.delivered_at end, o.status::text, o.total_minor,
        o.status in ('pending', 'confirmed', 'dispatched', 'delivered')),
      ('orders.refund_due', o.created_at, '', o.refund_due_minor, o.refund_due_minor > 0),
      ('sales.all', o.created_at, '', 0, o.status <> 'cancelled'),
      ('sales.source', o.created_at, o.order_type::text, 0, o.status <> 'cancelled'),
      ('sales.provider', o.created_at, o.network_provider::text, 0, o.status <> 'cancelled'),
      ('sales.plan', o.created_at, o.plan_id::text, 0, o.status <> 'cancelled'),
      ('sales.simType', o.created_at, o.sim_type::text, 0, o.status <> 'cancelled'),
      ('sales.reseller', o.created_at, o.reseller_id::text, 0, o.status <> 'cancelled')
    ) as at (question, moment, key, amount, counts)
    cross join lateral (select at.question, (at.moment at time zone zone)::date as day, at.key, at.amount) as f
    where at.counts and at.key is not null and at.moment is not null
  $$;

  create function transaction_figures(t transactions, o orders, zone text) returns table (${FIGURE}) language sql stable as $$
    select f.question, (t.completed_at at time zone zone)::date, t.currency::text, f.key, f.count::bigint,
      case t.transaction_type when 'payment' then t.amount_minor else -t.amount_minor end
    from (values
      ('money.type', t.transaction_type::text, 1),
      ('sales.all', '', 0),
      ('sales.source', o.order_type::text, 0),
      ('sales.provider', o.network_provider::text, 0),
      ('sales.plan', o.plan_id::text, 0),
      ('sales.simType', o.sim_type::text, 0),
      ('sales.reseller', t.reseller_id::text, 0)
    ) as f (question, key, count)
    where t.status = 'completed' and t.transaction_type in ('payment', 'refund') and t.completed_at is not null
      and f.key is not null
  $$;

  create function user_figures(u users, zone text) returns table (${FIGURE}) language sql stable as $$
    select 'people.users', (u.created_at at time zone zone)::date, '', u.status::text, 1::bigint, 0::numeric
    where u.deleted_at is null
  $$;

  create function reseller_figures(r resellers, zone text) returns table (${FIGURE}) language sql stable as $$
    select 'people.resellers', (r.created_at at time zone zone)::date, '', r.status::text, 1::bigint, 0::numeric
    where r.deleted_at is null
  $$;

  create function client_figures(c clients, zone text) returns table (${FIGURE}) language sql stable as $$
    select 'people.clients', (c.created_at at time zone zone)::date, '', c.status::text, 1::bigint, 0::numeric
    where c.deleted_at is null
  $$;

  create function ticket_figures(t tickets, zone text) returns table (${FIGURE}) language sql stable as $$
    select f.question, (t.created_at at time zone zone)::date, '', f.key, 1::bigint, 0::numeric
    from (values
      ('tickets.status', t.status::text, true),
      ('tickets.open', t.priority::text, t.status in ('open', 'in_progress'))
    ) as f (question, key, counts)
    where f.counts and t.deleted_at is null
  $$;

  create function told_figures(zone text) returns table (${FIGURE}) language sql stable as $$
    select question, day, currency, key, sum(count)::bigint, sum(amount_minor) from (
      select f.* from orders o cross join lateral order_figures(o, zone) as f
      union all
      select f.* from transactions t left join orders o on o.id = t.order_id
        cross join lateral transaction_figures(t, o, zone) as f
      union all select f.* from users u cross join lateral user_figures(u, zone) as f
      union all select f.* from resellers r cross join lateral reseller_figures(r, zone) as f
      union all select f.* from clients c cross join lateral client_figures(c, zone) as f
      union all select f.* from tickets t cross join lateral ticket_figures(t, zone) as f
    ) as all_of_them
    group by 1, 2, 3, 4 having sum(count) <> 0 or sum(amount_minor) <> 0
  $$;

  create view kept_figures as
    select question, day, currency, key, sum(count)::bigint as count, sum(amount_minor) as amount_minor from (
      select ${COLUMNS} from rollups union all select ${COLUMNS} from rollup_deltas
    ) as both_of_them
    group by 1, 2, 3, 4 having sum(count) <> 0 or sum(amount_minor) <> 0;
`

const TABLES = `
  create table rollups (
    question text not null, day date not null, currency text not null, key text not null,
    count bigint not null, amount_minor numeric not null,
    primary key (question, day, currency, key)
  );
  create table rollup_deltas (
    question text not null, day date not null, currency text not null, key text not null,
    count bigint not null, amount_minor numeric not null
  );
  create table rollup_state (
    one boolean primary key default true check (one),
    timezone text not null,
    rebuilt_at timestamptz not null
  );
  insert into rollup_state (timezone, rebuilt_at)
    select coalesce((select timezone from general limit 1), 'UTC'), now();
  create index events_collection_idx on events (subject_collection, id);
`

/** Folds at most so many deltas, one process at a time; answers how many. */
const FOLD = `
  create function fold_rollups(most integer) returns bigint language sql as $$
    with turn as materialized (select pg_try_advisory_xact_lock(hashtext('rollups.fold')) as is_ours), taken as (
      -- reason: what is taken out here is added to the rollups by the same statement
      delete from rollup_deltas where ctid = any (array(select ctid from rollup_deltas limit most))
        and (select is_ours from turn)
      returning ${COLUMNS}
    ), folded as (
      insert into rollups (${COLUMNS})
      select question, day, currency, key, sum(count), sum(amount_minor) from taken group by 1, 2, 3, 4
      on conflict (question, day, currency, key) do update
        set count = rollups.count + excluded.count, amount_minor = rollups.amount_minor + excluded.amount_minor
    )
    select count(*) from taken
  $$;
`

/**
 * The lock lets in nobody who has a figure to write: who has written one has committed, and who has not will do so by the
 * new time zone. Readers go on reading.
 */
const REBUILD = `
  create function rebuild_rollups(zone text) returns table (question text, wrong bigint) language plpgsql as $$
  #variable_conflict use_column
  begin
    lock table rollup_deltas in share row exclusive mode;
    -- reason: the temporary table of a rebuild before it in the same transaction
    drop table if exists rollups_told;
    create temporary table rollups_told on commit drop as select * from told_figures(zone);
    return query
      select coalesce(k.question, t.question), count(*)
      from kept_figures k full join rollups_told t using (question, day, currency, key)
      where (k.count, k.amount_minor) is distinct from (t.count, t.amount_minor)
      group by 1 order by 1;
    -- reason: the figures are counted anew from the rows, and these are in them
    delete from rollup_deltas;
    -- reason: they are written anew by the next statement
    delete from rollups;
    insert into rollups (${COLUMNS}) select ${COLUMNS} from rollups_told;
    update rollup_state set timezone = zone, rebuilt_at = now();
  end $$;
`

type Source = { table: string; figures: string; join?: string; moved?: string }

const SOURCES: readonly Source[] = [
  {
    table: 'orders',
    figures: 'order_figures(i.image, zone)',
    // What was sold by these names moves along with the order: no verb changes them, and SQL might.
    moved: `
      if exists (select 1 from old_rows o join new_rows n using (id)
        where (o.order_type, o.network_provider, o.plan_id, o.sim_type)
          is distinct from (n.order_type, n.network_provider, n.plan_id, n.sim_type)) then
        insert into rollup_deltas (${COLUMNS})
        select f.question, f.day, f.currency, f.key, sum(i.sign * f.count), sum(i.sign * f.amount_minor)
        from (select 1 as sign, row(n.*)::orders as image from new_rows n
          union all select -1, row(o.*)::orders from old_rows o) as i
        join transactions t on t.order_id = (i.image).id
        cross join lateral transaction_figures(t, i.image, zone) as f
        group by 1, 2, 3, 4 having sum(i.sign * f.count) <> 0 or sum(i.sign * f.amount_minor) <> 0;
      end if;`,
  },
  {
    table: 'transactions',
    figures: 'transaction_figures(i.image, o, zone)',
    join: 'left join orders o on o.id = (i.image).order_id',
  },
  { table: 'users', figures: 'user_figures(i.image, zone)' },
  { table: 'resellers', figures: 'reseller_figures(i.image, zone)' },
  { table: 'clients', figures: 'client_figures(i.image, zone)' },
  { table: 'tickets', figures: 'ticket_figures(i.image, zone)' },
]

const appendOf = ({ figures, join = '' }: Source, images: string): string => `
      insert into rollup_deltas (${COLUMNS})
      select f.question, f.day, f.currency, f.key, sum(i.sign * f.count), sum(i.sign * f.amount_minor)
      from (${images}) as i ${join} cross join lateral ${figures} as f
      group by 1, 2, 3, 4 having sum(i.sign * f.count) <> 0 or sum(i.sign * f.amount_minor) <> 0;`

const EVENTS = {
  insert: 'referencing new table as new_rows',
  update: 'referencing old table as old_rows new table as new_rows',
  delete: 'referencing old table as old_rows',
} as const

/** The lock comes before the time zone is read: whoever waits for a rebuild goes on by what it has left. */
const triggersOf = (source: Source): string => {
  const { moved = '', table } = source
  const after = `select 1 as sign, row(n.*)::${table} as image from new_rows n`
  const before = `select -1 as sign, row(o.*)::${table} as image from old_rows o`
  const triggers = Object.entries(EVENTS).map(
    ([event, referencing]) => `
    create trigger record_figures_${event} after ${event} on ${table} ${referencing}
      for each statement execute function record_${table}_figures();
    alter table ${table} enable always trigger record_figures_${event};`,
  )
  return `
    create function record_${table}_figures() returns trigger language plpgsql as $$
    declare zone text;
    begin
      lock table rollup_deltas in row exclusive mode;
      select timezone into strict zone from rollup_state;
      if tg_op = 'INSERT' then ${appendOf(source, after)}
      elsif tg_op = 'DELETE' then ${appendOf(source, before)}
      else ${appendOf(source, `${after} union all ${before}`)} ${moved}
      end if;
      return null;
    end $$;
    ${triggers.join('')}`
}

/**
 * The dashboard's figures, kept by question and business day: every change appends what it adds and takes away, in its
 * own transaction and to no row that another waits for, and a worker folds that into the rollups.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [TABLES, FIGURES, FOLD, REBUILD, ...SOURCES.map(triggersOf)])
    await db.execute(sql.raw(part))
  await db.execute(sql`select * from rebuild_rollups((select timezone from rollup_state))`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const { table } of SOURCES)
    await db.execute(sql.raw(`drop function record_${table}_figures() cascade`))
  await db.execute(sql`
    drop function rebuild_rollups(text);
    drop function fold_rollups(integer);
    drop view kept_figures;
    drop function told_figures(text);
    drop function order_figures(orders, text);
    drop function transaction_figures(transactions, orders, text);
    drop function user_figures(users, text);
    drop function reseller_figures(resellers, text);
    drop function client_figures(clients, text);
    drop function ticket_figures(tickets, text);
    drop index events_collection_idx;
    drop table rollup_state, rollup_deltas, rollups;
  `)
}
