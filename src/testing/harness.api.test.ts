import { query, testApp } from './app'

describe('the test harness', () => {
  it('gives the file a migrated database of its own', async () => {
    const [row] = await query<{ name: string }>('select current_database() as name')
    expect(row?.name).toMatch(/^test_/)
    const queue = await query("select 1 from pg_namespace where nspname = 'graphile_worker'")
    expect(queue).toHaveLength(1)
  })

  it('answers 404 in JSON for a path that does not exist, without a port', async () => {
    const { call } = await testApp()
    const answer = await call('GET', '/api/no-such-thing')
    expect(answer.status).toBe(404)
    expect(answer.body.errors[0].code).toBe('not_found')
  })

  it('answers GraphQL', async () => {
    const { graphql } = await testApp()
    expect((await graphql('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } })
  })
})
