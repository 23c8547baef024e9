'use client'
import type { SmsSegments } from '../../core/smsSegments'
import { filled } from '../words/filled'
import { useSay } from '../words/useSay'
import './templates.css'

const LIMIT = { 'GSM-7': 160, 'UCS-2': 70 } as const

/** What an SMS costs: its parts are what is billed, and some letters more than halve what fits into one. */
export function Segments({ costly, encoding, segments, units, unitsLeft }: SmsSegments) {
  const say = useSay()
  return (
    <div className="sd-segments">
      <p>
        {filled(say('templates:letters', { count: units, encoding, left: unitsLeft }), {
          sms: <strong>{say('templates:billed', { count: segments })}</strong>,
        })}
      </p>
      {encoding === 'UCS-2' && (
        <p>
          {filled(say('templates:shorter', { short: LIMIT['UCS-2'], long: LIMIT['GSM-7'] }), {
            letters: <span dir="auto">{costly.slice(0, 20).join(' ')}</span>,
          })}
        </p>
      )}
    </div>
  )
}
