import { table, type Row } from './table'

/**
 * Who gets which answer, written by hand from the API contract ("Who calls", "Errors") and the model,
 * never from `can.ts`: 404 means the caller may not know of the document, 403 that they may see but not
 * do, 409 that something points at it. Samples are made in `samples.ts`: `ofReseller` and `ofUser`
 * belong to those two callers, `own` is the caller's own account, `unused` is pointed at by nothing.
 */
export const COLLECTIONS: Record<string, Row[]> = {
  admins: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 200 | 403 403 403 | 403 403 | 401
    create              | 201 403 403 403 | 403 403 403 | 403 403 | 401
    read   own          | 200 200 200 200 |  -   -   -  |  -   -  |  -
    read   colleague    | 200 200 200 404 | 404 404 404 | 404 404 | 401
    update own          | 200 200 200 200 |  -   -   -  |  -   -  |  -
    update colleague    | 200 403 403 404 | 404 404 404 | 404 404 | 401
    delete own          |  -  403 403 403 |  -   -   -  |  -   -  |  -
    delete pointedAt    | 409 403 403 404 | 404 404 404 | 404 404 | 401
    delete unused       | 200 403 403 404 | 404 404 404 | 404 404 | 401
  `),
  resellers: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 200 200 200 | 403 403 | 401
    create              | 201 201 403 403 | 403 403 403 | 403 403 | 401
    read   ofReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    update ofReseller   | 200 200 403 404 | 200 404 404 | 404 404 | 401
    delete ofReseller   | 409 409 403 404 | 403 404 404 | 404 404 | 401
    delete unused       | 200 200 403 404 | 404 404 404 | 404 404 | 401
  `),
  clients: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 200 200 200 | 403 403 | 401
    create              | 201 201 403 403 | 201 201 201 | 403 403 | 401
    read   ofReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    update ofReseller   | 200 200 403 404 | 200 404 404 | 404 404 | 401
    delete ofReseller   | 409 409 403 404 | 409 404 404 | 404 404 | 401
    delete unused       | 200 200 403 404 | 200 404 404 | 404 404 | 401
  `),
  users: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 403 403 403 | 200 200 | 401
    create              | 201 201 201 403 | 403 403 403 | 403 403 | 201
    read   ofUser       | 200 200 200 404 | 404 404 404 | 200 404 | 401
    update ofUser       | 200 200 200 404 | 404 404 404 | 200 404 | 401
    delete ofUser       | 409 409 403 404 | 404 404 404 | 403 404 | 401
    delete unused       | 200 200 403 404 | 404 404 404 | 404 404 | 401
  `),
  plans: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 200 | 200 200 200 | 200 200 | 200
    create              | 201 201 403 403 | 403 403 403 | 403 403 | 401
    read   active       | 200 200 200 200 | 200 200 200 | 200 200 | 200
    read   inactive     | 200 200 200 404 | 404 404 404 | 404 404 | 404
    update active       | 200 200 403 403 | 403 403 403 | 403 403 | 401
    update inactive     | 200 200 403 404 | 404 404 404 | 404 404 | 401
    delete active       | 409 409 403 403 | 403 403 403 | 403 403 | 401
    delete unused       | 200 200 403 403 | 403 403 403 | 403 403 | 401
  `),
  sims: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 200 200 200 | 200 200 | 401
    create              | 201 201 403 403 | 403 403 403 | 403 403 | 401
    read   ofReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    read   ofClient     | 200 200 200 404 | 200 404 404 | 404 404 | 401
    read   ofUser       | 200 200 200 404 | 404 404 404 | 200 404 | 401
    read   free         | 200 200 200 404 | 404 404 404 | 404 404 | 401
    update ofReseller   | 200 200 403 404 | 403 404 404 | 404 404 | 401
    update ofUser       | 200 200 403 404 | 404 404 404 | 403 404 | 401
    update free         | 200 200 403 404 | 404 404 404 | 404 404 | 401
    delete ofUser       | 409 409 403 404 | 404 404 404 | 403 404 | 401
    delete unused       | 200 200 403 404 | 404 404 404 | 404 404 | 401
  `),
  carriers: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 403 403 403 | 403 403 | 401
    create              | 201 201 403 403 | 403 403 403 | 403 403 | 401
    read   some         | 200 200 200 404 | 404 404 404 | 404 404 | 401
    update some         | 200 200 403 404 | 404 404 404 | 404 404 | 401
    delete unused       | 200 200 403 404 | 404 404 404 | 404 404 | 401
  `),
  orders: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 200 200 200 | 200 200 | 401
    create              | 201 201 201 403 | 201 201 403 | 201 201 | 401
    read   ofReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    read   ofUser       | 200 200 200 404 | 404 404 404 | 200 404 | 401
    update ofReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    update ofUser       | 200 200 200 404 | 404 404 404 | 200 404 | 401
    delete ofReseller   | 409 409 403 404 | 403 404 404 | 404 404 | 401
    delete ofUser       | 409 409 403 404 | 404 404 404 | 403 404 | 401
  `),
  transactions: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 200 200 200 | 200 200 | 401
    create              | 403 403 403 403 | 403 403 403 | 403 403 | 401
    read   ofReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    read   ofUser       | 200 200 200 404 | 404 404 404 | 200 404 | 401
    update ofReseller   | 403 403 403 404 | 403 404 404 | 404 404 | 401
    update ofUser       | 403 403 403 404 | 404 404 404 | 403 404 | 401
    delete ofReseller   | 403 403 403 404 | 403 404 404 | 404 404 | 401
    delete ofUser       | 403 403 403 404 | 404 404 404 | 403 404 | 401
  `),
  accounts: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 200 200 200 | 403 403 | 401
    create              | 403 403 403 403 | 403 403 403 | 403 403 | 401
    read   ofReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    read   shared       | 200 200 200 404 | 404 404 404 | 404 404 | 401
    update ofReseller   | 403 403 403 404 | 403 404 404 | 404 404 | 401
    update shared       | 403 403 403 404 | 404 404 404 | 404 404 | 401
    delete ofReseller   | 403 403 403 404 | 403 404 404 | 404 404 | 401
    delete shared       | 403 403 403 404 | 404 404 404 | 404 404 | 401
  `),
  'ledger-entries': table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 200 200 200 | 403 403 | 401
    create              | 403 403 403 403 | 403 403 403 | 403 403 | 401
    read   ofReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    read   shared       | 200 200 200 404 | 404 404 404 | 404 404 | 401
    update ofReseller   | 403 403 403 404 | 403 404 404 | 404 404 | 401
    update shared       | 403 403 403 404 | 404 404 404 | 404 404 | 401
    delete ofReseller   | 403 403 403 404 | 403 404 404 | 404 404 | 401
    delete shared       | 403 403 403 404 | 404 404 404 | 404 404 | 401
  `),
  'gateway-events': table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 403 403 | 403 403 403 | 403 403 | 401
    create              | 403 403 403 403 | 403 403 403 | 403 403 | 401
    read   some         | 200 200 404 404 | 404 404 404 | 404 404 | 401
    update some         | 403 403 404 404 | 404 404 404 | 404 404 | 401
    delete some         | 403 403 404 404 | 404 404 404 | 404 404 | 401
  `),
  invoices: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 200 200 200 | 200 200 | 401
    create              | 403 403 403 403 | 403 403 403 | 403 403 | 401
    read   ofReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    read   ofUser       | 200 200 200 404 | 404 404 404 | 200 404 | 401
    update ofReseller   | 403 403 403 404 | 403 404 404 | 404 404 | 401
    update ofUser       | 403 403 403 404 | 404 404 404 | 403 404 | 401
    delete ofReseller   | 403 403 403 404 | 403 404 404 | 404 404 | 401
    delete ofUser       | 403 403 403 404 | 404 404 404 | 403 404 | 401
  `),
  tickets: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 200 200 200 | 200 200 | 401
    create              | 201 201 201 403 | 201 201 201 | 201 201 | 401
    read   ofReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    read   ofUser       | 200 200 200 404 | 404 404 404 | 200 404 | 401
    update ofReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    update ofUser       | 200 200 200 404 | 404 404 404 | 200 404 | 401
    delete ofUser       | 409 409 403 404 | 404 404 404 | 403 404 | 401
    delete unused       | 200 200 403 404 | 404 404 404 | 403 404 | 401
  `),
  'canned-answers': table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 403 403 403 | 403 403 | 401
    create              | 201 201 201 403 | 403 403 403 | 403 403 | 401
    read   some         | 200 200 200 404 | 404 404 404 | 404 404 | 401
    update some         | 200 200 200 404 | 404 404 404 | 404 404 | 401
    delete unused       | 200 200 403 404 | 404 404 404 | 404 404 | 401
  `),
  // 'ofColleague' and 'shared' are a colleague's own and what he shows to all.
  'saved-reports': table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 403 403 403 | 403 403 | 401
    create              | 201 201 201 403 | 403 403 403 | 403 403 | 401
    read   shared       | 200 200 200 404 | 404 404 404 | 404 404 | 401
    read   ofColleague  | 404 404 404 404 | 404 404 404 | 404 404 | 401
    read   ofModerator  | 404 404 200 404 | 404 404 404 | 404 404 | 401
    update shared       | 200 200 403 404 | 404 404 404 | 404 404 | 401
    update ofColleague  | 404 404 404 404 | 404 404 404 | 404 404 | 401
    update ofModerator  | 404 404 200 404 | 404 404 404 | 404 404 | 401
    delete unused       | 200 200 403 404 | 404 404 404 | 404 404 | 401
    delete ofColleague  | 404 404 404 404 | 404 404 404 | 404 404 | 401
  `),
  'internal-notes': table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 403 403 403 | 403 403 | 401
    create onUser       | 201 201 201 403 | 403 403 403 | 403 403 | 401
    create onReseller   | 201 201 201 403 | 403 403 403 | 403 403 | 401
    read   onUser       | 200 200 200 404 | 404 404 404 | 404 404 | 401
    read   onReseller   | 200 200 200 404 | 404 404 404 | 404 404 | 401
    update onUser       | 200 200 200 404 | 404 404 404 | 404 404 | 401
    delete unused       | 200 200 403 404 | 404 404 404 | 404 404 | 401
  `),
  'ticket-replies': table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 200 200 200 | 200 200 | 401
    create onUsers      | 201 201 201 403 | 404 404 404 | 201 404 | 401
    create onResellers  | 201 201 201 403 | 201 404 404 | 404 404 | 401
    read   toReseller   | 200 200 200 404 | 200 404 404 | 404 404 | 401
    read   toUser       | 200 200 200 404 | 404 404 404 | 200 404 | 401
    read   internal     | 200 200 200 404 | 404 404 404 | 404 404 | 401
    update toUser       | 403 403 403 404 | 404 404 404 | 403 404 | 401
    update internal     | 403 403 403 404 | 404 404 404 | 404 404 | 401
    delete toUser       | 403 403 403 404 | 404 404 404 | 403 404 | 401
    delete internal     | 403 403 403 404 | 404 404 404 | 404 404 | 401
  `),
  templates: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 200 | 403 403 403 | 403 403 | 401
    create              | 201 201 403 201 | 403 403 403 | 403 403 | 401
    read   published    | 200 200 200 200 | 404 404 404 | 404 404 | 401
    read   draft        | 200 200 200 200 | 404 404 404 | 404 404 | 401
    update published    | 200 200 403 200 | 404 404 404 | 404 404 | 401
    delete unused       | 200 200 403 403 | 404 404 404 | 404 404 | 401
  `),
  media: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 200 | 200 200 200 | 200 200 | 200
    create              | 201 201 403 201 | 403 403 403 | 403 403 | 401
    read   public       | 200 200 200 200 | 200 200 200 | 200 200 | 200
    read   private      | 200 200 200 200 | 404 404 404 | 404 404 | 404
    update public       | 200 200 403 200 | 403 403 403 | 403 403 | 401
    update private      | 200 200 403 200 | 404 404 404 | 404 404 | 401
    delete unused       | 200 200 403 200 | 404 404 404 | 404 404 | 401
  `),
  messages: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 403 403 403 | 403 403 | 401
    create              | 403 403 403 403 | 403 403 403 | 403 403 | 401
    read   plain        | 200 200 200 404 | 404 404 404 | 404 404 | 401
    read   secret       | 200 200 200 404 | 404 404 404 | 404 404 | 401
    update plain        | 403 403 403 404 | 404 404 404 | 404 404 | 401
    delete plain        | 403 403 403 404 | 404 404 404 | 404 404 | 401
  `),
  events: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 403 403 403 | 403 403 | 401
    create              | 403 403 403 403 | 403 403 403 | 403 403 | 401
    read   some         | 200 200 200 404 | 404 404 404 | 404 404 | 401
    update some         | 403 403 403 404 | 404 404 404 | 404 404 | 401
    delete some         | 403 403 403 404 | 404 404 404 | 404 404 | 401
  `),
  settings: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 200 | 200 200 200 | 200 200 | 200
    create              | 201 201 403 403 | 403 403 403 | 403 403 | 401
    read   public       | 200 200 200 200 | 200 200 200 | 200 200 | 200
    read   private      | 200 200 404 404 | 404 404 404 | 404 404 | 404
    update public       | 200 200 403 403 | 403 403 403 | 403 403 | 401
    update private      | 200 200 404 404 | 404 404 404 | 404 404 | 401
    delete unused       | 200 200 404 404 | 404 404 404 | 404 404 | 401
  `),
  'api-keys': table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 403 403 | 200 200 200 | 403 403 | 401
    create              | 201 201 403 403 | 201 201 201 | 403 403 | 401
    read   ofReseller   | 200 200 404 404 | 200 404 404 | 404 404 | 401
    update ofReseller   | 403 403 404 404 | 403 404 404 | 404 404 | 401
    delete ofReseller   | 200 200 404 404 | 200 404 404 | 404 404 | 401
  `),
  'bulk-runs': table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    list                | 200 200 200 403 | 403 403 403 | 403 403 | 401
    create              | 403 403 403 403 | 403 403 403 | 403 403 | 401
    read   some         | 200 200 200 404 | 404 404 404 | 404 404 | 401
    update some         | 403 403 403 404 | 404 404 404 | 404 404 | 401
    delete some         | 403 403 403 404 | 404 404 404 | 404 404 | 401
  `),
}

/** Documents of their own: there is one of each, so nothing is listed, created or deleted. */
export const GLOBALS: Record<string, Row[]> = {
  general: table(`
    #                   super admin mod edit | res oth pend| user oth | nobody
    read                | 200 200 200 403 | 403 403 403 | 403 403 | 401
    update              | 200 200 403 403 | 403 403 403 | 403 403 | 401
  `),
  pricing: table(`
    read                | 200 200 200 403 | 403 403 403 | 403 403 | 401
    update              | 200 200 403 403 | 403 403 403 | 403 403 | 401
  `),
  delivery: table(`
    read                | 200 200 200 403 | 403 403 403 | 403 403 | 401
    update              | 200 200 403 403 | 403 403 403 | 403 403 | 401
  `),
  notifications: table(`
    read                | 200 200 403 403 | 403 403 403 | 403 403 | 401
    update              | 200 200 403 403 | 403 403 403 | 403 403 | 401
  `),
  api: table(`
    read                | 200 200 403 403 | 403 403 403 | 403 403 | 401
    update              | 200 200 403 403 | 403 403 403 | 403 403 | 401
  `),
  branding: table(`
    read                | 200 200 200 200 | 200 200 200 | 200 200 | 200
    update              | 200 200 403 200 | 403 403 403 | 403 403 | 401
  `),
}
