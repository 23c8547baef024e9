import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { bpsToPercent, formatMoney } from '../../core/money'
import {
  AT_RISK_BPS,
  creditAtRisk,
  type CreditAtRisk as Found,
  type Debtor,
} from '../../domain/dashboard/workWaiting'
import { Tile } from './parts/Tile'

type RowProps = { admin: string; debtor: Debtor; locale: string }

function Row({ admin, debtor, locale }: RowProps) {
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
        aria-label={`${businessName}: credit used`}
        className={usedBps >= AT_RISK_BPS ? 'sd-meter sd-meter--high' : 'sd-meter'}
        max={100}
        min={0}
        value={Math.min(percent, 100)}
      />
      <span className="sd-rows__under">
        {formatMoney(usedMinor, currency, locale)} of {formatMoney(limitMinor, currency, locale)}
      </span>
    </li>
  )
}

function Debtors({ found, req }: { found: Found; req: PayloadRequest }) {
  const { admin } = req.payload.config.routes
  const locale = req.i18n.language
  if (found.nearest.length === 0) return <p className="sd-nothing">No reseller uses its credit.</p>
  const risky = `${admin}/collections/resellers/credit?shown=risk`
  return (
    <>
      <p className="sd-lead">
        <Link href={risky} prefetch={false}>
          <strong>{found.resellers.toLocaleString(locale)}</strong>{' '}
          {found.resellers === 1 ? 'reseller has' : 'resellers have'}
        </Link>{' '}
        used {bpsToPercent(AT_RISK_BPS)} % or more
      </p>
      <ul className="sd-rows sd-rows--meters">
        {found.nearest.map((debtor) => (
          <Row admin={admin} debtor={debtor} key={debtor.id} locale={locale} />
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
      title="Credit at risk"
    >
      {(found) => <Debtors found={found} req={req} />}
    </Tile>
  )
}
