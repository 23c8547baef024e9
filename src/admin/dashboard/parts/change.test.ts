import { sayKeys as say } from '../../../testing/sayKeys'
import { changeOf } from './change'

it.each([
  { now: 110, before: 100, way: 'up', text: '10%' },
  { now: 103, before: 100, way: 'up', text: '3%' },
  { now: 1003, before: 1000, way: 'up', text: '0.3%' },
  { now: 50, before: 100, way: 'down', text: '50%' },
  { now: 7, before: 7, way: 'same', text: 'dashboard:noChange' },
  { now: 5, before: 0, way: 'up', text: 'dashboard:newFigure' },
  { now: -5, before: 0, way: 'down', text: '—' },
  { now: 0, before: 12, way: 'down', text: '100%' },
])('$now after $before is $way, $text', ({ before, now, text, way }) => {
  expect(changeOf(now, before, { locale: 'en', say })).toEqual({ way, text })
})
