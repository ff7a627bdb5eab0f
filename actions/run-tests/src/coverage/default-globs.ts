/**
 * Where tools write coverage by themselves, below a project's folder, each for the tools behind it. What is found must
 * still be of the run (it was written by it) and be coverage (its content says so). What lies in node_modules is never
 * found. Source: findReports.
 */
export const coverageGlobs: readonly string[] = [
  // Jest, Vitest, c8, nyc, karma
  '**/coverage/lcov.info',
  '**/coverage/coverage-final.json',
  '**/coverage/cobertura-coverage.xml',
  '**/coverage/clover.xml',
  // Karma and Angular write a folder a browser or project, SimpleCov one a format.
  '**/coverage/*/lcov.info',
  '**/coverage/*/cobertura-coverage.xml',
  '**/coverage/lcov/*.lcov',
  // coverage.py, gcovr, SimpleCov
  '**/coverage.xml',
  '**/coverage.lcov',
  // cargo-llvm-cov, cargo-tarpaulin, lcov
  '**/lcov.info',
  '**/cobertura.xml',
  '**/coverage.info',
  // JaCoCo by Maven: report, report-integration, report-aggregate
  '**/target/site/jacoco*/jacoco.xml',
  // JaCoCo and Kover by Gradle
  '**/build/reports/jacoco/**/*.xml',
  '**/build/reports/kover/**/*.xml',
  // go test -coverprofile, by the names of the Go documentation and of Ginkgo
  '**/coverage.out',
  '**/cover.out',
  '**/c.out',
  '**/coverprofile.out',
  // OpenClover by Maven, PHPUnit
  '**/target/site/clover/clover.xml',
  '**/build/logs/clover.xml',
  '**/clover.xml',
  // coverlet
  '**/coverage.cobertura.xml',
]
