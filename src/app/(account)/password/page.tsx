import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'

import { Logo } from '../../../admin/brand/Logo'
import { readPanelBrand } from '../../../admin/brand/readPanelBrand'
import { AskForLink } from '../../../admin/password/AskForLink'
import { NewPassword, type LinkKind } from '../../../admin/password/NewPassword'
import { wordsIn } from '../../../admin/password/words'
import { paletteCss } from '../../../domain/branding/palette'
import { languageOf } from '../languageOf'

type Query = Record<string, string | string[] | undefined>
type Args = { searchParams: Promise<Query> }

const textIn = (query: Query, name: string): string | undefined =>
  [query[name] ?? []].flat().find(Boolean)

const linkIn = (query: Query): { kind: LinkKind; token: string } | undefined => {
  const [invitation, token] = [textIn(query, 'invitation'), textIn(query, 'token')]
  if (invitation) return { kind: 'invitation', token: invitation }
  return token ? { kind: 'reset', token } : undefined
}

/** Where the mailed links of customers lead while the settings name no app of theirs. */
export default async function PasswordPage({ searchParams }: Args) {
  const query = await searchParams
  const language = languageOf((await headers()).get('accept-language'))
  const as = textIn(query, 'as') === 'resellers' ? 'resellers' : 'users'
  const link = linkIn(query)
  const payload = await getPayload({ config })
  const { colours } = await readPanelBrand(payload)
  return (
    <main className="page">
      <style>{paletteCss(colours)}</style>
      <div className="page__brand">
        <Logo payload={payload} />
      </div>
      <div className="page__card">
        {link ? (
          <NewPassword as={as} language={language} {...link} />
        ) : (
          <AskForLink as={as} language={language} title={wordsIn(language).askTitle} />
        )}
      </div>
    </main>
  )
}
