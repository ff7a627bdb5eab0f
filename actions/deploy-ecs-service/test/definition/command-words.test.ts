import { commandWords } from '../../src/definition/command-words.js'

it.each<[string, readonly string[] | undefined]>([
  ['npm  run start', ['npm', 'run', 'start']],
  [`sh -c "echo 'a b'"`, ['sh', '-c', "echo 'a b'"]],
  [`sh -c 'echo "$HOME"'`, ['sh', '-c', 'echo "$HOME"']],
  [`--name="two words"`, ['--name=two words']],
  [`one\\ word`, ['one word']],
  ['C:\\app\\server.exe', ['C:\\app\\server.exe']],
  [`"say \\"hi\\"" ''`, ['say "hi"', '']],
  ['', []],
  [`sh -c "echo`, undefined],
])('%j', (text, expected) => {
  expect(commandWords(text)).toEqual(expected)
})
