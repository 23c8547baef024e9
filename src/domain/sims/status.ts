import { assertReachable, canMove, type Moves } from '../../core/machine'
import { problem } from '../../core/problem'
import { namedIn, says } from '../../core/words/sentence'

/** Where the card is in our stock; what the network says of its line is another axis. */
export const STOCK_STATES = ['available', 'reserved', 'in_use', 'disposed'] as const
export type StockState = (typeof STOCK_STATES)[number]

export const NETWORK_STATES = [
  'inactive',
  'activating',
  'active',
  'suspended',
  'deactivated',
] as const
export type NetworkState = (typeof NETWORK_STATES)[number]

export const STOCK_MOVES: Moves<StockState> = {
  available: ['reserved', 'disposed'],
  reserved: ['in_use', 'available'],
  in_use: ['disposed'],
  disposed: [],
}

/** A carrier that activates at once never shows `activating`, hence the second way to `active`. */
export const NETWORK_MOVES: Moves<NetworkState> = {
  inactive: ['activating', 'active'],
  activating: ['active'],
  active: ['suspended', 'deactivated'],
  suspended: ['active'],
  deactivated: [],
}

assertReachable('SIM stock', STOCK_MOVES, 'available')
assertReachable('SIM network', NETWORK_MOVES, 'inactive')

type SimState = StockState | NetworkState

export const moveNotAllowed = problem<{ from: SimState; to: SimState }>(
  'sim.move_not_allowed',
  409,
  ({ from, to }) => says`A SIM that is ${namedIn(from)} cannot become ${namedIn(to)}.`,
)

/** Throws 409 `sim.move_not_allowed`; staying in place is refused too. */
export function assertStockMove({ from, to }: { from: StockState; to: StockState }): void {
  if (!canMove(STOCK_MOVES, from, to)) throw moveNotAllowed({ from, to })
}

/** Throws 409 `sim.move_not_allowed`; a line that is there already stays, for carriers may be quicker than we. */
export function assertNetworkMove({ from, to }: { from: NetworkState; to: NetworkState }): void {
  if (from !== to && !canMove(NETWORK_MOVES, from, to)) throw moveNotAllowed({ from, to })
}
