/** One movement of money at a gateway, in minor units of `currency`; `amountMinor` is positive, `type` is the direction. */
export type GatewayLine = {
  /** The gateway's own id of the payment or refund. */
  id: string
  type: 'payment' | 'refund'
  amountMinor: number
  currency: string
}

export type Break = {
  kind: 'missing' | 'extra' | 'amount' | 'currency' | 'type' | 'duplicate'
  id: string
  says: string
}

const told = ({ amountMinor, currency, type }: GatewayLine): string =>
  `${type} of ${amountMinor} ${currency}`

const differences = (report: GatewayLine, books: GatewayLine): Break[] => {
  const says = `the report has a ${told(report)}, the books a ${told(books)}`
  return (['type', 'currency', 'amount'] as const)
    .filter((kind) =>
      kind === 'amount' ? report.amountMinor !== books.amountMinor : report[kind] !== books[kind],
    )
    .map((kind) => ({ kind, id: report.id, says }))
}

/**
 * Compares what a gateway reports with what the books say went through it: what is missing in the report, extra in
 * it, there twice, or different in amount, currency or direction. Empty where both agree.
 */
export const reconcile = (
  report: readonly GatewayLine[],
  books: readonly GatewayLine[],
): Break[] => {
  const booked = new Map(books.map((line) => [line.id, line]))
  const seen = new Set<string>()
  const breaks: Break[] = []
  for (const line of report) {
    const own = booked.get(line.id)
    if (seen.has(line.id))
      breaks.push({ kind: 'duplicate', id: line.id, says: 'the report has it twice' })
    else if (own) breaks.push(...differences(line, own))
    else breaks.push({ kind: 'extra', id: line.id, says: `only the report has a ${told(line)}` })
    seen.add(line.id)
  }
  for (const line of books)
    if (!seen.has(line.id))
      breaks.push({ kind: 'missing', id: line.id, says: `only the books have a ${told(line)}` })
  return breaks
}
