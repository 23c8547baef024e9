import { Link } from '@payloadcms/ui'

import type { Say } from '../../core/words/say'
import { Card } from '../actions/Card'
import { Pages } from '../related/Pages'
import type { MoneyPage } from './loadMoney'
import { MovementTable } from './MovementTable'

type Props = { page: MoneyPage; say: Say }

/** The reseller's funds line by line, newest first. */
export const Movements = ({ page: { lines, page, pages, reseller }, say }: Props) => {
  if (lines.length === 0)
    return (
      <Card title={say('resellers:movements')}>
        <p className="sd-quiet">{say('resellers:noMovements')}</p>
      </Card>
    )
  const movements = lines.map(({ createdAt, id, reference, ...line }) => ({
    ...line,
    key: id,
    at: createdAt,
    reference: <Link href={reference.href}>{reference.label}</Link>,
  }))
  return (
    <Card title={say('resellers:movements')}>
      <div className="sd-scroll">
        <MovementTable movements={movements} currency={reseller.currency} />
      </div>
      <Pages page={page} pages={pages} label={say('resellers:pagesOfMovements')} say={say} />
    </Card>
  )
}
