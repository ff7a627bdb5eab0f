import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { detectCargo } from '../../src/projects/cargo.js'
import { detectGo } from '../../src/projects/go.js'
import { folderWith } from './folder.js'

const path = process.env.PATH
afterEach(() => {
  process.env.PATH = path
})

/** Only these programs are installed. */
function install(...programs: readonly string[]): void {
  const folder = folderWith(Object.fromEntries(programs.map((name) => [name, '#!/bin/sh\n'])))
  for (const name of programs) chmodSync(join(folder, name), 0o755)
  process.env.PATH = folder
}

describe('a Go project', () => {
  const everywhere = "$(go list -f '{{.Dir}}/...' -m)"
  const plain = { build: 'go build ./...', lint: 'go vet ./...', test: 'go test ./...' }
  it.each<[string, Record<string, string>, readonly string[], Record<string, string>]>([
    ['with go.mod', { 'go.mod': '' }, [], plain],
    [
      'with several modules',
      { 'go.work': '', 'go.mod': '' },
      [],
      { build: `go build ${everywhere}`, lint: `go vet ${everywhere}`, test: `go test ${everywhere}` },
    ],
    [
      'with golangci-lint',
      { 'go.mod': '', '.golangci.yml': '' },
      ['golangci-lint'],
      { ...plain, lint: 'golangci-lint run' },
    ],
    ['with golangci-lint that is not installed', { 'go.mod': '', '.golangci.yml': '' }, [], plain],
  ])('%s', (_, files, programs, commands) => {
    install(...programs)
    const folder = folderWith(files)
    expect(detectGo(folder, folder)?.commands).toEqual(commands)
    expect(detectGo(folder, folder)?.reasons.install).toBeDefined()
  })

  it('is none without go.mod', () => expect(detectGo(folderWith({ 'main.go': '' }), '/')).toBeUndefined())
})

describe('a Cargo project', () => {
  const manifest = '[package]\nname = "shop"\n'
  it.each<[string, Record<string, string>, readonly string[], Record<string, string>]>([
    ['of one package', { 'Cargo.toml': manifest }, [], { test: 'cargo test' }],
    [
      'with Clippy',
      { 'Cargo.toml': manifest },
      ['cargo-clippy'],
      { lint: 'cargo clippy --all-targets', test: 'cargo test' },
    ],
    [
      'that is a package and a workspace',
      { 'Cargo.toml': `${manifest}[workspace]\n` },
      [],
      { test: 'cargo test --workspace' },
    ],
    ['that is a workspace alone', { 'Cargo.toml': '[workspace]\n' }, [], { test: 'cargo test' }],
    [
      'with nextest',
      { 'Cargo.toml': manifest, '.config/nextest.toml': '' },
      ['cargo-nextest'],
      { test: 'cargo nextest run' },
    ],
    [
      'with nextest that is not installed',
      { 'Cargo.toml': manifest, '.config/nextest.toml': '' },
      [],
      { test: 'cargo test' },
    ],
  ])('%s', (_, files, programs, commands) => {
    install(...programs)
    const folder = folderWith(files)
    expect(detectCargo(folder, folder)?.commands).toEqual(commands)
  })

  it('says why a stage is not there', () => {
    install()
    expect(detectCargo(folderWith({ 'Cargo.toml': manifest }), '/')?.reasons).toMatchObject({
      build: 'cargo builds what it tests, in a profile of its own',
      lint: 'cargo-clippy is not installed',
    })
  })

  it('is none without Cargo.toml', () => expect(detectCargo(folderWith({}), '/')).toBeUndefined())
})
