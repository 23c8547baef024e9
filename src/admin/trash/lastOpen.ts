'use client'

/** A document that was on the screen, and whether it lay in the trash. */
export type Open = {
  collection: string
  id: string
  title: string
  wasTrashed: boolean
  leftAt: number
}

let open: Open | undefined

/** The document that was on the screen last, for as long as the panel is not loaded anew. */
export const rememberOpen = (one: Open): void => {
  open = one
}

/** Hands it out once, to who asks within `withinMs` for a document of that collection, or for that very one. */
export const takeOpen = (
  wanted: Pick<Open, 'collection'> & Partial<Pick<Open, 'id'>>,
  withinMs: number,
): Open | undefined => {
  const isWanted = open?.collection === wanted.collection && (!wanted.id || wanted.id === open.id)
  const taken = open && isWanted && Date.now() - open.leftAt <= withinMs ? open : undefined
  open = undefined
  return taken
}
