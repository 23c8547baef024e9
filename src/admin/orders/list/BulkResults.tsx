'use client'

import type { Word } from '../../../core/words/say'
import { filled } from '../../words/filled'
import { useSay } from '../../words/useSay'
import { ListedRows } from './ListedRows'
import type { BulkStage } from './useBulkRun'

type Seen = Exclude<BulkStage, { at: 'choose' }>
export type BulkWords = {
  can: Word
  cannot: Word
  did: Word
  didNot: Word
  /** What becomes of it when the page is left. */
  goesOn?: Word
}

type WorkingProps = { stage: Extract<Seen, { at: 'working' }>; words: BulkWords }

const Working = ({ stage, words }: WorkingProps) => {
  const say = useSay()
  const { total, tried } = stage
  return (
    <div className="sd-progress" role="status">
      <p>{say(stage.isTrial ? 'bulk:checking' : 'bulk:working', { tried, total })}</p>
      <progress aria-label={say('bulk:howFar')} value={tried} max={total} />
      {!stage.isTrial && <p className="sd-quiet">{say(words.goesOn ?? 'bulk:goesOn')}</p>}
    </div>
  )
}

/** Order by order: how far it is, what would happen, or what has. */
export const BulkResults = ({ stage, words }: { stage: Seen; words: BulkWords }) => {
  const say = useSay()
  if (stage.at === 'working') return <Working stage={stage} words={words} />
  const isCheck = stage.at === 'check'
  const yes = say(isCheck ? words.can : words.did)
  const no = say(isCheck ? words.cannot : words.didNot)
  const able = stage.rows.filter(({ ok }) => ok)
  const unable = stage.rows.filter(({ ok }) => !ok)
  return (
    <>
      <p className="sd-form__says" role="status">
        {filled(
          unable.length > 0
            ? say('bulk:tallyBoth', { unable: unable.length, no })
            : say('bulk:tallyOne'),
          { tally: <strong>{say('bulk:tally', { able: able.length, yes })}</strong> },
        )}
      </p>
      <ListedRows
        title={say(isCheck ? 'bulk:wouldHappen' : 'bulk:happened')}
        rows={[...unable, ...able].map((row) => ({
          ...row,
          says: row.ok ? yes : row.message && say.text(row.message),
        }))}
      />
    </>
  )
}
