import type pg from 'pg'

type Definition = { build: string; drop: string }

const foreignKeys = `
  select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as build,
    format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
  from pg_constraint where contype = 'f' and conrelid = any($1::regclass[]) order by conname`

const indexes = `
  select pg_get_indexdef(indexrelid) as build, format('drop index %s', indexrelid::regclass) as drop
  from pg_index where indrelid = any($1::regclass[]) and not indisprimary order by indexrelid::regclass::text`

/**
 * The order of an order's moves is held by the generator, not by a row that begins as pending; and what the lines of
 * a posting sum to would be asked line by line.
 */
const guards = (state: 'disable' | 'enable'): string =>
  `alter table orders ${state} trigger guard_order_move;
   alter table ledger_entries ${state} trigger guard_posting`

const COUNTED = ['orders', 'transactions', 'users', 'clients', 'tickets']

/** Figures are counted once, at the end: a COPY would keep every row of it in mind until its trigger has run. */
const counting = (state: 'disable' | 'enable always'): string =>
  COUNTED.map((table) => `alter table ${table} ${state} trigger record_figures_insert`).join(';')

const runAll = async (pool: pg.Pool, statements: readonly string[], atOnce: number) => {
  const waiting = statements.values()
  const worker = async () => {
    const connection = await pool.connect()
    try {
      await connection.query(`set maintenance_work_mem = '512MB'`)
      for (const statement of waiting) await connection.query(statement)
      await connection.query('reset maintenance_work_mem')
    } finally {
      connection.release()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/**
 * Takes indexes, foreign keys and the guard of moves off the tables: rows come in an order that keys and
 * guard refuse. Answers what puts all of it back, each key checked on the way. For the indexes alone it is
 * no gain on 100,000 orders: filled on the way all took 57 s without the keys, built afterwards 84 s with
 * them, on a busy machine.
 */
export const liftIndexes = async (
  pool: pg.Pool,
  tables: readonly string[],
): Promise<() => Promise<void>> => {
  const keys = (await pool.query<Definition>(foreignKeys, [tables])).rows
  const lists = (await pool.query<Definition>(indexes, [tables])).rows
  for (const { drop } of [...keys, ...lists]) await pool.query(drop)
  await pool.query(guards('disable'))
  await pool.query(counting('disable'))
  return async () => {
    // Two processors: more builds at once wait for one another.
    await runAll(
      pool,
      lists.map(({ build }) => build),
      2,
    )
    await runAll(
      pool,
      keys.map(({ build }) => build),
      1,
    )
    await pool.query(guards('enable'))
    await pool.query(counting('enable always'))
  }
}
