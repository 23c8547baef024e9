import { Card } from '../../actions/Card'
import { State } from '../../actions/State'
import { Moment } from '../../dates/Moment'
import { wordOf } from '../../status/words'
import type { TransactionPage } from './loadTransaction'

/** What the gateway reported of this transaction and what became of it; for whom may read that. */
export const GatewayTrail = ({ page: { trail, transaction } }: { page: TransactionPage }) => {
  const isWaiting = transaction.status === 'pending'
  if (trail.length === 0 && !isWaiting) return null
  return (
    <Card title="What the gateway reported">
      {isWaiting && (
        <p>Waiting for {wordOf(transaction.gateway)}’s answer. It is asked again until it comes.</p>
      )}
      {trail.length > 0 && (
        <div className="sd-scroll">
          <table className="sd-table">
            <thead>
              <tr>
                <th scope="col">Event</th>
                <th scope="col">Status</th>
                <th scope="col">When</th>
                <th scope="col">Tries</th>
                <th scope="col">Last error</th>
              </tr>
            </thead>
            <tbody>
              {trail.map(({ createdAt, id, lastError, status, tries, type }) => (
                <tr key={id}>
                  <th scope="row">{type}</th>
                  <td>
                    <State collection="gateway-events" field="status" value={status} />
                  </td>
                  <td>
                    <Moment at={createdAt} />
                  </td>
                  <td>{tries}</td>
                  <td>{lastError}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}
