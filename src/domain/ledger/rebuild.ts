/** An account whose caches were not what its entries and the orders say. */
export type Rebuilt = {
  code: string
  balanceBefore: string
  balanceMinor: string
  versionBefore: string
  version: string
  holdsBefore: string
  holdsMinor: string
}

/**
 * What each account must say: `balance`, `version` and `holds` by its entries and by the orders that hold its credit.
 */
export const TOLD_BY_ENTRIES = `
  select a.id, coalesce(e.balance, 0) as balance, coalesce(e.version, 0) as version, coalesce(h.holds, 0) as holds
  from accounts a
  left join (select account_id, sum(amount_minor) as balance, count(*) as version from ledger_entries group by 1) e
    on e.account_id = a.id
  left join (select reseller_id, currency, sum(held_minor) as holds from orders where held_minor > 0 group by 1, 2) h
    on a.kind = 'reseller_funds' and h.reseller_id = a.reseller_id and h.currency = a.currency`

/** Keeps everybody who would move a balance or take a hold waiting until the transaction ends. */
export const LOCK_ACCOUNTS = 'lock table accounts in exclusive mode'

/**
 * Writes the caches anew, and answers a row (`Rebuilt`) for each account that was wrong; a second time none. To be run
 * after `LOCK_ACCOUNTS`. A trigger refuses where the entries contradict one another: those nothing can rebuild.
 */
export const REBUILD = `
  update accounts a set balance_minor = told.balance, version = told.version, holds_minor = told.holds,
    revision = a.revision + 1, updated_at = greatest(now(), a.updated_at)
  from (${TOLD_BY_ENTRIES}) as told join accounts as before on before.id = told.id
  where a.id = told.id and (a.balance_minor, a.version, a.holds_minor) is distinct from (told.balance, told.version, told.holds)
  returning a.code, before.balance_minor as "balanceBefore", a.balance_minor as "balanceMinor",
    before.version as "versionBefore", a.version, before.holds_minor as "holdsBefore", a.holds_minor as "holdsMinor"`
