import type { StageResult } from '../run/work.js'

/** What of a stage people call a version: the tag of the image, the revision, the release. */
export function versionOf({ name, report }: StageResult): string | undefined {
  const text = (output: string): string | undefined => {
    const value = report?.outputs[output]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  switch (name) {
    case 'build':
      return short(text('tag')) ?? text('digest')?.slice(0, 'sha256:'.length + 12)
    case 'deploy': {
      const arn = text('task-definition-arn')?.split('\n')[0]
      return arn?.slice(arn.lastIndexOf('/') + 1)
    }
    case 'publish':
      return text('release')
    default:
      return undefined
  }
}

/** Of a commit its first twelve digits, as a release has them; another tag as it is. */
function short(tag: string | undefined): string | undefined {
  return tag !== undefined && /^[0-9a-f]{40}$/.test(tag) ? tag.slice(0, 12) : tag
}

/** Where what a stage has deployed is to be seen. */
export function linkOf({ report }: StageResult): string | undefined {
  const url = report?.outputs.url
  return typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined
}
