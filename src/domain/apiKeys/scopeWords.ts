import type { Say, Word } from '../../core/words/say'
import { isFor, type CallerKind, type Permission } from '../access/can'
import { OFFERED } from './scopes'

/** What a key can be given about one thing. */
export type ScopeArea = { noun: string; choices: Permission[] }

const nounOf = (word: Permission): string => word.split('.')[0] ?? ''

/** What a scope of this word lets a program do, without the noun that it is listed under. */
export const sayScope = (word: Permission, say: Say): string =>
  // Every word that is offered is said; the test walks them.
  say(`scopes:${word}` as Word)

export const titleOfScope = (noun: string, say: Say): string =>
  // So is every noun of them.
  say(`scopeAreas:${noun}` as Word)

/** What a key of such an owner can be given, by what it is about: never more than its owner may. */
export const scopesFor = (owner: CallerKind): ScopeArea[] => {
  const words = OFFERED.filter((word) => isFor(owner, word) && !isFor('anonymous', word))
  return [...new Set(words.map(nounOf))].map((noun) => ({
    noun,
    choices: words.filter((word) => nounOf(word) === noun),
  }))
}

const isOffered = (word: string): word is Permission => OFFERED.some((offered) => offered === word)

/** A scope as a key holds it, said in full: "Orders: see them", "See everything"; one of a word that is gone says itself. */
export const sayWhole = (scope: string, say: Say): string => {
  const word = scope.replace(':', '.')
  const [noun = '', verb] = word.split('.')
  if (noun === '*') return say('apiKeys:seesEverything')
  const area = titleOfScope(noun, say)
  if (verb === '*') return say('apiKeys:allOfArea', { area })
  if (!isOffered(word)) return scope
  const may = sayScope(word, say)
  return say('apiKeys:inArea', { area, may: `${may.charAt(0).toLowerCase()}${may.slice(1)}` })
}
