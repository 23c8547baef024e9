// Older versions of Node must be able to read this file, so that they can be told: nothing of ours is imported yet.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Simdesk needs Node 20.19 or newer, and this is Node ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org (or run "nvm install" in this folder) and start again.\n',
  )
  process.exit(1)
}

import('./start-up.mjs').then(({ begin }) => begin(process.argv[2] === 'dev' ? 'dev' : 'start'))
