import sharp from 'sharp'

import type { Paper } from '../../domain/documents/paper'
import { textOfPdf } from '../../testing/pdf'
import { printPaper } from './printPaper'

const NAMES = [
  'محمد بن عبد الرحمن الخالدي',
  'Zażółć Gęślą Jaźń Łódź',
  '李小明 中华人民共和国',
  'Ольга Иванова',
  'Γιώργος Παπαδόπουλος',
  'Nguyễn Thị Hồng',
]

const paper = (over: Partial<Paper> = {}): Paper => ({
  title: 'Invoice',
  name: 'INV-2026-000001',
  at: new Date('2026-03-01T10:00:00Z'),
  language: 'en',
  brand: { name: 'Simdesk', colour: '#0f5bd7', footer: 'Thank you. Bank: PL61 1090 1014' },
  blocks: [
    {
      kind: 'columns',
      columns: NAMES.slice(0, 3).map((name) => ({ title: 'To', lines: [name, 'Prosta 1'] })),
    },
    { kind: 'facts', facts: NAMES.slice(3).map((value) => ({ label: 'Name', value })) },
    {
      kind: 'table',
      columns: [
        { label: 'What', share: 3 },
        { label: 'Total', share: 1, isAmount: true },
      ],
      rows: [['Travel 10 GB (شبكة 5G)', 'USD 19.99']],
      totals: [{ label: 'Total', value: 'USD 19.99', isMain: true }],
    },
    { kind: 'text', text: 'Reverse charge.' },
  ],
  ...over,
})

const textOf = async (printed: Paper): Promise<string> => textOfPdf(await printPaper(printed))

it('prints Arabic, Polish, Chinese, Cyrillic, Greek and Vietnamese names as text', async () => {
  const text = await textOf(paper())
  for (const name of NAMES) expect(text).toContain(name)
  for (const said of ['INV-2026-000001', 'USD 19.99', 'Reverse charge.', 'شبكة', '1 / 1'])
    expect(text).toContain(said)
})

it('makes the same bytes of the same paper, and others of another', async () => {
  const first = await printPaper(paper())
  expect(Buffer.from(await printPaper(paper())).equals(first)).toBe(true)
  expect(Buffer.from(await printPaper(paper({ name: 'INV-2026-000002' }))).equals(first)).toBe(
    false,
  )
})

it('goes on over as many pages as a long table needs, with its head on each', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => [`Line ${index + 1}.`, `USD ${index}.00`])
  const columns = [
    { label: 'What is sold', share: 3 },
    { label: 'Amount', share: 1, isAmount: true },
  ]
  const text = await textOf(paper({ blocks: [{ kind: 'table', columns, rows }] }))
  for (const [what = ''] of rows) expect(text).toContain(what)
  const pages = Number(/1 \/ (\d+)/.exec(text)?.[1])
  expect(pages).toBeGreaterThan(3)
  expect(text.match(/What is sold/g)).toHaveLength(pages)
})

it('breaks no word and no amount of a table of many columns, which is set as small as it takes', async () => {
  const amounts = Array.from({ length: 10 }, (_, index) => `PLN 14,65${index}.00`)
  const columns = [
    ...[
      { label: 'Reseller', share: 1 },
      { label: 'State', share: 1 },
    ],
    ...amounts.map((_, index) => ({ label: `Over ${index}0`, share: 1, isAmount: true })),
  ]
  const rows = [['Hamburg Hauptbahnhof', 'Suspended', ...amounts]]
  const text = await textOf(paper({ isWide: true, blocks: [{ kind: 'table', columns, rows }] }))
  for (const whole of ['Hamburg', 'Hauptbahnhof', 'Suspended', ...amounts])
    expect(text).toContain(whole)
})

it('prints a picture as the logo, and the name where the file is none', async () => {
  const logo = await sharp({
    create: { width: 300, height: 90, channels: 3, background: '#0f5bd7' },
  })
    .webp()
    .toBuffer()
  const brand = { name: 'Brandname', colour: '#0f5bd7' }
  expect(await textOf(paper({ brand: { ...brand, logo }, blocks: [] }))).not.toContain('Brandname')
  const broken = Buffer.from('no picture')
  expect(await textOf(paper({ brand: { ...brand, logo: broken }, blocks: [] }))).toContain(
    'Brandname',
  )
})
