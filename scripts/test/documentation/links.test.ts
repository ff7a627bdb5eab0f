import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { root } from '@slipway/testkit'
import { readDocument, type Document } from './anchors.js'

// New files count before they are committed.
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)))
const documents = new Map<string, Document>(
  files.map((file) => [file, readDocument(readFileSync(join(root, file), 'utf8'))]),
)

/** What is wrong with a link of a file, or nothing. */
function faultOf(file: string, link: string): string | undefined {
  if (/^[a-z]+:/.test(link)) return undefined
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? file : relative(root, resolve(root, dirname(file), decodeURIComponent(path)))
  if (!existsSync(join(root, target))) return `${file}: ${link} leads to nothing`
  if (anchor === undefined || documents.get(target)?.anchors.has(decodeURIComponent(anchor)) !== false)
    return undefined
  return `${file}: ${link} leads to no heading of ${target}`
}

describe('the links of all Markdown files', () => {
  it('lead to files and headings that are there', () => {
    const links = [...documents].flatMap(([file, { links: own }]) => own.map((link) => [file, link] as const))
    expect(links.length).toBeGreaterThan(100)
    expect(links.flatMap(([file, link]) => faultOf(file, link) ?? [])).toEqual([])
  })

  it.each([
    ['a file that is not there', 'docs/nothing.md', 'README.md: docs/nothing.md leads to nothing'],
    [
      'a heading that is not there',
      'docs/oidc.md#nothing',
      'README.md: docs/oidc.md#nothing leads to no heading of docs/oidc.md',
    ],
    ['a heading', 'docs/oidc.md#by-hand', undefined],
  ])('are looked at: %s', (_, link, fault) => {
    expect(faultOf('README.md', link)).toBe(fault)
  })

  it('know what GitHub calls headings', () => {
    const { anchors, links } = readDocument(
      '# 1. The `roles`, 1 minute\n\n## Blue/green\n\n## 사용법\n\n## Blue/green\n\n`[no](link)` [a](b.md#c)\n\n<img src="d.png">',
    )
    expect([...anchors]).toEqual(['1-the-roles-1-minute', 'bluegreen', '사용법', 'bluegreen-1'])
    expect(links).toEqual(['b.md#c', 'd.png'])
  })
})
