import * as migration_20261123_005632_initial from './20261123_005632_initial'
import * as migration_20261123_005700_guards from './20261123_005700_guards'

export const migrations = [
  {
    up: migration_20261123_005632_initial.up,
    down: migration_20261123_005632_initial.down,
    name: '20261123_005632_initial',
  },
  {
    up: migration_20261123_005700_guards.up,
    down: migration_20261123_005700_guards.down,
    name: '20261123_005700_guards',
  },
]
