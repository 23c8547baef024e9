import type { FieldFault } from '../src/core/problem'

const DEEPEST = 64
const MOST_TOLD = 20

/** An object or array in a body, and the way to it. */
type Place = { value: object; depth: number; name?: string; parent?: Place }

/**
 * What no field may hold, wherever in a body it stands: NUL characters, which PostgreSQL refuses; half a
 * character, which it would store as another; a key that changes the object it is copied to; and nesting
 * that only means harm. Walks without recursion, and spells out a path only where something is wrong.
 */
export const faultsInJson = (body: object): FieldFault[] => {
  const faults: FieldFault[] = []
  const open: Place[] = [{ value: body, depth: 0 }]
  for (let place = open.pop(); place && faults.length < MOST_TOLD; place = open.pop())
    look(place, { faults, open })
  return faults.slice(0, MOST_TOLD)
}

const look = (place: Place, { faults, open }: { faults: FieldFault[]; open: Place[] }): void => {
  for (const [name, value] of Object.entries(place.value)) {
    const message = faultOf(name, value, place)
    if (message) faults.push({ path: pathTo(place, name), message })
    else if (isObject(value)) open.push({ value, name, depth: place.depth + 1, parent: place })
  }
}

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null

const faultOf = (name: string, value: unknown, { depth }: Place): string | undefined => {
  if (name === '__proto__') return 'A field cannot have this name.'
  if (isObject(value) && depth >= DEEPEST) return 'This is nested too deep.'
  return textFault(name) ?? (typeof value === 'string' ? textFault(value) : undefined)
}

const textFault = (text: string): string | undefined => {
  if (text.includes('\0')) return 'Must not hold a NUL character.'
  return /\p{Surrogate}/u.test(text) ? 'Must not hold half a character.' : undefined
}

const pathTo = (place: Place, name: string): string => {
  const names = [name]
  for (let at: Place | undefined = place; at?.name !== undefined; at = at.parent)
    names.unshift(at.name)
  return names
    .join('.')
    .replaceAll('\0', '')
    .replaceAll(/\p{Surrogate}/gu, '')
}
