import { showLog } from '../src/act/show-log'

it('shows what steps print by their job, summaries as they are, and no commands', () => {
  let shown = ''
  const show = showLog((text) => (shown += text))
  const lines = [
    { job: 'Ship/test   ', msg: '2 passed\n', raw_output: true },
    { job: 'Ship/test   ', msg: '  ⚙  ::set-output:: outcome=passed', command: 'set-output' },
    { job: 'Ship/test   ', msg: 'x', command: 'summary', content: '### 2 passed' },
    { msg: 'of no job' },
  ]
  const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\nact itself\n`
  show(text.slice(0, 30))
  show(text.slice(30))
  expect(shown).toBe('Ship/test | 2 passed\n\n### 2 passed\n\nact itself\n')
})
