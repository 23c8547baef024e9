import type { Where } from 'payload'

type Conditions = Where[]

const isConditions = (value: unknown): value is Conditions => Array.isArray(value)

/** The conditions that all hold in a list's filter; one with alternatives is not taken apart. */
export const allIn = (where: Where | undefined): Conditions => {
  const [one, ...others] = where?.or ?? []
  return others.length === 0 && isConditions(one?.and) ? one.and : []
}

const isOn = (condition: Where, field: string, operator: string): boolean => {
  const asked: unknown = condition[field]
  return typeof asked === 'object' && asked !== null && operator in asked
}

/** What the filter asks of a field with this operator, as text; empty where it asks nothing. */
export const askedOf = (where: Where | undefined, field: string, operator: string): string => {
  const condition = allIn(where).find((one) => isOn(one, field, operator))
  const asked: unknown = condition?.[field]
  const value: unknown = Object.entries(asked ?? {}).find(([name]) => name === operator)?.[1]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The filter with this condition in place of the one before; an empty value takes it out. */
export const asking = (
  where: Where | undefined,
  { field, operator, value }: { field: string; operator: string; value: string },
): Where => {
  const others = allIn(where).filter((one) => !isOn(one, field, operator))
  const all = value === '' ? others : [...others, { [field]: { [operator]: value } }]
  return all.length > 0 ? { or: [{ and: all }] } : {}
}
