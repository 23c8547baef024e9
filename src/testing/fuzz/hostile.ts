import fc from 'fast-check'

/** Picks a value; every choice of a generated request is one. */
export type Pick = <T>(arbitrary: fc.Arbitrary<T>) => T

const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ and: [inner] }), 1)

const PROTOTYPES = [
  ...['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'then', 'valueOf'],
  ...['constructor.prototype.status', '__proto__.isAdmin'],
]

const SQL = [
  ...["'; drop table orders; --", "' or '1'='1", '1); select pg_sleep(0); --', '"; --', '$1'],
  ...["' union select hash from admins --", '%_\\', "E'\\x00'", '::uuid', "'||chr(65)||'"],
]

const ODD = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '😀\u202Eabc',
    'İ',
    'ﬀ',
    '\u200b',
    '\r\nX-Injected: 1',
    '%00',
  ],
  ...['null', 'undefined', 'NaN', 'true', '[object Object]', '../../etc/passwd', '..%2f..%2f'],
  ...[
    '9'.repeat(400),
    '-1',
    '0',
    '1e309',
    '0x10',
    '٣',
    '2026-13-45',
    '0000-00-00',
    '+999999-01-01',
  ],
  ...['<script>1</script>', '{{7*7}}', '${7*7}', '%s%n', '=1+1', 'x'.repeat(5000)],
  ...['01900000-0000-7000-8000-000000000000', '00000000-0000-0000-0000-000000000000'],
]

const words = fc.constantFrom(...PROTOTYPES, ...SQL, ...ODD)

/** Text that no field was made for. */
export const hostileText = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

const NUMBERS = [0, -0, -1, 1.5, 1e300, -1e300, 2 ** 31, 2 ** 53, 2 ** 63, 1e-9]

const entry = (value: fc.Arbitrary<unknown>) =>
  fc
    .tuple(hostileText, value)
    // Only a computed key makes an own `__proto__`, as JSON.parse does.
    .map(([key, inner]) => Object.defineProperty({}, key, { value: inner, enumerable: true }))

/** Whatever JSON can say. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, ...NUMBERS) },
  { weight: 1, arbitrary: entry(hostileText) },
  { weight: 1, arbitrary: entry(fc.constant({ prototype: { status: 'paid' } })) },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(4, 30, 300).map(deep) },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: 3000 }, (_, at) => at)) },
)

export const isOnceIn = (pick: Pick, times: number): boolean =>
  pick(fc.integer({ min: 1, max: times })) === 1
