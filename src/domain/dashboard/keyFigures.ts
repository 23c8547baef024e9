import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import type { Question } from '../figures/questions'
import { readFigures, type Figure } from '../figures/read'
import { daysOf } from './period'
import { instantsOf, type Shown } from './shown'

/** A figure of the days shown, of as many days before, and day by day. */
export type Course = { now: number; before: number; byDay: number[] }
export type People = Course & { all: number }
export type KeyFigures = {
  users: People
  resellers: People
  clients: People
  orders: Course & { inCurrency: number; cancelled: number }
  revenue: Course & { payments: number; refunds: number }
}

type Periods = 'now' | 'before'
type Which = (figure: Figure<Periods>) => boolean

const PEOPLE = ['people.users', 'people.resellers', 'people.clients'] as const

const sum = (figures: Figure<Periods>[], of: 'count' | 'amountMinor', which: Which): number =>
  figures.filter(which).reduce((total, figure) => total + figure[of], 0)

type Found = { days: string[]; figures: Figure<Periods>[] }

const courseOf = ({ days, figures }: Found, of: 'count' | 'amountMinor', which: Which): Course => {
  const mine = figures.filter(which)
  const byDay = new Map<string, number>(days.map((day) => [day, 0]))
  for (const figure of mine)
    if (figure.period === 'now') byDay.set(figure.day, (byDay.get(figure.day) ?? 0) + figure[of])
  return {
    now: sum(mine, of, ({ period }) => period === 'now'),
    before: sum(mine, of, ({ period }) => period === 'before'),
    byDay: [...byDay.values()],
  }
}

const countAll = async (req: PayloadRequest, timeZone: string) => {
  const all = await readFigures(req, {
    ...{ questions: PEOPLE, periods: { always: undefined }, timeZone },
  })
  return (question: Question) => all.find((figure) => figure.question === question)?.count ?? 0
}

/**
 * The five figures the day begins with. People: how many there are, and how many joined. Orders: placed and not cancelled,
 * in every currency. Revenue: in the currency shown.
 */
export const keyFigures = async (
  req: PayloadRequest,
  { before, currency, days, timeZone }: Shown,
): Promise<KeyFigures> => {
  assertCan(req.user, 'dashboard.read')
  const inside = instantsOf(days, timeZone)
  const figures = await readFigures(req, {
    questions: [...PEOPLE, 'orders.status', 'money.type'],
    periods: { now: inside, before: instantsOf(before, timeZone) },
    ...{ timeZone, by: ['day', 'key'] },
  })
  const found = { days: daysOf(inside, timeZone), figures }
  const all = await countAll(req, timeZone)
  const people = (question: Question): People => ({
    ...courseOf(found, 'count', (figure) => figure.question === question),
    all: all(question),
  })
  const isPlaced: Which = ({ key, question }) => question === 'orders.status' && key !== 'cancelled'
  const isMoney: Which = (figure) =>
    figure.question === 'money.type' && figure.currency === currency
  const counted = (which: Which) =>
    sum(figures, 'count', (figure) => figure.period === 'now' && which(figure))
  return {
    users: people('people.users'),
    resellers: people('people.resellers'),
    clients: people('people.clients'),
    orders: {
      ...courseOf(found, 'count', isPlaced),
      inCurrency: counted((figure) => isPlaced(figure) && figure.currency === currency),
      cancelled: counted(
        ({ key, question }) => question === 'orders.status' && key === 'cancelled',
      ),
    },
    revenue: {
      ...courseOf(found, 'amountMinor', isMoney),
      payments: counted((figure) => isMoney(figure) && figure.key === 'payment'),
      refunds: counted((figure) => isMoney(figure) && figure.key === 'refund'),
    },
  }
}
