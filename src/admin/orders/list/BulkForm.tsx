'use client'

import { Button, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import type { Word } from '../../../core/words/say'
import { FaultBanner } from '../../actions/FaultBanner'
import { useSay } from '../../words/useSay'
import { BulkResults, type BulkWords } from './BulkResults'
import type { Piece } from './inParts'
import type { Ask, BulkStage, useBulkRun } from './useBulkRun'

type Run<P extends Piece> = ReturnType<typeof useBulkRun<P>>

type Props<P extends Piece> = {
  slug: string
  bulk: Run<P>
  ask: Ask<P>
  /** What is to be done and to which orders is told in full. */
  isComplete: boolean
  onCheck: () => void
  onDone: () => void
  words: BulkWords
  /** What the button says that does it, by how many there are. */
  does: Word
  isDangerous?: boolean
  /** The paths whose faults stand beside their fields. */
  paths: readonly string[]
  children: ReactNode
}

const able = (stage: BulkStage) => ('rows' in stage ? stage.rows.filter(({ ok }) => ok).length : 0)
const unable = (stage: BulkStage) => ('rows' in stage ? stage.rows.length - able(stage) : 0)

const Buttons = <P extends Piece>({ ask, bulk, does, isDangerous, onDone }: Props<P>) => {
  const say = useSay()
  const { back, retry, run, stage } = bulk
  const after = async (work: Promise<void>) => {
    await work
    onDone()
  }
  if (stage.at === 'check')
    return (
      <>
        <Button buttonStyle="secondary" margin={false} onClick={back}>
          {say('bulk:change')}
        </Button>
        <Button
          margin={false}
          disabled={able(stage) === 0}
          onClick={() => void after(run(ask, stage.rows))}
          {...(isDangerous ? { className: 'sd-danger' } : {})}
        >
          {say(does, { count: able(stage) })}
        </Button>
      </>
    )
  if (stage.at === 'done' && unable(stage) > 0)
    return (
      <Button margin={false} onClick={() => void after(retry(ask, stage.rows))}>
        {say('bulk:retry', { count: unable(stage) })}
      </Button>
    )
  return null
}

/** Asks what to do with many orders, shows first which can and which cannot and why, then how each went. */
export const BulkForm = <P extends Piece>(props: Props<P>) => {
  const { bulk, children, isComplete, onCheck, paths, slug, words } = props
  const { fault, isBusy, stage } = bulk
  const { closeModal } = useModal()
  const say = useSay()
  return (
    <form
      className="sd-form"
      noValidate
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (stage.at === 'choose' && isComplete) onCheck()
      }}
    >
      <FaultBanner fault={fault} besides={paths} />
      {stage.at === 'choose' ? children : <BulkResults stage={stage} words={words} />}
      <div className="sd-form__buttons">
        <Button buttonStyle="subtle" margin={false} onClick={() => closeModal(slug)}>
          {say('bulk:close')}
        </Button>
        {stage.at === 'choose' && (
          <Button type="submit" margin={false} disabled={!isComplete}>
            {say('bulk:check')}
          </Button>
        )}
        <Buttons {...props} />
      </div>
    </form>
  )
}
