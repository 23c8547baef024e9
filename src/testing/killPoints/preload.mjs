import fs from 'node:fs'
import http from 'node:http'

import pg from 'pg'

/**
 * Loaded before one of the app's programs: dies of SIGKILL the moment the answer number `KILL_AT` arrives, of the
 * database or of a gateway, before anything of the program has seen it. So the work at the other end is done, and
 * nobody here knows. SIGUSR2 says how many came so far, and counts anew; before the first nothing is counted.
 */
const killAt = Number(process.env.KILL_AT)
let isArmed = false
let answers = 0

// Written at once: a stream would keep it until after the end.
const say = (line) => fs.writeSync(1, `${line}\n`)

const arrived = () => {
  if (!isArmed) return
  answers += 1
  if (answers !== killAt) return
  say(`killed at ${answers}`)
  process.kill(process.pid, 'SIGKILL')
}

process.on('SIGUSR2', () => {
  say(`counted ${answers}`)
  answers = 0
  isArmed = true
})

const { _handleReadyForQuery: ready } = pg.Client.prototype
pg.Client.prototype._handleReadyForQuery = function (...args) {
  // Only Payload's connections have such a limit; the queue's and the heartbeat's own are always asking something.
  if (this.connectionParameters.statement_timeout) arrived()
  return ready.apply(this, args)
}

const { emit } = http.ClientRequest.prototype
http.ClientRequest.prototype.emit = function (event, ...args) {
  if (event === 'response') arrived()
  return emit.call(this, event, ...args)
}
