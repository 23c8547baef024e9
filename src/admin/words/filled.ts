import { createElement, Fragment, type ReactNode } from 'react'

/** A word with elements in place of the variables that were left open, so that a link does not tear its sentence apart. */
export const filled = (text: string, elements: Readonly<Record<string, ReactNode>>): ReactNode =>
  createElement(
    Fragment,
    null,
    ...text
      .split(/(\{\{\w+\}\})/)
      .map((part) => (part.startsWith('{{') ? elements[part.slice(2, -2)] : part)),
  )
