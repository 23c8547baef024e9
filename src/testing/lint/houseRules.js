import { localApiAloud } from './localApiAloud.js'
import { plainFileName } from './plainFileName.js'
import { reasonedAssertion } from './reasonedAssertion.js'
import { reasonedDirective } from './reasonedDirective.js'
import { reasonedMigration } from './reasonedMigration.js'
import { saidSentences } from './saidSentences.js'
import { wordsInTranslation } from './wordsInTranslation.js'

/** The house's own lint rules, as the ESLint plugin `house`. */
export const houseRules = {
  rules: {
    'local-api-aloud': localApiAloud,
    'plain-file-name': plainFileName,
    'reasoned-assertion': reasonedAssertion,
    'reasoned-directive': reasonedDirective,
    'reasoned-migration': reasonedMigration,
    'said-sentences': saidSentences,
    'words-in-translation': wordsInTranslation,
  },
}
