import { addLine, type BlockRules } from './output-block.js'

/** `./a.go:3:5: text`; vet puts its name before what it could not compile. Tests print their lines indented, without columns. */
const header = /^(?:vet: )?((?:\.{0,2}\/)?[^\s:][^:]*\.go):(\d+):(\d+): (.+)$/
/** golangci-lint and staticcheck put the linter or the check behind. */
const withLinter = /^(.*) \(([a-zA-Z][\w-]*)\)$/

/** What go build, go vet, go test (before it runs) and linters for Go print. */
export function goCompiler(): BlockRules {
  let isCompiler = false
  return {
    open(line) {
      const match = header.exec(line)
      if (match === null) {
        // Source: cmd/go, load.PackageErrors and work.showOutput: `# package` stands before what a compiler says.
        isCompiler = /^# \S+( \[\S+\])?$/.test(line)
        return undefined
      }
      const [, file, row, column, text = ''] = match
      const linter = isCompiler ? null : withLinter.exec(text)
      return {
        tool: linter === null ? 'go' : 'golangci-lint',
        level: 'error',
        message: linter?.[1] ?? text,
        rule: linter?.[2],
        file,
        line: Number(row),
        column: Number(column),
      }
    },
    extend(draft, line) {
      if (!line.startsWith('\t')) return false
      addLine(draft, line)
      return true
    },
  }
}
