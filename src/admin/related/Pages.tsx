import { Link } from '@payloadcms/ui'

import type { Say, Word } from '../../core/words/say'

type Props = {
  page: number
  pages: number
  label: string
  say: Say
  /** The address of a page, where it asks for more than that. */
  to?: (page: number) => string
  /** Where it leads, when not by time. */
  words?: { back: Word; next: Word }
}

const BY_TIME = { back: 'related:newer', next: 'related:older' } as const

/** The way to the pages before and after, where there is more than one. */
export const Pages = ({
  label,
  page,
  pages,
  say,
  to = (wanted) => `?page=${wanted}`,
  words = BY_TIME,
}: Props) => {
  if (pages <= 1) return null
  return (
    <nav className="sd-quiet sd-card__more" aria-label={label}>
      {page > 1 && <Link href={to(page - 1)}>{say(words.back)}</Link>}{' '}
      {say('related:page', { page, pages })}{' '}
      {page < pages && <Link href={to(page + 1)}>{say(words.next)}</Link>}
    </nav>
  )
}
