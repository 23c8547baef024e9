import { parseArgs, type ParseArgsConfig } from 'node:util'

import { Trouble } from './trouble.mjs'

type Options = NonNullable<ParseArgsConfig['options']>

/** The flags that a program was started with; of one that it does not know it says how it is used. */
export const flagsOf = <O extends Options>(options: O, how: string, args?: string[]) => {
  try {
    return parseArgs({ options, args: args ?? process.argv.slice(2) }).values
  } catch (error) {
    throw new Trouble(error instanceof Error ? error.message : 'Unknown flags.', how)
  }
}

/** The number that a flag gives, if it is one that fits. */
export const numberOf = (
  { name, text }: { name: string; text: string },
  fits: (value: number) => boolean,
  how: string,
): number => {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!fits(value)) throw new Trouble(`--${name} is "${text}", which does not fit.`, how)
  return value
}
