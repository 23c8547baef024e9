import { Linter } from 'eslint'
import { parser } from 'typescript-eslint'

import { houseRules } from './houseRules.js'

const faults = (rule: string, code: string, filename = 'src/domain/orders/place.ts') =>
  new Linter()
    .verify(
      code,
      {
        files: ['**/*.ts'],
        languageOptions: { parser },
        plugins: { house: houseRules },
        rules: { [`house/${rule}`]: 'error' },
      },
      { filename },
    )
    .map((fault) => fault.messageId ?? fault.message)

describe('local-api-aloud', () => {
  const inspect = (code: string) => faults('local-api-aloud', code)

  test('refuses a call without req or overrideAccess', () => {
    expect(inspect(`payload.find({ collection: 'orders' })`)).toEqual(['noReq', 'noOverrideAccess'])
    expect(inspect(`req.payload.update({ id, req })`)).toEqual(['noOverrideAccess'])
    expect(inspect(`ctx.req.payload.findGlobal({ overrideAccess: false })`)).toEqual(['noReq'])
    expect(inspect(`payload.count(options)`)).toEqual(['notLiteral'])
  })

  test('accepts both said aloud, a written reason, and other objects', () => {
    expect(inspect(`payload.find({ req, overrideAccess: false })`)).toEqual([])
    expect(
      inspect(
        `// without req: the lock must outlive the transaction\npayload.find({ overrideAccess: true })`,
      ),
    ).toEqual([])
    expect(inspect(`rows.find((row) => row.id)`)).toEqual([])
  })
})

describe('reasoned-assertion', () => {
  const inspect = (code: string) => faults('reasoned-assertion', code)

  test('refuses an assertion nobody explains', () => {
    expect(inspect('const a = b as C')).toEqual(['unexplained'])
    expect(inspect('const a = b as unknown as C')).toEqual(['unexplained'])
    expect(inspect('const a = b!.c')).toEqual(['unexplained'])
    expect(inspect('// @ts-expect-error one two three\nconst a = b as C')).toEqual(['unexplained'])
    expect(inspect('call() // about the call before it\nconst a = b as C')).toEqual(['unexplained'])
  })

  test('refuses what a function says about itself as the reason for a cast inside it', () => {
    const code = '/** Says what the function promises. */\nconst f = () => {\n  return b as C\n}'
    expect(inspect(code)).toEqual(['unexplained'])
  })

  test('accepts a reason beside it or above its statement, and as const', () => {
    expect(inspect('const a = b as C // the driver returns text')).toEqual([])
    expect(inspect('// The driver returns text.\nconst a =\n  b as C')).toEqual([])
    expect(inspect('const a = [1] as const')).toEqual([])
  })
})

describe('plain-file-name', () => {
  test.each([
    ['src/domain/orders/index.ts', 'barrel'],
    ['src/domain/orders/utils.ts', 'drawer'],
    ['src/helpers/date.ts', 'drawer'],
    ['src/domain/sims/SimManager.ts', 'drawer'],
    ['src/domain/orders/orderService.test.ts', 'drawer'],
  ])('refuses %s', (file, messageId) => {
    expect(faults('plain-file-name', '', file)).toEqual([messageId])
  })

  test('accepts a name', () => {
    expect(faults('plain-file-name', '', 'src/domain/orders/place.ts')).toEqual([])
  })
})

describe('reasoned-directive', () => {
  test('refuses a switched-off rule without a reason', () => {
    const line = '// eslint-disable-next-line no-undef'
    expect(faults('reasoned-directive', line)).toContain('unexplained')
    expect(faults('reasoned-directive', `${line} -- set by the host`)).not.toContain('unexplained')
  })
})

