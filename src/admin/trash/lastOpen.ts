'use client'

export type Open = { collection: string; id: string; title: string; leftAt: number }

let open: Open | undefined

/** The document that was on the screen last, for as long as the panel is not loaded anew. */
export const rememberOpen = (one: Open): void => {
  open = one
}

/** Hands it out once. */
export const takeOpen = (collection: string): Open | undefined => {
  const taken = open?.collection === collection ? open : undefined
  open = undefined
  return taken
}
