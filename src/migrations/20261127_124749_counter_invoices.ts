import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A refund that failed after it was made keeps its credit note and gets an invoice that takes it back: of a transaction
 * there is one of each kind, and an invoice may name what it takes back. Then these invoices for the refunds that failed
 * before there were any, numbered now, one by one, as their counter demands.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  -- reason: nothing is lost; both are made again below, wider
  ALTER TABLE "invoices" DROP CONSTRAINT "invoices_original_ck";
  -- reason: as above
  DROP INDEX "invoices_transaction_once";
  CREATE UNIQUE INDEX "invoices_transaction_once" ON "invoices" USING btree ("transaction_id","kind") WHERE true;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_original_ck" CHECK (kind <> 'credit_note' or original_id is not null);`)
  await db.execute(sql`
    do $$
    declare
      note record;
      house record;
      place integer;
    begin
      select coalesce(max(invoice_prefix), 'INV-') as prefix,
        extract(year from now() at time zone coalesce(max(timezone), 'UTC'))::int as year into house from general;
      for note in
        select i.* from invoices i join ledger_entries e on e.posting = 'refund_reversal:' || i.transaction_id
        where i.kind = 'credit_note' group by i.id order by min(e.created_at), i.id
      loop
        insert into invoice_series (kind, year, last) values ('invoice', house.year, 1)
          on conflict (kind, year) do update set last = invoice_series.last + 1 returning last into place;
        insert into invoices (id, number, kind, year, sequence, transaction_id, original_id, order_id, user_id, reseller_id,
          issued_at, currency, net_minor, tax_minor, total_minor, tax_rate_bps, seller, buyer, lines, note, revision,
          created_at, updated_at)
        select gen_random_uuid(), house.prefix || house.year || '-' || lpad(place::text, greatest(6, length(place::text)), '0'),
          'invoice', house.year, place, note.transaction_id, note.id, note.order_id, note.user_id, note.reseller_id, now(),
          note.currency, note.net_minor, note.tax_minor, note.total_minor, note.tax_rate_bps, note.seller, note.buyer,
          jsonb_agg(line || jsonb_build_object('kind', 'refund_failed', 'text', 'Refund that failed: ' || (line ->> 'text'))),
          note.note, 1, now(), now()
        from jsonb_array_elements(note.lines) as line;
      end loop;
    end $$;
    set constraints all immediate;
  `)
}

/** Fails where there is such an invoice: none is ever taken out of its series. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "invoices" DROP CONSTRAINT "invoices_original_ck";
  DROP INDEX "invoices_transaction_once";
  CREATE UNIQUE INDEX "invoices_transaction_once" ON "invoices" USING btree ("transaction_id") WHERE true;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_original_ck" CHECK ((kind = 'credit_note') = (original_id is not null));`)
}
