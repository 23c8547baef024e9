import { Badge } from '../status/Badge'
import { toneOf } from '../status/tones'
import { wordOf } from '../status/words'

type Props = { collection: string; field: string; value: string; prefix?: string }

/** The state of a document as a badge: "Payment paid" with a prefix, "Paid" without. */
export const State = ({ collection, field, value, prefix }: Props) => (
  <Badge tone={toneOf(collection, field, value)}>
    {prefix ? `${prefix} ${wordOf(value).toLowerCase()}` : wordOf(value)}
  </Badge>
)
