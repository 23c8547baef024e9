import type { Permission } from '../../domain/access/can'
import type { ScopeArea } from '../../domain/apiKeys/scopeWords'

/** All of an area, also what is added to it later. */
export const wholeOf = ({ noun }: Pick<ScopeArea, 'noun'>): string => `${noun}.*`

/** How much of an area is chosen, in words. */
export const amountOf = (area: ScopeArea, scopes: readonly string[]): string => {
  if (scopes.includes(wholeOf(area))) return 'Everything'
  const chosen = area.choices.filter(({ word }) => scopes.includes(word)).length
  return chosen === 0 ? 'Nothing' : `${chosen} of ${area.choices.length}`
}

/** The scopes after one was ticked or not. All of an area stands in place of its single ones. */
export const afterTicking = (
  scopes: readonly string[],
  { area, scope, isTicked }: { area: ScopeArea; scope: string; isTicked: boolean },
): string[] => {
  const words: readonly string[] = area.choices.map(({ word }) => word)
  const drops = scope === wholeOf(area) ? words : []
  const others = scopes.filter((one) => one !== scope && !drops.includes(one))
  return isTicked ? [...others, scope] : others
}

export const isTicked = (area: ScopeArea, scopes: readonly string[], word: Permission): boolean =>
  scopes.includes(wholeOf(area)) || scopes.includes(word)
