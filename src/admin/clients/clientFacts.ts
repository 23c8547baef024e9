/** What the dialogs need to know of a client. */
export type ClientFacts = {
  id: string
  name: string
  planId: string | undefined
  planName: string
  monthlyLimit: number
  isLimitFixed: boolean
  resellerId: string
  resellerName: string
}
