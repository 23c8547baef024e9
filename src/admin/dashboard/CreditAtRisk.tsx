import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { bpsToPercent, formatMoney } from '../../core/money'
import { sayIn, type Say } from '../../core/words/say'
import {
  AT_RISK_BPS,
  creditAtRisk,
  type CreditAtRisk as Found,
  type Debtor,
} from '../../domain/dashboard/workWaiting'
import { filled } from '../words/filled'
import { Tile } from './parts/Tile'

type RowProps = { admin: string; debtor: Debtor; locale: string; say: Say }

function Row({ admin, debtor, locale, say }: RowProps) {
  const { businessName, currency, id, limitMinor, usedBps, usedMinor } = debtor
  const percent = Number(bpsToPercent(usedBps))
  const used = `${Math.floor(percent)} %`
  return (
    <li>
      <Link href={`${admin}/collections/resellers/${id}/overview`} prefetch={false}>
        {businessName}
      </Link>
      <span className="sd-rows__end">{used}</span>
      <meter
        aria-label={say('resellers:creditUsedOf', { name: businessName })}
        className={usedBps >= AT_RISK_BPS ? 'sd-meter sd-meter--high' : 'sd-meter'}
        max={100}
        min={0}
        value={Math.min(percent, 100)}
      />
      <span className="sd-rows__under">
        {say('dashboard:creditOf', {
          used: formatMoney(usedMinor, currency, locale),
          limit: formatMoney(limitMinor, currency, locale),
        })}
      </span>
    </li>
  )
}

function Debtors({ found, req }: { found: Found; req: PayloadRequest }) {
  const { admin } = req.payload.config.routes
  const locale = req.i18n.language
  const say = sayIn(req.i18n)
  if (found.nearest.length === 0) return <p className="sd-nothing">{say('dashboard:noCredit')}</p>
  const risky = `${admin}/collections/resellers/credit?shown=risk`
  return (
    <>
      <p className="sd-lead">
        {filled(say('dashboard:usedOrMore', { percent: bpsToPercent(AT_RISK_BPS) }), {
          resellers: (
            <Link href={risky} prefetch={false}>
              {filled(say('dashboard:resellersHave', { count: found.resellers }), {
                number: <strong>{found.resellers.toLocaleString(locale)}</strong>,
              })}
            </Link>
          ),
        })}
      </p>
      <ul className="sd-rows sd-rows--meters">
        {found.nearest.map((debtor) => (
          <Row admin={admin} debtor={debtor} key={debtor.id} locale={locale} say={say} />
        ))}
      </ul>
    </>
  )
}

/** The resellers nearest their credit limit. */
export function CreditAtRisk({ req }: { req: PayloadRequest }) {
  return (
    <Tile
      lines={16}
      load={() => creditAtRisk(req)}
      name="credit-at-risk"
      req={req}
      title={sayIn(req.i18n)('dashboard:creditAtRisk')}
    >
      {(found) => <Debtors found={found} req={req} />}
    </Tile>
  )
}
