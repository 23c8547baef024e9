import type { Field } from 'payload'

import { mapFields } from './mapFields'

const SPELT: Readonly<Record<string, string>> = {
  email: 'e-mail',
  esim: 'eSIM',
  html: 'HTML',
  id: 'ID',
  ip: 'IP',
  sim: 'SIM',
  sms: 'SMS',
  url: 'URL',
}

/** "clientName" → "Client name": plain words, where a field says no label of its own. */
export const labelOf = (name: string): string => {
  const words = name
    .replace(/(?:Minor|Bps|At)$/, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
    .map((word) => SPELT[word] ?? word)
    .join(' ')
  return words.startsWith('eSIM') ? words : words.charAt(0).toUpperCase() + words.slice(1)
}

/** A choice in plain words: "in_use" → "In use". */
export const labelled = (value: string): { value: string; label: string } => ({
  value,
  label: (value.charAt(0).toUpperCase() + value.slice(1)).replaceAll('_', ' '),
})

/** The same fields, each with a label in sentence case. */
export const withLabels = (fields: Field[]): Field[] => mapFields(fields, withLabel)

const withLabel = (field: Field): Field =>
  'name' in field && field.name && !('label' in field && field.label !== undefined)
    ? { ...field, label: labelOf(field.name) }
    : field
