'use client'

import { useSay } from '../../words/useSay'
import { ListedRows } from './ListedRows'
import type { BulkStage } from './useBulkRun'

type Seen = Exclude<BulkStage, { at: 'choose' }>
export type BulkWords = {
  can: string
  cannot: string
  did: string
  didNot: string
  /** What becomes of it when the page is left. */
  goesOn?: string
}

const GOES_ON =
  'Each order is done by itself. It goes on when this is closed, as long as the page stays open.'

type WorkingProps = { stage: Extract<Seen, { at: 'working' }>; words: BulkWords }

const Working = ({ stage, words }: WorkingProps) => {
  const say = useSay()
  const { total, tried } = stage
  return (
    <div className="sd-progress" role="status">
      <p>{say(stage.isTrial ? 'bulk:checking' : 'bulk:working', { tried, total })}</p>
      <progress aria-label={say('bulk:howFar')} value={tried} max={total} />
      {!stage.isTrial && <p className="sd-quiet">{words.goesOn ?? GOES_ON}</p>}
    </div>
  )
}

/** Order by order: how far it is, what would happen, or what has. */
export const BulkResults = ({ stage, words }: { stage: Seen; words: BulkWords }) => {
  if (stage.at === 'working') return <Working stage={stage} words={words} />
  const [yes, no] = stage.at === 'check' ? [words.can, words.cannot] : [words.did, words.didNot]
  const able = stage.rows.filter(({ ok }) => ok)
  const unable = stage.rows.filter(({ ok }) => !ok)
  return (
    <>
      <p className="sd-form__says" role="status">
        <strong>
          {able.length} {yes}
        </strong>
        {unable.length > 0 && `, ${unable.length} ${no}`}.
      </p>
      <ListedRows
        title={stage.at === 'check' ? 'What would happen' : 'What happened'}
        rows={[...unable, ...able].map((row) => ({ ...row, says: row.ok ? yes : row.message }))}
      />
    </>
  )
}
