import { relative, sep } from 'node:path'
import { UserError } from '@slipway/action-kit'
import type { Inputs } from '../inputs.js'
import { detectProjects } from '../projects/detect.js'
import { stageNames, type Project, type StageName } from '../projects/project.js'

/** One command of one folder, as it is printed before anything runs. */
export interface StagePlan {
  /** `install`, `build`, `lint`, `test`, or a suite's name. */
  readonly stage: string
  /** A test stage, or a suite. */
  readonly isTest: boolean
  /** Absolute. */
  readonly directory: string
  /** The same, relative to the workspace, with `/`; empty for its root. */
  readonly folder: string
  readonly command: string
  /** What the command was concluded from; nothing when it was given. */
  readonly because: string | undefined
}

export interface Plan {
  readonly stages: readonly StagePlan[]
  /** Why stages that one would expect are not there, for the log. */
  readonly remarks: readonly string[]
}

/**
 * What runs where, in order: all stages of the first folder, then of the next.
 * @throws UserError when tests are to be detected in a folder where there are none
 */
export function planStages(inputs: Inputs, workspace: string): Plan {
  const plans = inputs.workingDirectories.map((directory) => planFolder(directory, inputs, workspace))
  return { stages: plans.flatMap(({ stages }) => stages), remarks: plans.flatMap(({ remarks }) => remarks) }
}

function planFolder(directory: string, inputs: Inputs, workspace: string): Plan {
  const folder = relative(workspace, directory).split(sep).join('/')
  const { commands, suites } = inputs
  const isAsked = stageNames.some((stage) => commands[stage].kind === 'detect')
  const projects = isAsked ? detectProjects(directory, workspace) : []
  const at = { directory, folder }
  const stages = stageNames.flatMap((stage): readonly StagePlan[] => {
    const isTest = stage === 'test'
    if (isTest && suites.length > 0) {
      return suites.map(({ name, command }) => ({ ...at, stage: name, isTest, command, because: undefined }))
    }
    const given = commands[stage]
    if (given.kind === 'none') return []
    if (given.kind === 'given') return [{ ...at, stage, isTest, command: given.command, because: undefined }]
    return projects.flatMap(({ tool, because, commands: { [stage]: command } }) =>
      command === undefined ? [] : [{ ...at, stage, isTest, command, because: `${tool}: ${because}` }],
    )
  })
  if (commands.test.kind === 'detect' && !stages.some(({ isTest }) => isTest)) throw noTests(folder, projects)
  return { stages, remarks: remarksOn(projects, folder, inputs) }
}

function noTests(folder: string, projects: readonly Project[]): UserError {
  const where = folder === '' ? 'the workspace' : folder
  const hint =
    'Give the input test-command, for example "npm run test:ci"; or working-directory, if the project is elsewhere.'
  const [project] = projects
  if (project === undefined) {
    return new UserError(`There is no test-command, and ${where} is of no build tool that is known`, {
      cause: new Error(
        'looked for package.json, pom.xml, build.gradle(.kts), go.mod, Cargo.toml, pyproject.toml and the like',
      ),
      hint,
    })
  }
  const why = project.reasons.test ?? 'it has no tests'
  return new UserError(`There is no test-command, and none was found in ${where} (${project.tool}): ${why}`, {
    hint,
  })
}

function remarksOn(projects: readonly Project[], folder: string, { commands }: Inputs): readonly string[] {
  const isDetected = (stage: StageName): boolean => commands[stage].kind === 'detect'
  return projects.flatMap(({ tool, reasons }) =>
    stageNames
      .filter((stage) => isDetected(stage) && reasons[stage] !== undefined)
      .map(
        (stage) =>
          `${folder === '' ? '' : `${folder}: `}no ${stage} stage of ${tool}: ${reasons[stage] ?? ''}`,
      ),
  )
}
