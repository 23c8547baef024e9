import { median } from '../compare'

/** Writes once, for the writer of that number; every call writes something new. */
export type Write = (writer: number) => Promise<unknown>

export type Side = { name: string; write: Write }
export type Race = {
  name: string
  writers: number
  sides: Side[]
  /** Before every turn. */
  prepare?: () => Promise<void>
}
export type Figure = { name: string; perSecond: number }
export type Raced = { name: string; figures: Figure[] }

const turn = async (race: Race, { write }: Side, milliseconds: number): Promise<number> => {
  await race.prepare?.()
  const began = performance.now()
  let written = 0
  const goOn = async (writer: number): Promise<void> => {
    while (performance.now() - began < milliseconds) {
      await write(writer)
      written += 1
    }
  }
  await Promise.all(Array.from({ length: race.writers }, (_, writer) => goOn(writer)))
  return written / ((performance.now() - began) / 1000)
}

/** Warms all sides up, then measures them in turns, another first each time, and takes medians. */
export const race = async (
  asked: Race,
  { milliseconds, rounds }: { milliseconds: number; rounds: number },
): Promise<Raced> => {
  const { name, sides } = asked
  for (const side of sides) await turn(asked, side, milliseconds / 2)
  const took = new Map(sides.map((side) => [side, Array<number>()]))
  for (let round = 0; round < rounds; round += 1) {
    const first = round % sides.length
    for (const side of [...sides.slice(first), ...sides.slice(0, first)])
      took.get(side)?.push(await turn(asked, side, milliseconds))
  }
  const figures = sides.map((side) => ({
    name: side.name,
    perSecond: median(took.get(side) ?? []),
  }))
  return { name, figures }
}
