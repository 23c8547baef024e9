import { Link } from '@payloadcms/ui'

import type { Period } from '../../core/periods'
import type { Say } from '../../core/words/say'
import { addressOf, type Words } from './asked'

/** Those asked for daily; a custom report has them all. */
const SHOWN = [
  ...(['today', 'yesterday', 'last_7_days', 'last_30_days'] as const),
  ...(['last_90_days', 'this_month', 'last_month', 'this_year'] as const),
] satisfies Period[]

const USUAL: Period = 'last_30_days'

const shownIn = ({ from, range, until }: Words): string | undefined =>
  range ?? (from || until ? undefined : USUAL)

type Props = { action: string; query: Words; say: Say }

/** Ranges that move on with the days, one press each. */
export function RangeLinks({ action, query, say }: Props) {
  const { from: _from, range: _range, until: _until, ...rest } = query
  const now = shownIn(query)
  return (
    <nav aria-label={say('reports:range')} className="sd-choices sd-reports__ranges">
      {SHOWN.map((range) => (
        <Link
          aria-current={range === now ? 'true' : undefined}
          className="sd-choices__one"
          href={addressOf(action, { ...rest, range })}
          key={range}
          prefetch={false}
        >
          {say.code(range)}
        </Link>
      ))}
    </nav>
  )
}
