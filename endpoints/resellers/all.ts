import type { Endpoint } from 'payload'

import { creditReseller, topUpReseller } from './credit'
import { statementOfReseller } from './statement'
import { changeStatusOfReseller } from './status'

export const resellerEndpoints: Endpoint[] = [
  changeStatusOfReseller,
  creditReseller,
  topUpReseller,
  statementOfReseller,
]