describe('reasoned-migration', () => {
  const inspect = (up: string, down = '') =>
    faults(
      'reasoned-migration',
      `export async function up() {\n db.execute(sql\`\n${up}\n\`)}\nexport async function down() {\n sql\`\n${down}\n\`}`,
      'src/migrations/20260101_000000.ts',
    )

  test.each([
    'DROP TABLE "orders" CASCADE;',
    'ALTER TABLE "orders" DROP COLUMN "note";',
    'ALTER TABLE "orders" ALTER COLUMN "total" SET DATA TYPE integer;',
    'ALTER TYPE "status" RENAME TO "old";',
    'DROP INDEX "one_sim_one_order";',
    'TRUNCATE "events";',
    'DELETE FROM events;',
  ])('refuses %s without a reason', (statement) => {
    expect(inspect(statement)).toEqual(['unexplained'])
    expect(inspect(`-- reason: never held a row\n${statement}`)).toEqual([])
    expect(inspect('', statement)).toEqual([])
  })

  test('accepts what only adds', () => {
    expect(inspect(`ALTER TYPE "status" ADD VALUE 'lost';`)).toEqual([])
    expect(inspect('CREATE TRIGGER t BEFORE UPDATE OR DELETE OR TRUNCATE ON events')).toEqual([])
  })

  test('lets one reason cover the run of statements below it', () => {
    const run = 'DROP TABLE a;\n  --> statement-breakpoint\nDROP TABLE b;'
    expect(inspect(`-- reason: both are empty\n${run}`)).toEqual([])
    expect(inspect(`-- reason: both are empty\n${run}\nSELECT 1;\nDROP TABLE c;`)).toEqual([
      'unexplained',
    ])
  })
})

describe('words-in-translation', () => {
  const inspect = (code: string) =>
    new Linter()
      .verify(
        code,
        {
          files: ['**/*.tsx'],
          languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
          plugins: { house: houseRules },
          rules: { 'house/words-in-translation': 'error' },
        },
        { filename: 'src/admin/orders/OrderView.tsx' },
      )
      .map((fault) => fault.messageId ?? fault.message)

  test('refuses what people read in the middle of a component', () => {
    expect(inspect('const a = <p>Nothing yet.</p>')).toEqual(['literal'])
    expect(inspect('const a = <p aria-label="Total" title="Sum">{sum}</p>')).toEqual([
      ...['literal', 'literal'],
    ])
  })

  test('refuses it in an expression, a table and a toast, too', () => {
    expect(inspect("const a = <p>{isLate ? 'Late' : say('orders:inTime')}</p>")).toEqual([
      'literal',
    ])
    expect(inspect('const a = <p title={`Orders of ${name}`}>{sum}</p>')).toEqual(['literal'])
    expect(inspect("const TABLE = { good: { label: 'Works' } }")).toEqual(['literal'])
    expect(inspect("toast.error('It failed.'); no('Too late.')")).toEqual(['literal', 'literal'])
  })

  test('accepts a word by its key, a path, and a variable in place of a word', () => {
    expect(inspect("const TABLE = { good: { label: 'keys:works', confirm: '/auth/x' } }")).toEqual(
      [],
    )
    expect(inspect('const a = <p title={title}>{`${sum} / ${all}`}</p>')).toEqual([])
  })

  test('accepts words that are said, signs, and what nobody reads', () => {
    expect(inspect(`const a = <p className="sd-quiet">{say('rows:none')} · {sum}</p>`)).toEqual([])
  })
})

describe('said-sentences', () => {
  const inspect = (code: string) => faults('said-sentences', code)

  test('refuses a sentence with values that no other language could order', () => {
    expect(inspect('invalid([{ path, message: `At most ${most}.` }])')).toEqual(['filled'])
    expect(inspect(`problem('a.b', 409, ({ from }) => \`It is ${'${from}'}.\`)`)).toEqual([
      'filled',
    ])
    expect(inspect('no(isMany ? `Give ${most}.` : `Give one.`)')).toEqual(['filled'])
  })

  test('accepts plain English, what is said, and errors that nobody reads', () => {
    expect(inspect(`invalid([{ path, message: 'Say why.' }])`)).toEqual([])
    expect(inspect('problem(code, 409, ({ from }) => says`It is ${from}.`)')).toEqual([])
    expect(inspect('throw new Error(`No ${thing}`)')).toEqual([])
  })
})
