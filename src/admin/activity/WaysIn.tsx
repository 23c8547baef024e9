import type { Say } from '../../core/words/say'
import type { WaysIn as Found } from '../../domain/people/waysIn'
import { browserOf } from '../account/browserOf'
import { Card } from '../actions/Card'
import { KEY_STATES, stateOf } from '../apiKeys/keyState'
import { Moment } from '../dates/Moment'
import { filled } from '../words/filled'

const Sessions = ({ say, sessions }: Pick<Found, 'sessions'> & { say: Say }) => (
  <Card title={say('activity:signedIn')}>
    {sessions.length === 0 && <p className="sd-quiet">{say('activity:nobody')}</p>}
    <ul className="sd-plain-list">
      {sessions.map(({ id, ip, startedAt, userAgent }) => (
        <li key={id}>
          {browserOf(userAgent, say)}
          {ip && `, ${ip}`}{' '}
          <span className="sd-quiet">
            {filled(say('activity:since'), { at: <Moment at={startedAt} /> })}
          </span>
        </li>
      ))}
    </ul>
  </Card>
)

const Keys = ({ at, keys, say }: Pick<Found, 'keys'> & { at: Date; say: Say }) => (
  <Card title={say('activity:keys')}>
    {keys.length === 0 && <p className="sd-quiet">{say('activity:noKeys')}</p>}
    <ul className="sd-plain-list">
      {keys.map((key) => (
        <li key={key.id}>
          {key.name} <code>{key.prefix}</code> {say(KEY_STATES[stateOf(key, at)].label)}{' '}
          <span className="sd-quiet">
            {key.lastUsedAt
              ? filled(say('activity:lastUsed'), { at: <Moment at={key.lastUsedAt} /> })
              : say('activity:neverUsed')}
          </span>
        </li>
      ))}
    </ul>
  </Card>
)

type Props = { waysIn: Found; hasKeys: boolean; at: Date; say: Say }

/** Where an account is signed in, and which programs call as it. */
export const WaysIn = ({ at, hasKeys, say, waysIn }: Props) => (
  <>
    <Sessions sessions={waysIn.sessions} say={say} />
    {hasKeys && <Keys keys={waysIn.keys} at={at} say={say} />}
  </>
)
