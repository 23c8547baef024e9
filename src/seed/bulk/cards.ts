import type { FieldCipher } from '../../domain/secrets/fieldCipher'
import type { SimType } from '../paper/catalogue'
import { diceOf, itemAt, type Dice } from '../paper/dice'
import { PROVIDERS } from '../paper/providers'
import { activationCodeOf, iccidOf, KINDS, msisdnOf, pinsOf, type Kind } from '../paper/stock'
import { DAY } from '../paper/time'
import type { Books } from './books'
import { idAt, stamp } from './ids'

/** A card and what has become of it. */
export type Card = Kind & {
  id: string
  serial: number
  createdAt: number
  updatedAt: number
  revision: number
}

export type Holder = {
  stockState: 'available' | 'reserved' | 'in_use'
  order?: string
  user?: string | undefined
  client?: string | undefined
  reseller?: string | undefined
}

/** Rows of serial numbers far from one another, with different ends, of which a telephone number is made. */
const FIRST: Record<SimType, number> = { physical: 10_000_000, esim: 20_500_000 }

const nameOf = ({ provider, simType }: Kind): string => `${provider}/${simType}`

/** The stock of cards, which grows as orders need them: a lot comes in some weeks before its first is sold. */
export class Cards {
  private readonly dice: Dice
  private readonly sold = new Map<string, number>()
  private readonly returned = new Map<string, Card[]>()

  constructor(
    private readonly books: Pick<Books, 'sims'>,
    private readonly cipher: FieldCipher,
    seed: number,
  ) {
    this.dice = diceOf(`${seed}/bulk/cards`)
  }

  /** The next card in stock at that moment: one that came back first. */
  take(kind: Kind, at: number): Card {
    const back = this.returned.get(nameOf(kind)) ?? []
    const [first] = back
    if (!first || first.updatedAt >= at) return this.unwrap(kind, at)
    back.shift()
    return first
  }

  /** Back to stock; its row is written when all is told. */
  giveBack(card: Card): void {
    const back = this.returned.get(nameOf(card))
    if (back) back.push(card)
    else this.returned.set(nameOf(card), [card])
  }

  write(card: Card, holder: Holder): void {
    const { provider, simType } = card
    this.books.sims.add({
      ...{ id: card.id, revision: card.revision },
      ...{ created_at: stamp(card.createdAt), updated_at: stamp(card.updatedAt) },
      ...{ sim_type: simType, network_provider: PROVIDERS[provider].name },
      ...numbersOf(card),
      ...secretsOf(this.dice, this.cipher, card),
      ...{ stock_state: holder.stockState, order_id: holder.order, reseller_id: holder.reseller },
      ...{ user_id: holder.user, client_id: holder.client },
      network_state: holder.stockState === 'in_use' ? 'active' : 'inactive',
    })
  }

  /** Writes what is in stock at the end: what came back, and new lots of each kind, some of them a reseller's. */
  fill(count: number, until: number, resellers: readonly string[]): void {
    for (const card of [...this.returned.values()].flat())
      this.write(card, { stockState: 'available' })
    for (let place = 0; place < count; place += 1) {
      const reseller = this.dice.chance(0.12) ? this.dice.pick(resellers.slice(0, 3)) : undefined
      const kind = itemAt(KINDS, place % KINDS.length)
      this.write(this.unwrap(kind, until), { stockState: 'available', reseller })
    }
  }

  private unwrap(kind: Kind, at: number): Card {
    const place = this.sold.get(nameOf(kind)) ?? 0
    this.sold.set(nameOf(kind), place + 1)
    const createdAt = at - this.dice.whole(3 * DAY, 40 * DAY)
    const id = idAt(createdAt, this.dice)
    const serial = FIRST[kind.simType] + place
    return { ...kind, id, serial, createdAt, updatedAt: createdAt, revision: 1 }
  }
}

const numbersOf = ({ provider: key, serial }: Card) => {
  const provider = PROVIDERS[key]
  return {
    iccid: iccidOf(provider.issuer, serial),
    imsi: `${provider.network}${String(serial).padStart(15 - provider.network.length, '0')}`,
    msisdn: msisdnOf(provider, serial),
  }
}

const secretsOf = (dice: Dice, cipher: FieldCipher, { id, provider, simType }: Card) => {
  const sealed = (column: string, plain: string) =>
    cipher.encrypt(plain, { table: 'sims', id, column })
  if (simType === 'esim') {
    const code = activationCodeOf(dice, PROVIDERS[provider])
    return { activation_code: sealed('activationCode', code) }
  }
  const { pin1, pin2, puk1, puk2 } = pinsOf(dice)
  return {
    ...{ pin1: sealed('pin1', pin1), puk1: sealed('puk1', puk1) },
    ...{ pin2: sealed('pin2', pin2), puk2: sealed('puk2', puk2) },
  }
}
