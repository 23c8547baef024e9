'use client'

import { Link, useAuth, useConfig, useListDrawerContext, useListQuery } from '@payloadcms/ui'

import { useSay } from '../words/useSay'
import { isAsked, pressed, QUESTIONS, type AskedCollection, type Question } from './questions'

import './lists.css'

/** Asks a common question with one press; a second press takes it back. */
export const Questions = ({ questions }: { questions: readonly Question[] }) => {
  const say = useSay()
  const { handleWhereChange, query } = useListQuery()
  return (
    <div className="sd-chips" role="group" aria-label={say('lists:questions')}>
      {questions.map((question) => {
        const isOn = isAsked(question, query.where)
        return (
          <button
            key={question.label}
            type="button"
            className="sd-chip"
            aria-pressed={isOn}
            onClick={() =>
              void handleWhereChange?.(pressed(question, { among: questions, asked: query.where }))
            }
          >
            {say(question.label)}
          </button>
        )
      })}
    </div>
  )
}

/** Above a list: what people ask of it again and again. */
export const ListChips = ({ collection }: { collection: AskedCollection }) => {
  const say = useSay()
  const { user } = useAuth()
  const { isInDrawer } = useListDrawerContext()
  const { config } = useConfig()
  if (isInDrawer || !user) return null
  return (
    <div className="sd-list-bar">
      <Questions questions={QUESTIONS[collection](user)} />
      {collection === 'resellers' && (
        <p className="sd-list-bar__more">
          <Link href={`${config.routes.admin}/collections/resellers/credit`} prefetch={false}>
            {say('lists:byCredit')}
          </Link>
        </p>
      )}
    </div>
  )
}
