// What `.changeset` holds: one file for each change that users notice.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** From the least to the most that a change asks of users. */
export const bumps = ['patch', 'minor', 'major']

/**
 * @returns {{ file: string, bump: string, text: string }[]} in the order of their names
 * @throws Error that names the file and what it has to begin with
 */
export function readChangesets(root) {
  const folder = join(root, '.changeset')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => {
      const file = join('.changeset', name)
      const [, bump, text = ''] =
        /^---\r?\n(['"]?)slipway\1: *(\w+) *\r?\n---\r?\n([^]*)$/
          .exec(readFileSync(join(root, file), 'utf8'))
          ?.slice(1) ?? []
      if (!bumps.includes(bump) || text.trim() === '') {
        const accepted = bumps.map((each) => `'slipway': ${each}`).join(' or ')
        throw new Error(`${file} has to be \`---\`, ${accepted}, \`---\` and what changed, in words`)
      }
      return { file, bump, text: text.trim() }
    })
}
