import type { PayloadRequest } from 'payload'

import { lastMomentIn } from '../../core/calendar'
import { dateText } from '../../core/dateText'
import { formatMoney } from '../../core/money'
import { PAPER_LANGUAGE, type Paper, type PaperBlock } from '../documents/paper'
import { POSTING_WORDS } from '../ledger/words'
import { paperBrand } from '../settings/brand'
import type { StatementOf } from './statement'

const COLUMNS = [
  { label: 'Date', share: 2 },
  { label: 'Type', share: 3 },
  { label: 'Reference', share: 3 },
  { label: 'Amount', share: 3, isAmount: true },
  { label: 'Balance', share: 3, isAmount: true },
] as const

const tableOf = ({ statement, timeZone }: StatementOf): PaperBlock => {
  const { closingBalanceMinor, currency, lines } = statement
  const shown = (minor: number) => formatMoney(minor, currency, PAPER_LANGUAGE)
  return {
    kind: 'table',
    columns: COLUMNS,
    rows: lines.map(({ amountMinor, at, balanceAfterMinor, reference, type }) => [
      dateText(new Date(at), { timeZone, language: PAPER_LANGUAGE }),
      POSTING_WORDS[type],
      reference,
      shown(amountMinor),
      shown(balanceAfterMinor),
    ]),
    totals: [{ label: 'Closing balance', value: shown(closingBalanceMinor), isMain: true }],
  }
}

/** The statement as it is printed, in the business's own days. */
export const statementPaper = async (req: PayloadRequest, of: StatementOf): Promise<Paper> => {
  const { period, reseller, statement, timeZone } = of
  const { currency, openingBalanceMinor } = statement
  const within = { timeZone, language: PAPER_LANGUAGE }
  const firstDay = dateText(period.from, within)
  const lastDay = dateText(lastMomentIn(period), within)
  const facts = [
    { label: 'Reseller', value: reseller.businessName },
    { label: 'From', value: firstDay },
    { label: 'To', value: lastDay },
    { label: 'Time zone', value: timeZone },
    { label: 'Opening balance', value: formatMoney(openingBalanceMinor, currency, PAPER_LANGUAGE) },
  ]
  return {
    title: 'Statement',
    name: `${firstDay} – ${lastDay}`,
    at: period.to,
    language: PAPER_LANGUAGE,
    brand: await paperBrand(req),
    blocks: [{ kind: 'facts', facts }, tableOf(of)],
  }
}
