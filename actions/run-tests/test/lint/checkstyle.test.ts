import { readXmlFindings } from './read-format.js'
import { fixture, tell } from './tell-finding.js'

function read(inside: string): readonly string[] {
  return readXmlFindings(
    `<checkstyle version="10"><file name="A.java">${inside}</file></checkstyle>`,
  ).findings.map(tell)
}

describe('Checkstyle XML', () => {
  it('of Checkstyle is read', () => {
    const { format, findings } = readXmlFindings(fixture('reports/checkstyle-result.xml'))
    expect(format).toBe('Checkstyle XML')
    expect(findings).toHaveLength(7)
    expect(findings[2]).toEqual({
      tool: 'checkstyle',
      level: 'error',
      message: "Variable 'name' must be private and have accessor methods.",
      rule: 'VisibilityModifier',
      url: undefined,
      file: '/work/mvn/src/main/java/com/acme/Orders.java',
      directory: '/work',
      line: 7,
      column: 17,
    })
  })

  it('of ESLint is read, with ESLint’s names', () => {
    const { findings } = readXmlFindings(fixture('reports/eslint-checkstyle.xml'))
    expect(findings.map(tell).slice(0, 3)).toEqual([
      "error eslint(no-undef) /work/wp/src/a.js:1:21 'require' is not defined.",
      "error eslint /work/wp/src/b.js:2:1 Parsing error: The keyword 'let' is reserved",
      "error eslint(no-unused-vars) /work/wp/src/e.js:1:7 'unused' is assigned a value but never used.",
    ])
    expect(findings[0]?.url).toBe('https://eslint.org/docs/latest/rules/no-undef')
  })

  it.each([
    ['ignore', []],
    ['info', ['note']],
    ['warning', ['warning']],
    ['Warning', ['warning']],
    ['error', ['error']],
    ['something', ['error']],
  ])('takes the severity %s as %j', (severity, levels) => {
    const found = read(`<error line="1" severity="${severity}" message="m" source="s"/>`)
    expect(found.map((line) => line.split(' ')[0])).toEqual(levels)
  })

  it('takes a finding without a severity as an error', () => {
    expect(read('<error line="1" message="m"/>')).toEqual(['error checkstyle A.java:1 m'])
  })

  it.each([
    ['com.puppycrawl.tools.checkstyle.checks.imports.UnusedImportsCheck', 'checkstyle(UnusedImports)'],
    ['com.puppycrawl.tools.checkstyle.TreeWalker', 'checkstyle(TreeWalker)'],
    ['eslint.rules.@typescript-eslint/no-explicit-any', 'eslint(@typescript-eslint/no-explicit-any)'],
    ['detekt.MagicNumber', 'detekt(MagicNumber)'],
    ['standard:no-wildcard-imports', 'ktlint(standard:no-wildcard-imports)'],
    ['PSR12.Files.FileHeader', 'checkstyle(PSR12.Files.FileHeader)'],
    ['govet', 'checkstyle(govet)'],
    ['', 'checkstyle'],
  ])('knows by the source %j who found it', (source, told) => {
    expect(read(`<error line="1" severity="error" message="m" source="${source}"/>`)).toEqual([
      `error ${told} A.java:1 m`,
    ])
  })

  it.each(['0', '-1', 'x', ''])('knows no line %j', (line) => {
    expect(read(`<error line="${line}" column="${line}" message="m"/>`)).toEqual([
      'error checkstyle A.java m',
    ])
  })

  it('tells of a file that could not be checked', () => {
    expect(
      read('<exception><![CDATA[java.lang.IllegalStateException: no\n\tat com.puppycrawl.X]]></exception>'),
    ).toEqual(['error checkstyle A.java java.lang.IllegalStateException: no'])
  })

  it('without findings has none', () => {
    expect(readXmlFindings('<checkstyle version="9.3"></checkstyle>').findings).toEqual([])
  })
})

describe('PMD XML', () => {
  const violation = (priority: string): string =>
    `<pmd version="6"><file name="/a/A.java"><violation beginline="3" begincolumn="5" rule="R" ruleset="S"
      externalInfoUrl="https://pmd.example/R" priority="${priority}">\nAvoid &lt;this&gt;.\n</violation></file></pmd>`

  it('is read', () => {
    const { format, findings } = readXmlFindings(violation('3'))
    expect(format).toBe('PMD XML')
    expect(findings.map(tell)).toEqual(['warning pmd(R) /a/A.java:3:5 Avoid <this>.'])
    expect(findings[0]?.url).toBe('https://pmd.example/R')
  })

  it.each([
    ['1', 'error'],
    ['2', 'error'],
    ['3', 'warning'],
    ['4', 'warning'],
    ['5', 'note'],
  ])('takes the priority %s as %s', (priority, level) => {
    expect(readXmlFindings(violation(priority)).findings[0]?.level).toBe(level)
  })

  it('tells of what PMD could not do, and leaves out what was suppressed', () => {
    const xml = `<pmd><error filename="/a/B.java" msg="no parser">stack</error><configerror rule="R" msg="no such rule"/>
      <suppressedviolation filename="/a/C.java" msg="m"/></pmd>`
    expect(readXmlFindings(xml).findings.map(tell)).toEqual([
      'error pmd /a/B.java no parser',
      'error pmd(R)  no such rule',
    ])
  })
})

describe('SpotBugs XML', () => {
  it('is read, each bug at its own line', () => {
    const { format, findings } = readXmlFindings(fixture('reports/spotbugs.xml'))
    expect(format).toBe('SpotBugs XML')
    expect(findings.map(tell)).toEqual([
      'error spotbugs(NP_ALWAYS_NULL) com/acme/Orders.java:17 Null pointer dereference of nothing in com.acme.Orders.same(Orders)',
      'warning spotbugs(UWF_UNWRITTEN_FIELD) com/acme/Orders.java:15 Unwritten field: com.acme.Orders.name',
    ])
  })

  it('finds the source among those that it names', () => {
    const bug = (sources: string, place: string): string =>
      `<BugCollection><Project>${sources}</Project><BugInstance type="T" priority="3">${place}</BugInstance></BugCollection>`
    const inClass = '<Class><SourceLine sourcepath="com/A.java" start="4"/></Class>'
    const byFile = bug('<SrcDir>/x/src/com/B.java</SrcDir><SrcDir>/x/src/com/A.java</SrcDir>', inClass)
    const unknown = bug('<SrcDir>/none</SrcDir>', inClass)
    expect(readXmlFindings(byFile).findings.map(tell)).toEqual(['note spotbugs(T) /x/src/com/A.java:4 T'])
    expect(readXmlFindings(unknown).findings.map(tell)).toEqual(['note spotbugs(T) com/A.java:4 T'])
    expect(readXmlFindings(bug('', '')).findings.map(tell)).toEqual(['note spotbugs(T)  T'])
  })
})
