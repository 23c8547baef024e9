import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The counters of invoice and credit note numbers, and the printed files. Numbers have no gaps: who takes one holds its
 * counter's row until the commit. Then what not even SQL may do to an invoice, and the invoices of what was paid and given
 * back before there were any, in the order in which it was completed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table invoice_series (
      kind enum_invoices_kind not null,
      year integer not null,
      last integer not null check (last >= 1),
      primary key (kind, year)
    );
    create table invoice_files (
      invoice_id uuid primary key references invoices (id),
      sha256 text not null,
      bytes bytea not null,
      made_at timestamptz not null default now(),
      check (sha256 = encode(sha256(bytes), 'hex'))
    );
  `)
  // Before the triggers: millions of rows would fire them one by one.
  await db.execute(sql`
    create temporary table issued on commit drop as
    with house as (
      select coalesce(g.timezone, 'UTC') as timezone, coalesce(g.invoice_prefix, 'INV-') as invoice_prefix,
        coalesce(g.credit_note_prefix, 'CN-') as credit_note_prefix, here.country as seller_country,
        jsonb_build_object('name', coalesce(nullif(g.legal_name, ''), g.business_name, 'Simdesk'),
          'address', coalesce(g.address, ''), 'country', here.country, 'taxId', g.tax_id, 'email', g.support_email,
          'brand', jsonb_build_object('name', coalesce(b.name, 'Simdesk'), 'colour', coalesce(b.primary_color, '#0f5bd7'),
            'logo', b.logo_light_id, 'footer', b.invoice_footer)) as seller
      from (select 1) as one left join general g on true left join branding b on true
        cross join lateral (select case when g.id is null then 'US' else g.country end as country) as here
    ), done as (
      select t.*, o.delivery_address_line1 as line1, o.delivery_address_line2 as line2, o.delivery_address_city as city,
        o.delivery_address_state as state, o.delivery_address_postal_code as postal_code,
        o.delivery_address_country as country, o.plan_name, o.plan_price_minor, o.delivery_fee_minor, o.service_charge_minor, o.tax_rate_bps,
        o.tax_minor as order_tax, o.total_minor as order_total,
        o.total_minor = o.plan_price_minor + o.delivery_fee_minor + o.service_charge_minor as contained,
        coalesce(sum(amount_minor) over (partition by t.parent_id order by t.completed_at, t.id
          rows between unbounded preceding and 1 preceding), 0) as before
      from transactions t join orders o on o.id = t.order_id
      where t.status = 'completed' and t.transaction_type in ('payment', 'refund') and t.amount_minor > 0
    ), taxed as (
      select *, case transaction_type when 'payment' then order_tax
        else round(order_tax * (before + amount_minor) / order_total) - round(order_tax * before / order_total) end as tax
      from done
    )
    select t.id as transaction_id, gen_random_uuid() as id, t.parent_id, t.order_id, t.user_id, t.reseller_id, t.completed_at,
      t.currency, t.amount_minor - t.tax as net, t.tax, t.amount_minor as total, t.tax_rate_bps,
      case t.transaction_type when 'payment' then 'invoice' else 'credit_note' end::enum_invoices_kind as kind,
      extract(year from t.completed_at at time zone house.timezone)::int as year,
      case t.transaction_type when 'payment' then house.invoice_prefix else house.credit_note_prefix end as prefix,
      house.seller,
      case when r.id is not null then jsonb_build_object('name', r.business_name, 'address', concat_ws(E'\n', r.address,
          r.city, r.state), 'country', r.country, 'taxId', r.tax_id, 'email', r.email)
        when coalesce(u.address, '') = '' and t.line1 <> '' then jsonb_build_object('name', u.full_name, 'address',
          concat_ws(E'\n', t.line1, nullif(t.line2, ''), nullif(concat_ws(' ', t.postal_code, t.city), ''), t.state),
          'country', t.country, 'taxId', null, 'email', u.email)
        else jsonb_build_object('name', u.full_name, 'address', concat_ws(E'\n', nullif(u.address, ''),
          nullif(concat_ws(' ', u.postal_code, u.city), ''), u.state), 'country', u.country, 'taxId', null,
          'email', u.email) end as buyer,
      case t.transaction_type when 'payment' then (
        select jsonb_agg(jsonb_build_object('kind', line.kind, 'text', line.text, 'netMinor', line.amount -
            case when t.contained then line.tax else 0 end, 'taxMinor', line.tax, 'totalMinor', line.amount +
            case when t.contained then 0 else line.tax end) order by line.place)
        from (select place, kind, text, amount, case when t.contained
            then round(amount * t.tax_rate_bps / (10000 + t.tax_rate_bps)) else round(amount * t.tax_rate_bps / 10000) end as tax
          from (values (1, 'plan', t.plan_name, t.plan_price_minor), (2, 'delivery', 'Delivery', t.delivery_fee_minor),
            (3, 'service', 'Service charge', t.service_charge_minor)) as given (place, kind, text, amount)
          where place = 1 or amount > 0) as line)
        else jsonb_build_array(jsonb_build_object('kind', 'refund', 'text', coalesce(nullif(t.reason, ''), 'Refund'),
          'netMinor', t.amount_minor - t.tax, 'taxMinor', t.tax, 'totalMinor', t.amount_minor)) end as lines,
      case when t.order_tax = 0 and r.tax_id <> '' and r.country <> house.seller_country
          and r.country = any(eu.countries) and house.seller_country = any(eu.countries)
        then 'Reverse charge: the customer accounts for the tax (Article 196 of Directive 2006/112/EC).' end as note
    from taxed t cross join house
      cross join (select '{AT,BE,BG,HR,CY,CZ,DK,EE,FI,FR,DE,GR,HU,IE,IT,LV,LT,LU,MT,NL,PL,PT,RO,SK,SI,ES,SE}'::text[]) as eu (countries)
      left join resellers r on r.id = t.reseller_id left join users u on u.id = t.user_id
    where t.parent_id is null or t.parent_id in (select id from done);

    insert into invoices (id, number, kind, year, sequence, transaction_id, original_id, order_id, user_id, reseller_id,
      issued_at, currency, net_minor, tax_minor, total_minor, tax_rate_bps, seller, buyer, lines, note, revision,
      created_at, updated_at)
    select i.id, prefix || year || '-' || lpad(place::text, greatest(6, length(place::text)), '0'), kind, year, place,
      transaction_id, original, order_id, user_id, reseller_id, completed_at, currency, net, tax, total, tax_rate_bps, seller,
      buyer, lines, note, 1, completed_at, completed_at
    from (select mine.*, paid.id as original,
        row_number() over (partition by mine.kind, mine.year order by mine.completed_at, mine.transaction_id) as place
      from issued mine left join issued paid on paid.transaction_id = mine.parent_id) as i
    order by kind, year, place;

    insert into invoice_series (kind, year, last) select kind, year, max(sequence) from invoices group by kind, year;
  `)
  await db.execute(sql`
    create function guard_invoice() returns trigger language plpgsql as $$
    begin
      raise exception 'invoices are issued once and never changed' using errcode = 'insufficient_privilege';
    end $$;
    create trigger guard_invoice before update or delete on invoices for each row execute function guard_invoice();
    create trigger guard_invoice_truncate before truncate on invoices
      for each statement execute function guard_invoice();
    create trigger guard_invoice_file before update or delete on invoice_files
      for each row execute function guard_invoice();
    create trigger guard_invoice_file_truncate before truncate on invoice_files
      for each statement execute function guard_invoice();

    create function guard_invoice_number() returns trigger language plpgsql as $$
    begin
      if new.number not like '%' || new.year || '-' || lpad(new.sequence::text, greatest(6, length(new.sequence::text)), '0') then
        raise exception 'invoice % is not number % of %', new.number, new.sequence, new.year
          using errcode = 'check_violation';
      end if;
      if new.sequence > 1 and not exists (select 1 from invoices where kind = new.kind and year = new.year
        and sequence = new.sequence - 1) then
        raise exception 'invoice % leaves a gap before it', new.number using errcode = 'check_violation';
      end if;
      if not exists (select 1 from invoice_series where kind = new.kind and year = new.year and last >= new.sequence) then
        raise exception 'invoice % is beyond its counter', new.number using errcode = 'check_violation';
      end if;
      return null;
    end $$;
    create constraint trigger guard_invoice_number after insert on invoices
      deferrable initially deferred for each row execute function guard_invoice_number();

    create function guard_invoice_series() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.kind = old.kind and new.year = old.year and new.last = old.last + 1 then
        return new;
      end if;
      raise exception 'invoice numbers are counted one by one' using errcode = 'insufficient_privilege';
    end $$;
    create trigger guard_invoice_series before update or delete on invoice_series
      for each row execute function guard_invoice_series();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table invoice_files;
    drop table invoice_series;
    drop function guard_invoice_series();
    drop trigger guard_invoice_number on invoices;
    drop function guard_invoice_number();
    drop trigger guard_invoice_truncate on invoices;
    drop trigger guard_invoice on invoices;
    drop function guard_invoice();
    delete from invoices;
  `)
}
