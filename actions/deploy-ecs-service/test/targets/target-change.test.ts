import { marksOf } from '../../src/targets/target-change.js'
import { answers, aTarget, checking, draining } from './a-target.js'

it('what becomes unhealthy, and the first that is healthy, are marked; nothing else', () => {
  const changes = [checking, answers(503), {}, {}, draining].map((state) => ({
    line: '',
    target: aTarget(state),
  }))
  const marks = marksOf(changes, [], 7)
  expect(marks).toEqual([
    { at: 7, label: 'target unhealthy Target.ResponseCodeMismatch' },
    { at: 7, label: 'first target healthy', isGood: true },
  ])
  expect(marksOf([{ line: '', target: aTarget() }], marks, 8)).toEqual([])
})
