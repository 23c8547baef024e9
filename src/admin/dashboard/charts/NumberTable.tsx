'use client'

import { useSay } from '../../words/useSay'

type Props = {
  caption: string
  columns: readonly string[]
  rows: readonly { key: string; cells: readonly string[] }[]
}

/** The numbers behind a chart, for who cannot see it or wants them exactly: the first column names, the others count. */
export function NumberTable({ caption, columns, rows }: Props) {
  const say = useSay()
  return (
    <details className="sd-numbers">
      <summary>{say('dashboard:asTable')}</summary>
      {/* Scrolls by itself, so it must be reachable with the keyboard. */}
      <div aria-label={caption} className="sd-frame sd-numbers__frame" role="region" tabIndex={0}>
        <table className="sd-grid">
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th className={index > 0 ? 'sd-grid__number' : undefined} key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells: [name, ...numbers], key }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {numbers.map((cell, index) => (
                  <td className="sd-grid__number" key={columns[index + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
