import type { Permission } from '../../domain/access/can'
import { neededFor, withNeeded } from '../../domain/apiKeys/scopeNeeds'
import { wordsOf } from '../../domain/apiKeys/scopes'
import type { ScopeArea } from '../../domain/apiKeys/scopeWords'

/** All of an area, also what is added to it later. */
export const wholeOf = ({ noun }: Pick<ScopeArea, 'noun'>): string => `${noun}.*`

export const isTicked = (scopes: readonly string[], word: Permission): boolean =>
  wordsOf(scopes).includes(word)

/** How much of an area is chosen. */
export const amountOf = (
  area: ScopeArea,
  scopes: readonly string[],
): { chosen: number; of: number; isWhole: boolean } => ({
  chosen: area.choices.filter((word) => isTicked(scopes, word)).length,
  of: area.choices.length,
  isWhole: scopes.includes(wholeOf(area)),
})

/** The scopes after one was ticked or not. All of an area stands in place of its single ones; what a verb needs comes along. */
export const afterTicking = (
  scopes: readonly string[],
  { area, scope, isTicked: is }: { area: ScopeArea; scope: string; isTicked: boolean },
): string[] => {
  const words: readonly string[] = area.choices
  const drops = scope === wholeOf(area) ? words : []
  const others = scopes.filter((one) => one !== scope && !drops.includes(one))
  return withNeeded(is ? [...others, scope] : others)
}

/** What holds a permission although nobody ticked it: the scope that stands for it, or the verbs that find nothing without it. */
export type Hold = { by: 'sight' } | { by: 'need'; words: Permission[] } | undefined

export const holdOf = (scopes: readonly string[], word: Permission): Hold => {
  if (!scopes.includes(word) && isTicked(scopes, word)) return { by: 'sight' }
  const words = wordsOf(scopes).filter((one) => neededFor(one).includes(word))
  return words.length > 0 ? { by: 'need', words } : undefined
}
