import type { Say } from '../../../core/words/say'
import { Card } from '../../actions/Card'
import { State } from '../../actions/State'
import { Moment } from '../../dates/Moment'
import type { TransactionPage } from './loadTransaction'

type Props = { page: TransactionPage; say: Say }

/** What the gateway reported of this transaction and what became of it; for whom may read that. */
export const GatewayTrail = ({ page: { trail, transaction }, say }: Props) => {
  const isWaiting = transaction.status === 'pending'
  if (trail.length === 0 && !isWaiting) return null
  return (
    <Card title={say('payments:reported')}>
      {isWaiting && <p>{say('payments:waiting', { gateway: say.code(transaction.gateway) })}</p>}
      {trail.length > 0 && (
        <div className="sd-scroll">
          <table className="sd-table">
            <thead>
              <tr>
                <th scope="col">{say('payments:event')}</th>
                <th scope="col">{say('payments:status')}</th>
                <th scope="col">{say('payments:when')}</th>
                <th scope="col">{say('payments:tries')}</th>
                <th scope="col">{say('payments:lastError')}</th>
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
