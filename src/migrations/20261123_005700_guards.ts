import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Numbers people quote, and what not even SQL may do: an illegal move of an order, a change of history.
 * `src/domain/orders/status.ts` holds the same moves; a test tries every pair through SQL.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create sequence order_number_seq start 100001;
    create sequence transaction_number_seq start 100001;
    create sequence ticket_number_seq start 10001;

    create function guard_order_move() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        if new.status <> 'pending' then
          raise exception 'a new order is pending, not %', new.status using errcode = 'check_violation';
        end if;
        return new;
      end if;
      if old.status = new.status then
        return new;
      end if;
      if not (
        (old.status, new.status) in (
          ('pending', 'confirmed'), ('pending', 'cancelled'),
          ('confirmed', 'cancelled'), ('dispatched', 'cancelled'),
          ('delivered', 'activated')
        )
        or (new.sim_type = 'physical' and (old.status, new.status) in (('confirmed', 'dispatched'), ('dispatched', 'delivered')))
        or (new.sim_type = 'esim' and (old.status, new.status) = ('confirmed', 'delivered'))
      ) then
        raise exception 'an order that is % cannot become %', old.status, new.status using errcode = 'check_violation';
      end if;
      return new;
    end $$;
    create trigger guard_order_move before insert or update of status, sim_type on orders
      for each row execute function guard_order_move();

    create function guard_event() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE'
        and new.ip is null and new.user_agent is null
        and (to_jsonb(new) - 'ip' - 'user_agent') = (to_jsonb(old) - 'ip' - 'user_agent') then
        return new;
      end if;
      raise exception 'events are append-only' using errcode = 'insufficient_privilege';
    end $$;
    create trigger guard_event before update or delete on events
      for each row execute function guard_event();
    create trigger guard_event_truncate before truncate on events
      for each statement execute function guard_event();

    create index events_subject_idx on events (subject_collection, subject_id, id);
    create index orders_waiting_idx on orders (created_at) where status = 'pending';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index orders_waiting_idx;
    drop index events_subject_idx;
    drop trigger guard_event_truncate on events;
    drop trigger guard_event on events;
    drop function guard_event();
    drop trigger guard_order_move on orders;
    drop function guard_order_move();
    drop sequence ticket_number_seq;
    drop sequence transaction_number_seq;
    drop sequence order_number_seq;
  `)
}
