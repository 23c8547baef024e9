import type { PayloadRequest } from 'payload'

/** Whether the API settings open the API's own documentation to everybody, read anew each time: a change counts at once. */
export const isDocsPublic = async (req: PayloadRequest): Promise<boolean> => {
  const { isDocsPublic: isOpen } = await req.payload.findGlobal({
    slug: 'api',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return isOpen
}
