import { Link } from '@payloadcms/ui'

type Props = { page: number; pages: number; label: string; query?: string }

/** Newer and older, where there is more than one page; `query` is what else the address asks for. */
export const Pages = ({ label, page, pages, query = '' }: Props) => {
  if (pages <= 1) return null
  const to = (wanted: number) => `?${new URLSearchParams(query)}${query && '&'}page=${wanted}`
  return (
    <nav className="sd-quiet sd-card__more" aria-label={label}>
      {page > 1 && <Link href={to(page - 1)}>Newer</Link>} Page {page} of {pages}{' '}
      {page < pages && <Link href={to(page + 1)}>Older</Link>}
    </nav>
  )
}
