'use client'

import type { ClipboardEvent } from 'react'

import { useSay } from '../../words/useSay'
import type { Piece } from './inParts'

type Props = {
  orders: Piece[]
  numbers: Readonly<Record<string, string>>
  onType: (numbers: Record<string, string>) => void
}

/** A column copied from a spreadsheet goes on in the rows below. */
const spread = (orders: Piece[], from: number, text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\r?\n/)
      .flatMap((line, offset) => {
        const order = orders[from + offset]
        return order ? [[order.key, line.trim()]] : []
      }),
  )

/** A tracking number for each order. */
export const NumberTable = ({ numbers, onType, orders }: Props) => {
  const say = useSay()
  const paste = (event: ClipboardEvent, index: number) => {
    const text = event.clipboardData.getData('text')
    if (!text.trim().includes('\n')) return
    event.preventDefault()
    onType({ ...numbers, ...spread(orders, index, text) })
  }
  return (
    <div
      className="sd-scroll sd-scroll--tall"
      tabIndex={0}
      role="region"
      aria-label={say('bulk:ordersLabel')}
    >
      <table className="sd-table">
        <thead>
          <tr>
            <th scope="col">{say('bulk:order')}</th>
            <th scope="col">{say('bulk:trackingNumber')}</th>
          </tr>
        </thead>
        <tbody>
          {orders.map(({ key, label }, index) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>
                <input
                  className="sd-input"
                  aria-label={say('bulk:trackingOf', { order: label })}
                  value={numbers[key] ?? ''}
                  maxLength={100}
                  autoComplete="off"
                  onChange={(event) => onType({ ...numbers, [key]: event.target.value })}
                  onPaste={(event) => paste(event, index)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
