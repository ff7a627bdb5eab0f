import { createDiffReader } from '../src/unified-diff.js'

function read(diff: string): Record<string, number[] | undefined> {
  const reader = createDiffReader()
  for (const line of diff.split('\n')) reader.line(line)
  return Object.fromEntries([...reader.changes].map(([file, lines]) => [file, lines && [...lines]]))
}

const header = (name: string): string =>
  `diff --git a/${name} b/${name}\nindex 1..2 100644\n--- a/${name}\n+++ b/${name}\n`

describe('a unified diff', () => {
  it.each([
    ['one line of one', '@@ -1 +1 @@\n-a\n+b', [1]],
    ['lines that are added', '@@ -3,0 +4,2 @@ function f() {\n+a\n+b', [4, 5]],
    ['lines that are removed alone', '@@ -3,2 +2,0 @@\n-a\n-b', []],
    ['context around the change', '@@ -1,3 +1,4 @@\n a\n+b\n \n c', [2]],
    ['context whose blank was trimmed', '@@ -1,2 +1,3 @@\n\n+b\n c', [2]],
    ['several hunks', '@@ -1 +1 @@\n-a\n+b\n@@ -9,0 +10 @@\n+c', [1, 10]],
    [
      'no newline at the end',
      '@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file',
      [1, 2],
    ],
    [
      'lines that look like headers',
      '@@ -1,2 +1,3 @@\n---- a/x\n--- b/y\n+++ b/other\n+@@ -1 +1 @@\n+diff --git a/x b/x',
      [1, 2, 3],
    ],
    ['lines with other line ends in them', '@@ -0,0 +1,2 @@\n+a\r\r\n+b\u2028+c', [1, 2]],
  ])('tells the new numbers of %s', (_, hunks, lines) => {
    expect(read(header('src/a.ts') + hunks)).toEqual({ 'src/a.ts': lines })
  })

  it.each([
    [
      'a name with blanks, ended by a tab',
      'diff --git a/a b.ts b/a b.ts\n--- a/a b.ts\t\n+++ b/a b.ts\t\n',
      'a b.ts',
    ],
    ['a name with b/ in it', header('b/b/a.ts'), 'b/b/a.ts'],
    [
      'bytes beyond ASCII, in octal',
      'diff --git "a/\\303\\244.ts" "b/\\303\\244.ts"\n--- "a/\\303\\244.ts"\n+++ "b/\\303\\244.ts"\n',
      'ä.ts',
    ],
    [
      'quotes, tabs and backslashes',
      'diff --git "a/\\"\\t\\\\.ts" "b/\\"\\t\\\\.ts"\n--- "a/\\"\\t\\\\.ts"\n+++ "b/\\"\\t\\\\.ts"\n',
      '"\t\\.ts',
    ],
    ['letters beyond ASCII as they are', header('한글.ts'), '한글.ts'],
    [
      'a file that is new',
      'diff --git a/n.ts b/n.ts\nnew file mode 100644\nindex 0..1\n--- /dev/null\n+++ b/n.ts\n',
      'n.ts',
    ],
    [
      'a file that is renamed and changed',
      'diff --git a/o.ts b/n.ts\nsimilarity index 90%\nrename from o.ts\nrename to n.ts\nindex 1..2 100644\n--- a/o.ts\n+++ b/n.ts\n',
      'n.ts',
    ],
  ])('knows %s', (_, headers, name) => {
    expect(read(`${headers}@@ -0,0 +1 @@\n+x`)).toEqual({ [name]: [1] })
  })

  it.each([
    [
      'a deleted file',
      'diff --git a/d b/d\ndeleted file mode 100644\nindex 1..0\n--- a/d\n+++ /dev/null\n@@ -1 +0,0 @@\n-x',
      {},
    ],
    [
      'a binary file',
      'diff --git a/i.png b/i.png\nindex 1..2 100644\nBinary files a/i.png and b/i.png differ',
      { 'i.png': undefined },
    ],
    [
      'a new binary file with blanks',
      'diff --git a/i b/i b/i b/i\nnew file mode 100644\nindex 0..2\nBinary files /dev/null and b/i b/i differ',
      { 'i b/i': undefined },
    ],
    [
      'a deleted binary file',
      'diff --git a/i.png b/i.png\ndeleted file mode 100644\nBinary files a/i.png and /dev/null differ',
      {},
    ],
    [
      'a renamed binary file',
      'diff --git a/i b/j\nrename from i\nrename to j\nBinary files a/i and b/j differ',
      { j: undefined },
    ],
    ['a renamed file', 'diff --git a/i b/j\nsimilarity index 100%\nrename from i\nrename to j', { j: [] }],
    ['a file whose mode changed', 'diff --git a/i b/i\nold mode 100644\nnew mode 100755', {}],
    ['nothing', '', {}],
  ])('has no lines of %s', (_, diff, changes) => {
    expect(read(diff)).toEqual(changes)
  })

  it('goes from file to file', () => {
    expect(read(`${header('a')}@@ -1 +1 @@\n-a\n+b\n${header('b')}@@ -5,0 +6 @@\n+c`)).toEqual({
      a: [1],
      b: [6],
    })
  })
})
