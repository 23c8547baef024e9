import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The page's own files, and where they come from: served by us, so that it works without the internet. */
const PACKAGE = path.join(process.cwd(), 'node_modules/swagger-ui-dist')

const FILES: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
}

/** The page loads what stands under its own address, and asks this API alone. Its widgets write `style`s. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ')

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Simdesk API</title>
    <script src="/api/docs/assets/theme.js"></script>
    <link rel="stylesheet" href="/api/docs/assets/swagger-ui.css" />
    <link rel="stylesheet" href="/api/docs/assets/page.css" />
  </head>
  <body>
    <main id="docs"><p>Loading the API…</p></main>
    <script src="/api/docs/assets/swagger-ui-bundle.js"></script>
    <script src="/api/docs/assets/start.js"></script>
  </body>
</html>
`

/** Light or dark as the device is, before anything is drawn, and when the device changes. */
const THEME = `const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
follow()
dark.addEventListener('change', follow)
`

/**
 * No validator: it would send the document to somebody else's server. Who signs in on the page goes on as the account:
 * the token of the answer is the one that the next calls send, until the page is left.
 */
const START = `const ui = window.SwaggerUIBundle({
  url: '/api/docs/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  responseInterceptor: (response) => {
    if (response.ok && /\\/auth\\/(login|token\\/refresh)$/.test(response.url)) {
      const { token } = JSON.parse(response.text)
      if (token) ui.preauthorizeApiKey('bearer', token)
    }
    return response
  },
})

// The page looks at its address once; a step of the text opens its operation where the reader is.
document.addEventListener('click', (event) => {
  const link = event.target.closest('.info a[href^="#/"]')
  if (!link) return
  event.preventDefault()
  const [, tag, id] = decodeURIComponent(link.getAttribute('href')).split('/')
  const { layoutActions } = ui.getSystem()
  layoutActions.show(['operations-tag', tag], true)
  layoutActions.show(['operations', tag, id], true)
  const shown = 'operations-' + tag.replaceAll(' ', '_') + '-' + id
  setTimeout(() => document.getElementById(shown)?.scrollIntoView(), 100)
})
`

const STYLE = `body { margin: 0 }
.swagger-ui .opblock-tag small { display: none }
.swagger-ui .wrapper { box-sizing: border-box; max-width: 1200px; padding: 0 16px }
@media (max-width: 640px) {
  .swagger-ui .opblock .opblock-summary { flex-wrap: wrap }
  .swagger-ui .opblock .opblock-summary-path { max-width: 100%; word-break: break-all }
  .swagger-ui .scheme-container .schemes { flex-wrap: wrap }
  .swagger-ui table { display: block; overflow-x: auto }
}
`

const OURS: Record<string, { type: string; text: string }> = {
  'theme.js': { type: 'text/javascript; charset=utf-8', text: THEME },
  'start.js': { type: 'text/javascript; charset=utf-8', text: START },
  'page.css': { type: 'text/css; charset=utf-8', text: STYLE },
}

/** The page, with a policy of its own in place of the API's. */
export const docsPage = (): Response =>
  new Response(PAGE, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY },
  })

/** A file of the page; undefined for every other name. */
export const docsAsset = async (name: string): Promise<Response | undefined> => {
  const ours = Object.entries(OURS).find(([file]) => file === name)?.[1]
  if (ours) return fileAnswer(ours.text, ours.type)
  const type = Object.entries(FILES).find(([file]) => file === name)?.[1]
  if (!type) return undefined
  // `name` is one of FILES.
  // eslint-disable-next-line security/detect-non-literal-fs-filename -- a name of our own list
  return fileAnswer(new Uint8Array(await readFile(path.join(PACKAGE, name))), type)
}

const fileAnswer = (body: BodyInit, type: string): Response =>
  new Response(body, { headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' } })
