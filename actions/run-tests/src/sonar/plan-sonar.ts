import { UserError, type Context } from '@slipway/action-kit'
import { detectSonar } from './detect-sonar.js'
import { scannerCommand } from './scanner-command.js'
import { isToken, withoutSlash, type SonarInputs } from './sonar-inputs.js'
import { findTaskReports, type FoundTaskReports } from './task-report.js'

/** How a folder is analysed, and what is needed to learn what came of it. */
export interface SonarPlan {
  readonly command: string
  /** What the command gets in addition. The token is in it, and nowhere else. */
  readonly environment: Readonly<Record<string, string>>
  /** What it was concluded from, for the log. */
  readonly because: string
  readonly server: SonarServer
  /** Absolute. */
  readonly directory: string
  /** What lay there before the scanner ran: it tells of another analysis. */
  readonly before: FoundTaskReports
  readonly timeoutMs: number
}

export interface SonarServer {
  /** Without a slash at its end. */
  readonly url: string
  /** Whether the workflow or the project names it; otherwise it is the scanners' own default. */
  readonly isNamed: boolean
  /** A secret. */
  readonly token: string
}

// Source: https://docs.sonarsource.com/sonarqube-cloud/analyzing-source-code/scanners: what scanners use without a host.
const cloud = 'https://sonarcloud.io'

/**
 * Whether and how a folder is analysed by SonarQube: when the workflow gives a command, or the project is configured for
 * it; and there is a token. The variables are those of SonarSource's own actions.
 * @param directory absolute
 * @returns nothing when it is not analysed; a notice says so where one would expect it to be
 */
export async function planSonar(
  inputs: SonarInputs,
  directory: string,
  context: Pick<Context, 'env' | 'log' | 'maskSecret'>,
): Promise<SonarPlan | undefined> {
  if (!inputs.isEnabled) return undefined
  const { env } = context
  const configuration = detectSonar(directory)
  const command =
    inputs.command ??
    (configuration === undefined ? undefined : scannerCommand(configuration, directory, env))
  if (command === undefined) return undefined
  const because = inputs.command === undefined ? (configuration?.because ?? '') : 'sonar-command says so'
  const token = readToken(inputs.token, env)
  if (token === undefined) {
    context.log.notice(
      `SonarQube is left out: ${because}, but there is no token (sonar-token, or SONAR_TOKEN in the environment). Workflows of forks get none.`,
    )
    return undefined
  }
  context.maskSecret(token)
  const host = inputs.hostUrl ?? (env.SONAR_HOST_URL?.trim() || undefined)
  const url = host ?? configuration?.hostUrl
  return {
    command,
    // A host that the project names itself reaches the scanner that way.
    environment: {
      SONAR_TOKEN: token,
      ...(host === undefined ? {} : { SONAR_HOST_URL: withoutSlash(host) }),
    },
    because,
    server: { url: withoutSlash(url ?? cloud), isNamed: url !== undefined, token },
    directory,
    before: await findTaskReports(directory),
    timeoutMs: inputs.timeoutMs,
  }
}

function readToken(given: string | undefined, env: Readonly<NodeJS.ProcessEnv>): string | undefined {
  const token = given ?? (env.SONAR_TOKEN?.trim() || undefined)
  if (token !== undefined && !isToken(token)) {
    throw new UserError('SONAR_TOKEN holds characters that no token has', {
      hint: 'Set the secret again, with nothing around the token.',
    })
  }
  return token
}
