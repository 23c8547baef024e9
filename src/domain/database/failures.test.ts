import { isAway, isMisunderstood, problemOfFailure } from './failures'

const failed = (code: string, more: object = {}, message = 'SELECT secret FROM plans'): Error =>
  Object.assign(new Error(message), { code, ...more })

const wrapped = (cause: Error): Error =>
  new Error('outer', { cause: new Error('inner', { cause }) })

describe('problemOfFailure', () => {
  it.each([
    ['22P02', 422, 'invalid'],
    ['22021', 422, 'invalid'],
    ['22003', 422, 'invalid'],
    ['22007', 422, 'invalid'],
    ['22008', 422, 'invalid'],
    ['22P05', 422, 'invalid'],
    ['23502', 422, 'invalid'],
    ['23503', 422, 'invalid'],
    ['23505', 422, 'invalid'],
    ['23514', 422, 'invalid'],
    ['54000', 422, 'invalid'],
    ['40001', 409, 'busy'],
    ['40P01', 409, 'busy'],
    ['55P03', 409, 'busy'],
    ['25P03', 503, 'database.unavailable'],
    ['57014', 503, 'database.unavailable'],
    ['57P01', 503, 'database.unavailable'],
    ['57P02', 503, 'database.unavailable'],
    ['57P03', 503, 'database.unavailable'],
    ['08006', 503, 'database.unavailable'],
    ['53100', 503, 'database.unavailable'],
    ['53300', 503, 'database.unavailable'],
    ['ECONNREFUSED', 503, 'database.unavailable'],
    ['ECONNRESET', 503, 'database.unavailable'],
    ['ENOTFOUND', 503, 'database.unavailable'],
    ['EAI_AGAIN', 503, 'database.unavailable'],
  ])(
    'makes of %s a %i %s, however deep it lies, and repeats none of its words',
    (code, status, name) => {
      const problem = problemOfFailure(wrapped(failed(code)))
      expect([problem?.status, problem?.code]).toEqual([status, name])
      expect(problem?.message).not.toContain('secret')
    },
  )

  it('409 when the row is still pointed at, for then it is a delete that fails', () => {
    const detail = 'Key (id)=(1) is still referenced from table "orders".'
    const problem = problemOfFailure(failed('23503', { detail }))
    expect([problem?.status, problem?.code]).toEqual([409, 'in_use'])
  })

  it.each([
    ['the column', { column: 'plan_id' }, 'plan'],
    ['a rule of the column', { table: 'plans', constraint: 'plans_data_mb_min_ck' }, 'dataMb'],
    ['the key', { detail: 'Key (external_ref)=(1) already exists.' }, 'externalRef'],
    ['nothing', {}, ''],
  ])('names the field by %s', (_by, more, path) => {
    expect(problemOfFailure(failed('23514', more))?.data).toEqual({
      fields: [{ path, message: 'A value breaks a rule of the database.' }],
    })
  })

  it.each([
    'timeout exceeded when trying to connect',
    'Connection terminated unexpectedly',
    'Client has encountered a connection error and is not queryable',
    'Query read timeout',
    'Cannot use a pool after calling end on the pool',
  ])('503 for what the driver says without a code: %s', (message) => {
    expect(isAway(wrapped(new Error(message)))).toBe(true)
  })

  it.each([['42703'], ['P0001'], ['25P02'], ['XX000']])(
    'has no answer for %s: it is our bug',
    (code) => {
      expect(problemOfFailure(failed(code))).toBeUndefined()
      expect(isAway(failed(code))).toBe(false)
    },
  )

  it('has no answer for what is no failure of a database', () => {
    for (const other of [new Error('no'), 'text', undefined, null, { code: '57P01' }])
      expect(problemOfFailure(other)).toBeUndefined()
  })

  it('knows a question that PostgreSQL did not understand', () => {
    expect(isMisunderstood(wrapped(failed('42703')))).toBe(true)
    expect(isMisunderstood(failed('22P02'))).toBe(false)
  })
})
