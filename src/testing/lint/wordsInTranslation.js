const ATTRIBUTES = new Set([
  ...['alt', 'any', 'aria-label', 'confirm', 'empty', 'hint', 'label', 'legend', 'otherwise'],
  ...['placeholder', 'pluralLabel', 'says', 'title'],
])
const PROPERTIES = new Set([
  ...['about', 'any', 'confirm', 'done', 'empty', 'hint', 'label', 'legend', 'message', 'says'],
  ...['placeholder', 'question', 'said', 'title', 'undone', 'warns', 'why'],
])
/** What is handed to these is shown. */
const SAYING = new Set(['no', 'sayDone', 'toast'])
const LETTERS = /\p{L}{2,}/u
/** A word by its key, such as `orders:state`, or a path. */
const KEY = /^(?:[a-z]\w*:\w+|\/.*)$/i

/** The literals that an expression can come to, with the node of each. */
const literalsIn = (node) => {
  switch (node?.type) {
    case 'Literal':
      return [{ node, text: node.value }]
    case 'TemplateLiteral':
      return [{ node, text: node.quasis.map(({ value }) => value.cooked).join(' ') }]
    case 'ConditionalExpression':
      return [...literalsIn(node.consequent), ...literalsIn(node.alternate)]
    case 'LogicalExpression':
      return [...literalsIn(node.left), ...literalsIn(node.right)]
    case 'JSXExpressionContainer':
      return literalsIn(node.expression)
    default:
      return []
  }
}

/** `toast` of `toast.error`. */
const nameOf = (callee) => (callee.type === 'MemberExpression' ? callee.object : callee).name

/**
 * What people read in the panel stands among its words, where a language can be added, and not in the middle of a
 * component or a table.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const wordsInTranslation = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: '“{{text}}” is read by people: put it into src/core/words and say it.' },
  },
  create(context) {
    const check = ({ node, text }) => {
      if (typeof text === 'string' && LETTERS.test(text) && !KEY.test(text))
        context.report({ node, messageId: 'literal', data: { text: text.trim() } })
    }
    const checkAll = (node) => literalsIn(node).forEach(check)
    return {
      JSXText: (node) => check({ node, text: node.value }),
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer': checkAll,
      JSXAttribute: ({ name, value }) => {
        if (ATTRIBUTES.has(name.name)) checkAll(value)
      },
      Property: ({ key, value }) => {
        if (PROPERTIES.has(key.name ?? key.value)) checkAll(value)
      },
      CallExpression: ({ arguments: args, callee }) => {
        if (SAYING.has(nameOf(callee))) args.forEach(checkAll)
      },
    }
  },
}
