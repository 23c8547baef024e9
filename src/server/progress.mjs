const began = Date.now()
const live = Boolean(process.stdout.isTTY)

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

const line = (mark, text, since) => `${mark} ${text.padEnd(52)} ${seconds(since).padStart(8)}`

/** Shows one line while `work` runs and its time when it is done; `work` may return better words for the result. */
export async function step(text, work) {
  const since = Date.now()
  const stopTicking = tick(text, since)
  let result
  try {
    result = await work()
  } catch (error) {
    stopTicking()
    process.stdout.write(`${line('x', text, since)}\n`)
    throw error
  }
  stopTicking()
  process.stdout.write(`${line('-', result?.said ?? text, since)}\n`)
  return result
}

function tick(text, since) {
  if (!live) return announceWhenSlow(text)
  const timer = setInterval(() => process.stdout.write(`\r${line('.', text, since)}`), 250)
  return () => {
    clearInterval(timer)
    process.stdout.write('\r\x1b[2K')
  }
}

// Without a terminal a line cannot be redrawn, so only a slow step is announced before it is done.
function announceWhenSlow(text) {
  const timer = setTimeout(() => process.stdout.write(`. ${text} …\n`), 1500)
  return () => clearTimeout(timer)
}

export const total = () => seconds(began)
