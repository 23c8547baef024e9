import type { Endpoint } from 'payload'

import { creditReseller, topUpReseller } from './credit'
import { statementOfReseller } from './statement'
import { changeStatusOfReseller, suspensionOfReseller } from './status'

export const resellerEndpoints: Endpoint[] = [
  changeStatusOfReseller,
  suspensionOfReseller,
  creditReseller,
  topUpReseller,
  statementOfReseller,
]
