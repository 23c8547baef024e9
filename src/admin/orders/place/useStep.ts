'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

import { stepFor, type Draft, type Step } from './draft'

/** The step stands in the address, so that the browser's own Back goes one step back. */
export const useStep = (draft: Draft) => {
  const step = stepFor(draft, useSearchParams().get('step'))
  const heading = useRef<HTMLHeadingElement>(null)
  const seen = useRef(step)
  useEffect(() => {
    if (seen.current !== step) heading.current?.focus()
    seen.current = step
  }, [step])
  const go = (to: Step) => window.history.pushState(null, '', `?step=${to}`)
  return { step, go, heading }
}

const WRONG = '.sd-place [aria-invalid="true"], .sd-place [data-wrong] input:enabled'

/** Leads to the first field that something is wrong with, each time there is something new to say. */
export const useFocusOnWrong = (wrong: unknown): void => {
  useEffect(() => {
    if (wrong) document.querySelector<HTMLElement>(WRONG)?.focus()
  }, [wrong])
}
