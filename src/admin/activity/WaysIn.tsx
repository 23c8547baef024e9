import type { WaysIn as Found } from '../../domain/people/waysIn'
import { browserOf } from '../account/browserOf'
import { Card } from '../actions/Card'
import { KEY_STATES, stateOf } from '../apiKeys/keyState'
import { Moment } from '../dates/Moment'

const Sessions = ({ sessions }: Pick<Found, 'sessions'>) => (
  <Card title="Signed in now">
    {sessions.length === 0 && <p className="sd-quiet">Nobody is signed in.</p>}
    <ul className="sd-plain-list">
      {sessions.map(({ id, ip, startedAt, userAgent }) => (
        <li key={id}>
          {browserOf(userAgent)}
          {ip && `, ${ip}`}{' '}
          <span className="sd-quiet">
            since <Moment at={startedAt} />
          </span>
        </li>
      ))}
    </ul>
  </Card>
)

const Keys = ({ keys, now }: Pick<Found, 'keys'> & { now: string }) => (
  <Card title="API keys">
    {keys.length === 0 && <p className="sd-quiet">No program calls as this reseller.</p>}
    <ul className="sd-plain-list">
      {keys.map((key) => (
        <li key={key.id}>
          {key.name} <code>{key.prefix}</code> {KEY_STATES[stateOf(key, new Date(now))].label}{' '}
          <span className="sd-quiet">
            {key.lastUsedAt ? (
              <>
                last used <Moment at={key.lastUsedAt} />
              </>
            ) : (
              'never used'
            )}
          </span>
        </li>
      ))}
    </ul>
  </Card>
)

type Props = { waysIn: Found; hasKeys: boolean; now: string }

/** Where an account is signed in, and which programs call as it. */
export const WaysIn = ({ hasKeys, now, waysIn }: Props) => (
  <>
    <Sessions sessions={waysIn.sessions} />
    {hasKeys && <Keys keys={waysIn.keys} now={now} />}
  </>
)
