import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled } from './installed.js'
import type { DetectProject } from './project.js'

/** Source: https://golangci-lint.run/docs/configuration/file/ */
const linterConfigurations = ['.golangci.yml', '.golangci.yaml', '.golangci.toml', '.golangci.json']

/** A Go module, or a workspace of several. */
export const detectGo: DetectProject = (folder) => {
  const isWorkspace = existsSync(join(folder, 'go.work'))
  if (!isWorkspace && !existsSync(join(folder, 'go.mod'))) return undefined
  // In the root of a workspace `./...` is no package of any module, or of one alone.
  const packages = isWorkspace ? "$(go list -f '{{.Dir}}/...' -m)" : './...'
  const configuration = linterConfigurations.find((name) => existsSync(join(folder, name)))
  const hasLinter = configuration !== undefined && !isWorkspace && isInstalled('golangci-lint')
  return {
    tool: 'Go',
    because: `there is ${isWorkspace ? 'go.work' : 'go.mod'}`,
    commands: {
      build: `go build ${packages}`,
      lint: hasLinter ? 'golangci-lint run' : `go vet ${packages}`,
      test: `go test ${packages}`,
    },
    reasons: { install: 'go fetches what it needs as it builds' },
  }
}
