import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled } from './installed.js'
import type { DetectProject } from './project.js'

/** A Cargo package or workspace. */
export const detectCargo: DetectProject = (folder) => {
  const manifest = join(folder, 'Cargo.toml')
  if (!existsSync(manifest)) return undefined
  const text = readFileSync(manifest, 'utf8')
  // In a workspace whose root is a package as well, cargo tests that one alone.
  const all = /^\[workspace[.\]]/m.test(text) && /^\[package\]/m.test(text) ? ' --workspace' : ''
  const hasNextest = existsSync(join(folder, '.config/nextest.toml')) && isInstalled('cargo-nextest')
  const hasClippy = isInstalled('cargo-clippy')
  return {
    tool: 'Cargo',
    because: hasNextest ? 'there are Cargo.toml and .config/nextest.toml' : 'there is Cargo.toml',
    commands: {
      ...(hasClippy ? { lint: `cargo clippy${all} --all-targets` } : {}),
      test: hasNextest ? `cargo nextest run${all}` : `cargo test${all}`,
    },
    reasons: {
      install: 'cargo fetches what it needs as it builds',
      build: 'cargo builds what it tests, in a profile of its own',
      ...(hasClippy ? {} : { lint: 'cargo-clippy is not installed' }),
    },
  }
}
