import type { PayloadRequest } from 'payload'

import type { Account, LedgerEntry, Reseller } from '../../../payload-types'
import { sayIn } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { no, YES, type Verdict } from '../../domain/access/verdict'
import { idOf } from '../../domain/database/transaction'
import { pathOf } from '../orders/order'

const LINES = 25

export type MoneyLine = Pick<LedgerEntry, 'id' | 'type' | 'createdAt'> & {
  amountMinor: number
  balanceAfterMinor: number
  reference: { label: string; href: string }
}

export type MoneyPage = {
  reseller: Reseller
  /** Share of the limit that is used or held; null without a limit. */
  usedBps: number | null
  commissionMinor: number
  lines: MoneyLine[]
  page: number
  pages: number
  credit: Verdict
}

type Asked = { id: string; page: number }

const accountsOf = async (req: PayloadRequest, reseller: string): Promise<Account[]> => {
  const { docs } = await req.payload.find({
    collection: 'accounts',
    where: { reseller: { equals: reseller } },
    limit: 10,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

/** What a line is about: its order where it has one, else its transaction. */
const referencesOf = async (
  req: PayloadRequest,
  entries: LedgerEntry[],
): Promise<Map<string, MoneyLine['reference']>> => {
  const { docs } = await req.payload.find({
    collection: 'transactions',
    where: { id: { in: entries.map(({ transaction }) => idOf(transaction) ?? '') } },
    limit: LINES,
    pagination: false,
    depth: 1,
    populate: { orders: { orderNumber: true } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(
    docs.map(({ id, order, transactionId }) => [
      id,
      typeof order === 'object' && order
        ? { label: order.orderNumber, href: pathOf('orders', order.id) }
        : { label: transactionId, href: pathOf('transactions', id) },
    ]),
  )
}

const linesOf = async (req: PayloadRequest, account: string, page: number) => {
  const { docs, totalPages } = await req.payload.find({
    collection: 'ledger-entries',
    where: { account: { equals: account } },
    sort: '-version',
    page,
    limit: LINES,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const references = docs.length > 0 ? await referencesOf(req, docs) : undefined
  const lines = docs.map(({ amountMinor, balanceAfterMinor, createdAt, id, transaction, type }) => {
    const booked = idOf(transaction) ?? ''
    const unknown = { label: '—', href: pathOf('transactions', booked) }
    const reference = references?.get(booked) ?? unknown
    return { id, type, createdAt, amountMinor, balanceAfterMinor, reference }
  })
  return { lines, pages: Math.max(1, totalPages) }
}

const canCredit = (req: PayloadRequest): Verdict =>
  can(req.user, 'resellers.credit') ? YES : no(sayIn(req.i18n)('resellers:onlyAdmin'))

/** A reseller's money, as this person may see it. */
export const loadMoney = async (req: PayloadRequest, { id, page }: Asked): Promise<MoneyPage> => {
  const reseller = await req.payload.findByID({
    collection: 'resellers',
    id,
    depth: 0,
    trash: true,
    joins: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const accounts = await accountsOf(req, id)
  const funds = accounts.find(({ kind }) => kind === 'reseller_funds')
  const commission = accounts.find(({ kind }) => kind === 'reseller_commission')
  return {
    reseller,
    usedBps: funds?.usedBps ?? null,
    commissionMinor: commission?.balanceMinor ?? 0,
    ...(funds ? await linesOf(req, funds.id, page) : { lines: [], pages: 1 }),
    page,
    credit: canCredit(req),
  }
}
