import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Ends a server politely: it takes nothing new, every answer under way is given, and idle or upgraded connections are
 * closed. Resolves when all is done, or after `graceMs` with what is left cut off.
 */
export const createDrain = (server: Server): ((graceMs: number) => Promise<boolean>) => {
  const sockets = new Set<Socket>()
  let isDraining = false
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (isDraining) response.setHeader('Connection', 'close')
    else
      response.once('finish', () => isDraining && setImmediate(() => server.closeIdleConnections()))
  })
  // An upgraded connection belongs to no answer; it would never end by itself.
  const upgraded = new Set<Socket>()
  server.on('upgrade', (_request, socket: Socket) => upgraded.add(socket))
  return (graceMs) => {
    isDraining = true
    return new Promise((resolve) => {
      const cutOff = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
        resolve(false)
      }, graceMs)
      server.close(() => {
        clearTimeout(cutOff)
        resolve(true)
      })
      for (const socket of upgraded) socket.destroy()
    })
  }
}
