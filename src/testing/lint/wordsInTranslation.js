const SPOKEN = new Set(['alt', 'aria-label', 'confirm', 'hint', 'label', 'placeholder', 'title'])
const WORD = /\p{L}{2,}/u

/**
 * What people read in the panel stands among its words, where a language can be added, and not in the middle of a
 * component.
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
    const check = (node, text) => {
      if (typeof text === 'string' && WORD.test(text))
        context.report({ node, messageId: 'literal', data: { text: text.trim() } })
    }
    return {
      JSXText: (node) => check(node, node.value),
      'JSXAttribute > Literal': (node) => {
        if (SPOKEN.has(node.parent.name.name)) check(node, node.value)
      },
    }
  },
}
