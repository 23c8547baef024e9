'use client'
import { Badge } from '../status/Badge'
import { toneOf } from '../status/tones'
import { useSay } from '../words/useSay'

type Props = { collection: string; field: string; value: string; prefix?: string }

/** The state of a document as a badge: "Payment paid" with a prefix, "Paid" without. */
export const State = ({ collection, field, value, prefix }: Props) => {
  const word = useSay().code(value)
  return (
    <Badge tone={toneOf(collection, field, value)}>
      {prefix ? `${prefix} ${word.toLowerCase()}` : word}
    </Badge>
  )
}
