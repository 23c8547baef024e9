import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { filled } from './filled'

describe('a word with elements in it', () => {
  it('holds each where its sentence names it, and what is text stays text', () => {
    const link = createElement('a', { href: '/new' }, 'new order')
    expect(
      renderToStaticMarkup(filled('By step: {{link}} <or> {{name}}.', { link, name: 'Ada' })),
    ).toBe('By step: <a href="/new">new order</a> &lt;or&gt; Ada.')
  })

  it('is itself where it names none', () => {
    expect(renderToStaticMarkup(filled('Nothing.', {}))).toBe('Nothing.')
  })
})
