import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A rule that an element breaks, and what Payload draws that is excused for it. */
export type Known = { rule: string; target: string; reason: string }

export type Finding = { rule: string; html: string; isKnown: boolean }

type AxeResults = {
  violations: { id: string; impact: string | null; nodes: { html: string; target: string[] }[] }[]
}
type AxeWindow = {
  axe: { run: (within: Document | Element, options: object) => Promise<AxeResults> }
}

type Asked = {
  known: readonly Known[]
  rules?: readonly string[]
  /** Only what lies in there, such as the dialog that covers the rest. */
  within?: string
}

/**
 * The serious and critical findings of axe-core on the page as it stands. Excused are those of the list alone, and
 * only where the very element matches.
 */
export const findFaults = async (
  window: Page,
  { known, rules, within }: Asked,
): Promise<Finding[]> => {
  // By the protocol, past the policy that keeps scripts of others away from the page.
  await window.evaluate(axe)
  return window.evaluate(
    async ({ excused, only, root }) => {
      const options = {
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
      }
      // axe-core has put itself there.
      const { violations } = await (window as unknown as AxeWindow).axe.run(
        (root && document.querySelector(root)) || document,
        options,
      )
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map(({ html, target }) => ({
            rule: id,
            html: html.slice(0, 200),
            isKnown: excused.some(
              ({ rule, target: selector }) =>
                rule === id && document.querySelector(target.join(' '))?.matches(selector) === true,
            ),
          })),
        )
    },
    { excused: known, only: rules, root: within },
  )
}
