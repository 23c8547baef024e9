import type { SmsSegments } from '../../core/smsSegments'
import './templates.css'

const LIMIT = { 'GSM-7': 160, 'UCS-2': 70 } as const

/** What an SMS costs: its parts are what is billed, and some letters more than halve what fits into one. */
export function Segments({ costly, encoding, segments, units, unitsLeft }: SmsSegments) {
  return (
    <div className="sd-segments">
      <p>
        <strong>{segments === 1 ? '1 SMS' : `Billed as ${segments} SMS`}</strong>
        {` · ${units} letters in ${encoding}, ${unitsLeft} more fit`}
      </p>
      {encoding === 'UCS-2' && (
        <p>
          {`Only ${LIMIT['UCS-2']} letters instead of ${LIMIT['GSM-7']} fit into one, because of: `}
          <span dir="auto">{costly.slice(0, 20).join(' ')}</span>
        </p>
      )}
    </div>
  )
}
