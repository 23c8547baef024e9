import path from 'node:path'

/** Drawers: a name that says nothing about what is inside, so that everything ends up in it. */
const DRAWER =
  /(^|[a-z0-9._-])(Utils?|Helpers?|Services?|Managers?)$|^(utils?|helpers?|services?|managers?)$/

/** @type {import('eslint').Rule.RuleModule} */
export const plainFileName = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      barrel: 'No index barrels: import the file that has the name.',
      drawer: '`{{name}}` is a drawer, not a name: call it by what it does.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const segments = path.relative(context.cwd, context.filename).split(path.sep)
        const names = segments.map((segment) => segment.replace(/\..*$/, ''))
        if (names.at(-1) === 'index') context.report({ node, messageId: 'barrel' })
        const name = names.find((each) => DRAWER.test(each))
        if (name) context.report({ node, messageId: 'drawer', data: { name } })
      },
    }
  },
}
