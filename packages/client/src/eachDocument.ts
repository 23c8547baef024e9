import type { Ask, DocumentOf, InitOf, ListPath } from './types.js'

type Page<P extends ListPath> = { docs: DocumentOf<P>[]; next: string | null }

/** Reads a list by its cursor; the next page is asked for when the one before is used up. */
export const eachDocument = (get: Ask<'get'>) =>
  async function* <P extends ListPath>(
    path: P,
    init?: InitOf<P, 'get'>,
  ): AsyncGenerator<DocumentOf<P>, void, undefined> {
    const { params } = { params: {}, ...init }
    // Which list it is only the caller knows; every one answers a page.
    const ask = get as (path: P, init: object) => Promise<Page<P>>
    let after: string | null = null
    do {
      const query: object = { limit: 100, ...queryOf(params), ...(after ? { after } : {}) }
      const page: Page<P> = await ask(path, { ...init, params: { ...params, query } })
      yield* page.docs
      after = page.next
    } while (after)
  }

const queryOf = (params: object): object => {
  const query: unknown = 'query' in params ? params.query : undefined
  return typeof query === 'object' && query !== null ? query : {}
}
