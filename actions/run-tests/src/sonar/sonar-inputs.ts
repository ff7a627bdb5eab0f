import type { InputReader } from '@slipway/action-kit'

export interface SonarInputs {
  /** False when the workflow turned it off. */
  readonly isEnabled: boolean
  /** What runs the scanner; undefined asks for detection. */
  readonly command: string | undefined
  /** A secret. */
  readonly token: string | undefined
  /** Without a slash at its end. */
  readonly hostUrl: string | undefined
  /** How long the server may take for the analysis, once the scanner has ended. */
  readonly timeoutMs: number
}

export function readSonarInputs(reader: InputReader): SonarInputs {
  const command = reader.optionalText('sonar-command', {
    accepts: 'a shell command that runs a SonarScanner, or none',
  })
  const token = reader.optionalText('sonar-token', { accepts: 'a token of SonarQube or SonarQube Cloud' })
  // The value of a secret is not for an error, so it is not checked by the reader.
  if (token !== undefined && !isToken(token)) {
    reader.fault(
      'sonar-token',
      'holds characters that no token has',
      'a token of SonarQube or SonarQube Cloud',
    )
  }
  const hostUrl = reader.optionalText('sonar-host-url', {
    accepts: 'the address of the server, as https://sonarqube.example.com',
    matches: /^https?:\/\/[^\s/@?#]+(\/[^\s?#]*)?$/,
  })
  const minutes = reader.integer('sonar-timeout-minutes', {
    default: 10,
    min: 1,
    max: 360,
    accepts: 'minutes from 1 to 360',
  })
  return {
    isEnabled: command !== 'none',
    command: command === 'none' ? undefined : command,
    token,
    hostUrl: hostUrl === undefined ? undefined : withoutSlash(hostUrl),
    timeoutMs: minutes * 60_000,
  }
}

/** Whether it can be sent in a header: visible ASCII. */
export function isToken(text: string): boolean {
  return /^[\x21-\x7E]+$/.test(text)
}

export function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '')
}
