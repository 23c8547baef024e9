import { systemClock } from '../core/clock'
import { portsOf } from '../domain/ports'
import { testApp } from './app'

/** Stops the console's clock at an instant; without one it goes on as the system's. */
export const setClock = async (at?: string): Promise<void> => {
  const { payload } = await testApp()
  portsOf({ payload }).clock = at === undefined ? systemClock : { now: () => new Date(at) }
}
