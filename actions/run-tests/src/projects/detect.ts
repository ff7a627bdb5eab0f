import { detectCargo } from './cargo.js'
import { detectGo } from './go.js'
import { detectGradle } from './gradle.js'
import { detectMaven } from './maven.js'
import { detectNode } from './node.js'
import type { DetectProject, Project } from './project.js'
import { detectPython } from './python.js'

const detectors: readonly DetectProject[] = [
  detectMaven,
  detectGradle,
  detectGo,
  detectCargo,
  detectPython,
  detectNode,
]

/**
 * The build tools of a folder. Of several, those that have tests count: a package.json beside a pom.xml often only
 * formats the code.
 */
export function detectProjects(folder: string, workspace: string): readonly Project[] {
  const found = detectors.flatMap((detect) => detect(folder, workspace) ?? [])
  const tested = found.filter(({ commands }) => commands.test !== undefined)
  return tested.length > 0 ? tested : found
}
