import { csvLine } from '../../core/csv'
import { toDecimalString } from '../../core/money'
import { POSTING_WORDS } from '../ledger/words'
import type { StatementOf } from './statement'

/** The statement as a spreadsheet reads it: amounts in units of the currency, the balances at both ends as lines too. */
export const statementCsv = ({ period, statement }: StatementOf): string => {
  const { closingBalanceMinor, currency, lines, openingBalanceMinor } = statement
  const amount = (minor: number) => ({ amount: toDecimalString(minor, currency) })
  const end = (at: Date, what: string, minor: number) =>
    csvLine([at.toISOString(), what, '', '', amount(minor), currency])
  return [
    csvLine(['Date', 'Type', 'Reference', 'Amount', 'Balance', 'Currency']),
    end(period.from, 'Opening balance', openingBalanceMinor),
    ...lines.map(({ amountMinor, at, balanceAfterMinor, reference, type }) =>
      csvLine([
        at,
        POSTING_WORDS[type],
        reference,
        amount(amountMinor),
        amount(balanceAfterMinor),
        currency,
      ]),
    ),
    end(period.to, 'Closing balance', closingBalanceMinor),
  ].join('')
}
