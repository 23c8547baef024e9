import type { Dice } from './dice'
import type { Deed, Step } from './steps'
import { inOffice } from './time'

type Wait = { least: number; most: number; isInOffice?: boolean }

/** One step after the other: each begins a while after the one before. */
export class Tale {
  readonly steps: Step[] = []

  constructor(
    private at: number,
    readonly dice: Dice,
  ) {}

  then({ isInOffice = false, least, most }: Wait, deed: Deed): this {
    const earliest = this.at + this.dice.whole(least, most)
    this.at = isInOffice ? inOffice(earliest, this.dice) : earliest
    this.steps.push({ at: this.at, ...deed })
    return this
  }
}
