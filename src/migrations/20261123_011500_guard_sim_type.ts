import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The moves of an order hang on its SIM type, so a change of the type would be a way round them: a
 * physical order in hand of its carrier could become an eSIM order that was dispatched.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create or replace function guard_order_move() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        if new.status <> 'pending' then
          raise exception 'a new order is pending, not %', new.status using errcode = 'check_violation';
        end if;
        return new;
      end if;
      if old.sim_type <> new.sim_type then
        raise exception 'an order for a % SIM stays one', old.sim_type using errcode = 'check_violation';
      end if;
      if old.status = new.status then
        return new;
      end if;
      if not (
        (old.status, new.status) in (
          ('pending', 'confirmed'), ('pending', 'cancelled'), ('confirmed', 'cancelled'),
          ('delivered', 'activated')
        )
        or (new.sim_type = 'physical' and (old.status, new.status) in (
          ('confirmed', 'dispatched'), ('dispatched', 'delivered'), ('dispatched', 'cancelled')
        ))
        or (new.sim_type = 'esim' and (old.status, new.status) = ('confirmed', 'delivered'))
      ) then
        raise exception 'an order that is % cannot become %', old.status, new.status using errcode = 'check_violation';
      end if;
      return new;
    end $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function guard_order_move() returns trigger language plpgsql as $$
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
  `)
}
