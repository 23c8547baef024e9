import { Link } from '@payloadcms/ui'

import type { Say } from '../../core/words/say'

type Props = { page: number; pages: number; label: string; query?: string; say: Say }

/** Newer and older, where there is more than one page; `query` is what else the address asks for. */
export const Pages = ({ label, page, pages, query = '', say }: Props) => {
  if (pages <= 1) return null
  const to = (wanted: number) => `?${new URLSearchParams(query)}${query && '&'}page=${wanted}`
  return (
    <nav className="sd-quiet sd-card__more" aria-label={label}>
      {page > 1 && <Link href={to(page - 1)}>{say('related:newer')}</Link>}{' '}
      {say('related:page', { page, pages })}{' '}
      {page < pages && <Link href={to(page + 1)}>{say('related:older')}</Link>}
    </nav>
  )
}
