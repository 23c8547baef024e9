/**
 * Run by fresh.mjs in a process of its own: writes into a folder everything that is derived from the config, laid
 * out as in the tree.
 */
import { tsImport } from 'tsx/esm/api'

const { derive } = await tsImport('./derive.mjs', import.meta.url)
await derive(process.argv[2])
process.exit(0)
