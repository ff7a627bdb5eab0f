/**
 * Files in the root of a repository that say what everything in it is built from. Who has them for some alone says so by
 * `also-when` at the top of the file.
 */
const names = new Set([
  ...['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'],
  ...['yarn.lock', 'bun.lock', 'bun.lockb', '.npmrc', '.yarnrc.yml', '.nvmrc', '.node-version'],
  ...['turbo.json', 'nx.json', 'lerna.json', 'tsconfig.json', 'tsconfig.base.json', '.tool-versions'],
  ...['pom.xml', 'build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
  ...['gradle.properties', 'gradle.lockfile', '.java-version', '.sdkmanrc'],
  ...['go.mod', 'go.sum', 'go.work', 'go.work.sum', 'Cargo.toml', 'Cargo.lock', 'rust-toolchain.toml'],
  ...['pyproject.toml', 'poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile', 'Pipfile.lock', '.python-version'],
  ...['global.json', 'Directory.Build.props', 'Directory.Packages.props', 'nuget.config'],
  ...['Gemfile', 'Gemfile.lock', 'composer.json', 'composer.lock', '.dockerignore'],
])

export function isSharedByItself(file: string): boolean {
  return names.has(file) || /^(?:gradle|\.mvn|\.yarn)\//.test(file) || /^requirements[\w.-]*\.txt$/.test(file)
}
