/**
 * Where build tools leave their reports of static analysis when nobody says otherwise. Only those that the run itself
 * wrote are to be read: what lies there from before, or is checked in, tells of other code.
 */
export const lintReportGlobs: readonly string[] = [
  // Source: the defaults of maven-checkstyle-plugin (outputFile), maven-pmd-plugin (targetDirectory) and
  // spotbugs-maven-plugin (spotbugsXmlOutputDirectory).
  '**/target/checkstyle-result.xml',
  '**/target/pmd.xml',
  '**/target/spotbugsXml.xml',
  // Source: Gradle's ReportingExtension (build/reports) and the plugins checkstyle, pmd, com.github.spotbugs, detekt
  // and org.jlleitschuh.gradle.ktlint, which write below it by their own names.
  '**/build/reports/checkstyle/*.xml',
  '**/build/reports/pmd/*.xml',
  '**/build/reports/spotbugs/*.xml',
  '**/build/reports/detekt/*.xml',
  '**/build/reports/ktlint/**/*.xml',
  '!**/node_modules/**',
]
