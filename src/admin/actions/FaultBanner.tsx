'use client'

import { useSay } from '../words/useSay'
import type { Fault } from './send'

import './actions.css'

type Props = {
  fault: Fault | undefined
  /** The paths whose faults stand beside their fields. */
  besides: readonly string[]
}

/** What the server refused, on top of a form: its own sentence, or what no field shows. */
export const FaultBanner = ({ fault, besides }: Props) => {
  const say = useSay()
  if (!fault) return null
  const others = fault.fields.filter(({ path }) => !besides.includes(path))
  const isAboutFields = fault.code === 'invalid'
  return (
    <div className="sd-fault" role="alert">
      {isAboutFields ? say('form:notRight') : fault.message}
      {isAboutFields && others.length > 0 && (
        <ul>
          {others.map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
