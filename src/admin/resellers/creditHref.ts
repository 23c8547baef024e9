import type { CreditAsked } from '../../domain/resellers/creditAsked'

/** The address that asks this, without what is the default; a change begins at the first page. */
export const creditHref = (asked: CreditAsked, change: Partial<CreditAsked>): string => {
  const { page, search, shown, sort } = { ...asked, page: 1, ...change }
  const query = new URLSearchParams({
    ...(search && { search }),
    ...(shown !== 'all' && { shown }),
    ...(sort !== 'used' && { sort }),
    ...(page > 1 && { page: String(page) }),
  })
  return `/admin/collections/resellers/credit${query.size > 0 ? `?${query}` : ''}`
}
