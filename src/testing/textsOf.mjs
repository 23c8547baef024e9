import { inEveryLanguage } from '../../collections/inEveryLanguage.ts'
import { REPORTS } from '../domain/reports/registry.ts'
import { textsOfReport } from '../domain/reports/run/tell.ts'

const textsOfConfig = (built) => {
  const found = []
  // Every text asks each language for itself.
  const listening = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: (_, english) => {
        found.push(english)
        return undefined
      },
    },
  )
  const { collection, global } = inEveryLanguage({ any: { texts: listening } })
  built.collections.filter(({ admin }) => admin.hidden !== true).forEach(collection)
  built.globals.forEach(global)
  return found
}

const GENERATED = '/** What is translated by its English, made by `npm run generate`. */\n'

/** The source of the list of every text that is its own key, see src/core/words/text.ts. */
export const textsSource = (built) => {
  const texts = [...new Set([...textsOfConfig(built), ...REPORTS.flatMap(textsOfReport)])].sort()
  const lines = texts.map((text) => `  ${JSON.stringify(text)},\n`).join('')
  return `${GENERATED}export const TEXTS = [\n${lines}] as const\n\nexport type Text = (typeof TEXTS)[number]\n`
}
