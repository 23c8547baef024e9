import { csvLine } from '../../core/csv'
import { toDecimalString } from '../../core/money'
import { POSTING_WORDS } from '../ledger/words'
import type { StatementAsked, StatementLine, StatementPages } from './statement'

const UTF8 = new TextEncoder()

/**
 * The statement as a spreadsheet reads it, written as it is read: amounts in units of the currency, the balances at both
 * ends as lines too.
 */
export async function* statementCsv(
  { currency, period }: StatementAsked,
  { openingBalanceMinor, pages }: StatementPages,
): AsyncGenerator<Uint8Array> {
  const amount = (minor: number) => ({ amount: toDecimalString(minor, currency) })
  const end = (at: Date, what: string, minor: number) =>
    csvLine([at.toISOString(), what, '', '', amount(minor), currency])
  const told = ({ amountMinor, at, balanceAfterMinor, reference, type }: StatementLine) =>
    csvLine([
      at,
      POSTING_WORDS[type],
      reference,
      amount(amountMinor),
      amount(balanceAfterMinor),
      currency,
    ])
  const head = csvLine(['Date', 'Type', 'Reference', 'Amount', 'Balance', 'Currency'])
  yield UTF8.encode(head + end(period.from, 'Opening balance', openingBalanceMinor))
  let closingMinor = openingBalanceMinor
  for await (const lines of pages) {
    closingMinor = lines.at(-1)?.balanceAfterMinor ?? closingMinor
    yield UTF8.encode(lines.map(told).join(''))
  }
  yield UTF8.encode(end(period.to, 'Closing balance', closingMinor))
}
