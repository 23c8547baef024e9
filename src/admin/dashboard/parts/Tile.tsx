import type { PayloadRequest } from 'payload'
import { Suspense, type ReactNode } from 'react'

import { can } from '../../../domain/access/can'
import { TileFault } from './TileFault'
import '../dashboard.css'
import './parts.css'

type Loading<Found> = {
  /** Reads what is shown; when it fails, the tile says so and the others stay. */
  load: () => Promise<Found>
  children: (found: Found) => ReactNode
}

type Outcome<Found> = { found: Found } | { fault: unknown }

const outcomeOf = async <Found,>(load: () => Promise<Found>): Promise<Outcome<Found>> => {
  try {
    return { found: await load() }
  } catch (fault) {
    return { fault }
  }
}

type BodyProps<Found> = Loading<Found> & { req: PayloadRequest }

async function Body<Found>({ children, load, req }: BodyProps<Found>) {
  const outcome = await outcomeOf(load)
  if ('found' in outcome) return children(outcome.found)
  req.payload.logger.error({ msg: 'A part of the dashboard was not read.', err: outcome.fault })
  return <TileFault />
}

type Props<Found> = Loading<Found> & {
  req: PayloadRequest
  name: string
  title: string
  /** How much room it will take, in lines of text: what comes must not move what is there. Without, the style says. */
  lines?: number
  isPlain?: boolean
}

/** One part of the dashboard: its title at once, its content when it is read. Nothing for who may not read it. */
export function Tile<Found>({ children, isPlain, lines, load, name, req, title }: Props<Found>) {
  if (!can(req.user, 'dashboard.read')) return null
  const id = `sd-${name}-title`
  const room = lines === undefined ? {} : { minHeight: `${lines * 20}px` }
  const kind = isPlain ? 'sd-part' : 'sd-part sd-tile'
  return (
    <section aria-labelledby={id} className={`${kind} sd-part--${name}`}>
      <h2 className={isPlain ? 'sd-unseen' : 'sd-tile__title'} id={id}>
        {title}
      </h2>
      <div className="sd-part__body" style={room}>
        <Suspense fallback={<div aria-hidden="true" className="sd-part__waiting" style={room} />}>
          <Body load={load} req={req}>
            {children}
          </Body>
        </Suspense>
      </div>
    </section>
  )
}
