/** What a business is drawn from: the same seed, scale and end give the same business. */
export type Draft = { seed: number; scale: number; until: Date }

export type Size = {
  resellers: number
  clients: number
  users: number
  sims: number
  orders: number
}

const FULL: Size = { resellers: 40, clients: 400, users: 600, sims: 5000, orders: 3000 }
const LEAST: Size = { resellers: 6, clients: 8, users: 12, sims: 60, orders: 20 }

/** How many of each; a business too small to be believed is rounded up. */
export const sizeOf = (scale: number): Size => {
  const count = (what: keyof Size) => Math.max(LEAST[what], Math.round(FULL[what] * scale))
  return {
    resellers: count('resellers'),
    clients: count('clients'),
    users: count('users'),
    sims: count('sims'),
    orders: count('orders'),
  }
}
