import { handleEndpoints, type SanitizedConfig } from 'payload'

export const serveRest = (config: Promise<SanitizedConfig>, request: Request): Promise<Response> =>
  handleEndpoints({ config, request })
