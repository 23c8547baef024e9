/** What a business is drawn from: the same seed, scale, end and length give the same business. */
export type Draft = {
  seed: number
  scale: number
  until: Date
  /** How far the history reaches back. */
  days: number
  /** So many are written in bulk instead of being told through the verbs. */
  orders?: number
}

export type Size = {
  resellers: number
  clients: number
  users: number
  sims: number
  orders: number
}

const FULL: Size = { resellers: 40, clients: 400, users: 600, sims: 5000, orders: 3000 }
const LEAST: Size = { resellers: 6, clients: 8, users: 12, sims: 60, orders: 20 }

/** What goes with so many orders. SIMs come as orders need them. */
export const bulkSizeOf = (orders: number): Omit<Size, 'sims'> => ({
  orders,
  resellers: Math.min(FULL.resellers, Math.max(LEAST.resellers, Math.round(orders / 250))),
  clients: Math.max(LEAST.clients, Math.round(orders * 0.06)),
  users: Math.max(LEAST.users, Math.round(orders * 0.1)),
})

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
