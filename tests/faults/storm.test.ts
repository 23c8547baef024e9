import { runProgram } from '../../src/testing/test-server.mjs'

const IS_LONG = process.env.SIMDESK_LONG === '1'

/** On a server and with processes of its own, which it breaks; the seed is in what it prints. */
it('random work while processes are killed and PostgreSQL is stopped hard: all that was acknowledged is there, once', async () => {
  const { stdout } = await runProgram('src/testing/faults/main.ts', {
    databaseUrl: '',
    args: IS_LONG ? [] : ['--short'],
    env: { SIMDESK_TEST_SERVER: '' },
  })
  process.stdout.write(stdout)
  expect(stdout).toContain('Nothing is missing, doubled or wrong.')
  const { acknowledged, ...figures } = JSON.parse(/^\{\n "seed"[^}]+\}/m.exec(stdout)?.[0] ?? '{}')
  expect(acknowledged).toBeGreaterThan(20)
  expect(figures['processes killed']).toBeGreaterThan(1)
  expect(figures['hard stops of PostgreSQL']).toBeGreaterThan(0)
}, 10_800_000)
