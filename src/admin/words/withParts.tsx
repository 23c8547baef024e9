import { Fragment, type ReactNode } from 'react'

/** A sentence with a link or a figure of its own style in it: what was left open between braces is filled in here. */
export const withParts = (said: string, parts: Readonly<Record<string, ReactNode>>): ReactNode[] =>
  said
    .split(/\{\{(\w+)\}\}/)
    .map((piece, at) => <Fragment key={at}>{at % 2 === 0 ? piece : parts[piece]}</Fragment>)
