import { hasReason } from './reason.js'

const isAsConst = (node) =>
  node.type === 'TSAsExpression' && node.typeAnnotation?.typeName?.name === 'const'
const isInner = (node) => /^TS(As|TypeAssertion)/.test(node.parent.type)

/** @type {import('eslint').Rule.RuleModule} */
export const reasonedAssertion = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unexplained:
        'A type assertion overrules the compiler: say why it is true in a comment here or on the line above, or narrow the type instead.',
    },
  },
  create(context) {
    const check = (node) => {
      if (isAsConst(node) || isInner(node) || hasReason(context.sourceCode, node)) return
      context.report({ node, messageId: 'unexplained' })
    }
    return { TSAsExpression: check, TSTypeAssertion: check, TSNonNullExpression: check }
  },
}
