const SAYING = new Set(['invalid', 'malformed', 'no', 'problem'])

/** The expressions that an arrow of one expression, or a property, can come to. */
const resultsOf = (node) => {
  switch (node?.type) {
    case 'ArrowFunctionExpression':
      return resultsOf(node.body)
    case 'ConditionalExpression':
      return [...resultsOf(node.consequent), ...resultsOf(node.alternate)]
    case 'LogicalExpression':
      return [...resultsOf(node.left), ...resultsOf(node.right)]
    case 'TemplateLiteral':
      return node.expressions.length > 0 ? [node] : []
    default:
      return []
  }
}

/**
 * A sentence with values in it is put together by `says`, so that another language can order it as it does.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const saidSentences = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      filled: 'People read this sentence: write it as says`…`, see src/core/words/sentence.ts.',
    },
  },
  create(context) {
    const check = (node) => {
      for (const found of resultsOf(node)) context.report({ node: found, messageId: 'filled' })
    }
    return {
      'Property[key.name="message"]': ({ value }) => check(value),
      CallExpression: ({ arguments: args, callee }) => {
        if (SAYING.has(callee.name)) args.forEach(check)
      },
    }
  },
}
