'use client'

import { useAuth, useListDrawerContext, useListQuery } from '@payloadcms/ui'

import { isAsked, QUESTIONS, type AskedCollection, type Question } from './questions'

import './lists.css'

/** Asks a common question with one press; a second press takes it back. */
export const Questions = ({ questions }: { questions: readonly Question[] }) => {
  const { handleWhereChange, query } = useListQuery()
  return (
    <div className="sd-chips" role="group" aria-label="Common questions">
      {questions.map((question) => {
        const isOn = isAsked(question, query.where)
        return (
          <button
            key={question.label}
            type="button"
            className="sd-chip"
            aria-pressed={isOn}
            onClick={() => void handleWhereChange?.(isOn ? {} : question.where)}
          >
            {question.label}
          </button>
        )
      })}
    </div>
  )
}

/** Above a list: what people ask of it again and again. */
export const ListChips = ({ collection }: { collection: AskedCollection }) => {
  const { user } = useAuth()
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer || !user) return null
  return (
    <div className="sd-list-bar">
      <Questions questions={QUESTIONS[collection](user)} />
    </div>
  )
}
