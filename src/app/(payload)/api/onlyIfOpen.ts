import { environment } from '../../../server/environment'

type Handle = (request: Request) => Promise<Response>

/**
 * The front door answers `/api` itself. Here it is closed, so that nobody on this machine walks around the door's limits;
 * `API_IN_WEB=on` opens it, to be measured against.
 */
export const onlyIfOpen =
  (handle: Handle): Handle =>
  async (request) =>
    environment.isApiInWeb ? handle(request) : new Response(null, { status: 404 })
