const DISABLE = /^\s*eslint-disable/
const WITH_REASON = /\s--\s+\S+\s+\S+/

/** @type {import('eslint').Rule.RuleModule} */
export const reasonedDirective = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unexplained:
        'Write why the rule does not apply here: `eslint-disable-next-line rule -- reason`.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!DISABLE.test(comment.value) || WITH_REASON.test(comment.value)) continue
          context.report({ loc: comment.loc, messageId: 'unexplained' })
        }
      },
    }
  },
}
