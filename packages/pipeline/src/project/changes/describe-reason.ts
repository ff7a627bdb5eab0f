import type { Reason } from './decide.js'

const mostFiles = 3

/** Why it runs or does not, in a clause of one line; names of files are as they are, to be escaped where it is shown. */
export function describeReason(reason: Reason): string {
  switch (reason.kind) {
    case 'everything':
      return 'everything runs (changed-only: false)'
    case 'never':
      return 'it was never deployed here'
    case 'failed':
      return `its last deploy (${short(reason.sha)}) failed`
    case 'unfinished':
      return `its last deploy (${short(reason.sha)}) never ended`
    case 'settings':
      return `slipway.yml says something else of it than at ${short(reason.sha)}`
    case 'unchanged':
      return `nothing of it has changed since ${short(reason.sha)}`
    case 'unknown':
      return `nobody can tell what changed: ${reason.why}`
    case 'needs':
      return `it needs ${reason.name}, which runs`
    case 'files': {
      const { files, sha } = reason
      const named = files.slice(0, mostFiles).join(', ')
      const more = files.length > mostFiles ? ` and ${files.length - mostFiles} more` : ''
      return `changed since ${short(sha)}: ${named}${more}`
    }
  }
}

function short(sha: string): string {
  return sha.slice(0, 7)
}
