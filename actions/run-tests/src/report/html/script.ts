/**
 * What the page does in a browser: the list of tests, filtered as the reader types. The data are in a block of JSON; text
 * gets into the page as text only. Rows beyond the first are made when they are asked for, so the number of tests does
 * not matter.
 */
export const script = `
'use strict'
const data = JSON.parse(document.getElementById('data').textContent)
const form = document.getElementById('filter')
const body = document.getElementById('rows')
const found = document.getElementById('found')
const more = document.getElementById('more')
const step = 200
let matching = []
let shown = 0

// A test is [status, suite, title, milliseconds, details]; suites and details are numbers of entries of other lists.
const searched = data.tests.map(([, suite, title]) => (title + '\\n' + data.suites[suite]).toLowerCase())

for (const [index, name] of data.suites.entries()) {
  const option = document.createElement('option')
  option.value = String(index)
  option.textContent = name
  form.elements.suite.append(option)
}

function select() {
  const words = form.elements.text.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const suite = form.elements.suite.value
  const statuses = new Set([...form.querySelectorAll('[name=status]:checked')].map(({ value }) => Number(value)))
  matching = []
  for (let index = 0; index < data.tests.length; index++) {
    const [status, of] = data.tests[index]
    if (statuses.size > 0 && !statuses.has(status)) continue
    if (suite !== '' && of !== Number(suite)) continue
    if (words.every((word) => searched[index].includes(word))) matching.push(index)
  }
  body.replaceChildren()
  shown = 0
  show()
}

function show() {
  const rows = document.createDocumentFragment()
  for (const index of matching.slice(shown, shown + step)) rows.append(row(data.tests[index]))
  body.append(rows)
  shown = Math.min(shown + step, matching.length)
  found.textContent = matching.length === data.tests.length
    ? matching.length + ' tests, ' + shown + ' shown'
    : matching.length + ' of ' + data.tests.length + ' tests, ' + shown + ' shown'
  more.hidden = shown === matching.length
}

function row([status, suite, title, ms, details]) {
  const line = document.createElement('tr')
  const state = cell(data.statuses[status].text, data.statuses[status].tone)
  const name = cell('', '')
  if (details === undefined || details === null) name.textContent = title
  else name.append(opening(title, data.details[details]))
  line.append(state, name, cell(data.suites[suite], 'soft'), cell(time(ms), 'number'))
  return line
}

/** What a failed test says; put together when it is opened. */
function opening(title, { place, message, diff, source, rerun }) {
  const box = document.createElement('details')
  const head = document.createElement('summary')
  head.textContent = title
  box.append(head)
  box.addEventListener('toggle', () => {
    if (!box.open || box.children.length > 1) return
    const inner = document.createElement('div')
    inner.className = 'body'
    for (const [label, text] of [['', message], ['Expected and actual', diff], [place, source], ['Run just this test', rerun]]) {
      if (!text) continue
      if (label) inner.append(paragraph(label))
      const block = document.createElement('pre')
      block.textContent = text
      inner.append(block)
    }
    box.append(inner)
  })
  return box
}

function paragraph(text) {
  const element = document.createElement('p')
  element.className = 'soft'
  element.textContent = text
  return element
}

function cell(text, className) {
  const element = document.createElement('td')
  element.className = className
  element.textContent = text
  return element
}

function time(ms) {
  if (ms === null || ms === undefined) return ''
  return ms < 1000 ? Math.round(ms) + ' ms' : (ms / 1000).toFixed(1) + ' s'
}

let waiting
form.addEventListener('input', () => {
  cancelAnimationFrame(waiting)
  waiting = requestAnimationFrame(select)
})
form.addEventListener('submit', (event) => event.preventDefault())
more.addEventListener('click', () => {
  const first = shown
  show()
  // The button may be gone: the keyboard goes on at the first new row.
  const target = body.children[first]
  if (target) { target.tabIndex = -1; target.focus() }
})
document.getElementById('tests').hidden = false
select()
`
