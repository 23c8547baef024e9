import type { Brand } from '../settings/brand'

type Page = { subject: string; content: string; brand: Brand; language: string }

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'

/**
 * One column that fits a phone, our logo or name and our colour, nothing fetched from anywhere: a logo
 * travels with the mail. `content` is HTML the renderer made; everything else is escaped here.
 */
export const mailLayout = ({ subject, content, brand, language }: Page): string =>
  `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:0;background:#f3f4f6;">
<div dir="${directionOf(language)}" style="max-width:600px;margin:0 auto;padding:24px 16px;${FONT}">
${header(brand)}
<div style="padding:8px 24px 16px;border-radius:0 0 8px 8px;background:#ffffff;">${content}</div>
<div style="padding:16px 24px;color:#6b7280;font-size:13px;">${footer(brand)}</div>
</div>
</body>
</html>
`

/** Under this name the logo is attached to the mail that shows it. */
export const LOGO_CID = 'logo'

/** A logo is drawn for a light ground, so it stands on white under a line of our colour. */
const header = (brand: Brand): string =>
  brand.logo
    ? `<div style="padding:16px 24px 12px;border-radius:8px 8px 0 0;border-top:4px solid ${colourOf(brand)};background:#ffffff;"><img src="cid:${LOGO_CID}" alt="${escapeHtml(brand.name)}" height="36" style="display:block;height:36px;max-width:240px;"></div>`
    : `<div style="padding:16px 24px;border-radius:8px 8px 0 0;background:${colourOf(brand)};color:#ffffff;font-size:18px;font-weight:600;">${escapeHtml(brand.name)}</div>`

const FONT =
  "text-align:start;color:#111827;font-size:16px;line-height:1.5;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;"

const DEFAULT_COLOUR = '#0f5bd7'

/** Safe inside a style attribute, whatever the settings hold. */
export const colourOf = ({ primaryColor }: Brand): string =>
  /^#[0-9a-f]{6}$/i.test(primaryColor) ? primaryColor : DEFAULT_COLOUR

const footer = ({ name, supportEmail }: Brand): string =>
  [name, supportEmail]
    .filter(Boolean)
    .map((line) => escapeHtml(String(line)))
    .join('<br>')

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES.get(character) ?? character)

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])
