import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  SelectType,
} from 'payload'
import { getSelectMode } from 'payload/shared'

import { selected } from '../src/domain/lists/selected'

const CHANGES = new Set(['create', 'update', 'delete'])

type Asked = { select?: SelectType; selectOfAnswer?: SelectType }

/**
 * What is selected of the answer to a change. Payload would take the rest from the hooks after the change too: an event,
 * a mail or a hold would miss what it is made of.
 */
export const withholdSelect: CollectionBeforeOperationHook = ({ args, operation }) => {
  // Of all operations only those have no `select` that are no changes either.
  const { select } = args as Asked
  if (!select || !CHANGES.has(operation)) return args
  return { ...args, select: undefined, selectOfAnswer: select }
}

export const selectAnswer: CollectionAfterOperationHook = ({ args, result }) => {
  // Written by the hook above alone.
  const { selectOfAnswer: select } = args as Asked
  if (!select) return result
  // A change answers one document.
  return selected(result as object, { select, mode: getSelectMode(select) })
}

// Payload types a global's arguments as anything.
type OfGlobal = { args?: object; operation: string }

/** A page of settings has no hook after its answer, which therefore is the whole page. */
export const withholdSelectOfGlobal = ({ args, operation }: OfGlobal): object | undefined =>
  operation === 'update' ? { ...args, select: undefined } : args
