import { countryOf } from '../paper/countries'
import { diceOf } from '../paper/dice'
import { userOf, type Person, type ResellerSpec, type UserSpec } from '../paper/people'
import { clientsOf, type ClientSpec } from '../paper/resellers'
import type { Draft } from '../paper/size'
import { idAt } from './ids'

/** What has come of somebody whose row is written last. */
type Fate = { id: string; revision: number; updatedAt: number; plan: string | null; planAt: number }

export type BulkUser = Fate & { spec: UserSpec }
export type BulkClient = Fate & { spec: ClientSpec }

/**
 * Telephone numbers in a row: drawn ones meet too often among so many. Those of a country without numbers
 * for films take the digits after them too.
 */
const phoneBook = () => {
  const used = new Map<string, number>()
  return ({ country }: Person, area: string): string => {
    const pattern = countryOf(country).phone.replace('{area}', area).replace('55501##', '555####')
    const serial = (used.get(pattern) ?? -1) + 1
    used.set(pattern, serial)
    const digits = pattern.split('#').length - 1
    return pattern.replace(/#+$/, String(serial).padStart(digits, '0'))
  }
}

const areaOf = ({ city, country }: Person): string =>
  countryOf(country).cities.find((place) => place.city === city)?.areaCode ?? ''

const begun = (at: number, dice: ReturnType<typeof diceOf>): Fate => ({
  id: idAt(at, dice),
  revision: 1,
  updatedAt: at,
  plan: null,
  planAt: 0,
})

export const bulkUsers = (draft: Draft, count: number): BulkUser[] => {
  const phone = phoneBook()
  const ids = diceOf(`${draft.seed}/bulk/users`)
  return Array.from({ length: count }, (_, index) => {
    const spec = userOf(diceOf(`${draft.seed}/user/${index}`), index, draft)
    return { spec: { ...spec, phone: phone(spec, areaOf(spec)) }, ...begun(spec.joinedAt, ids) }
  })
}

export const bulkClients = (
  draft: Draft,
  count: number,
  resellers: readonly ResellerSpec[],
): BulkClient[] => {
  const ids = diceOf(`${draft.seed}/bulk/clients`)
  return clientsOf(draft, count, resellers).map((spec) => ({ spec, ...begun(spec.joinedAt, ids) }))
}

/** Who may buy now, of those who come and go; to be asked for ever later moments. */
export const queueOf = <One extends { spec: { buysFrom: number; buysUntil: number } }>(
  people: readonly One[],
) => {
  const coming = [...people].sort((one, other) => one.spec.buysFrom - other.spec.buysFrom).values()
  const present: One[] = []
  let next = coming.next()
  const comeIn = (at: number) => {
    for (; !next.done && next.value.spec.buysFrom <= at; next = coming.next())
      present.push(next.value)
  }
  const leave = (place: number) => {
    const last = present.pop()
    if (last && place < present.length) present[place] = last
  }
  return (at: number, pick: (count: number) => number): One | undefined => {
    comeIn(at)
    while (present.length > 0) {
      const place = pick(present.length)
      const one = present[place]
      if (one && one.spec.buysUntil >= at) return one
      leave(place)
    }
    return undefined
  }
}
