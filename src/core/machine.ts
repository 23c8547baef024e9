/** A state machine as plain data: from each state, the states it may move to. */
export type Moves<S extends string> = Readonly<Record<S, readonly S[]>>

export const canMove = <S extends string>(moves: Moves<S>, from: S, to: S): boolean =>
  moves[from].includes(to)

/** Throws at boot when a state can never be reached from `start`: a typo in a table must not ship. */
export const assertReachable = <S extends string>(
  name: string,
  moves: Moves<S>,
  start: S,
): void => {
  const seen = new Set<S>([start])
  for (const state of seen) for (const next of moves[state]) seen.add(next)
  // Object.keys forgets the key type, which the table's own type states.
  const lost = (Object.keys(moves) as S[]).filter((state) => !seen.has(state))
  if (lost.length > 0) throw new Error(`${name}: no way leads to ${lost.join(', ')}`)
}
