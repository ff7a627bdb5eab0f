// CHANGELOG.md: a section a version, the newest first.
const headings = { major: 'What breaks', minor: 'New', patch: 'Mended' }
const title = '# Changelog\n'

/**
 * @param {string} changelog as it is, empty before the first version
 * @param {{ bump: string, text: string }[]} changes
 * @param {string} date `2026-11-23`
 */
export function addVersion(changelog, version, date, changes) {
  const groups = Object.entries(headings).flatMap(([bump, heading]) => {
    const items = changes.filter((change) => change.bump === bump).map(({ text }) => toItem(text))
    return items.length === 0 ? [] : [`### ${heading}\n\n${items.join('\n')}\n`]
  })
  const earlier = changelog.startsWith(title) ? changelog.slice(title.length) : changelog
  return `${title}\n## ${version} (${date})\n\n${groups.join('\n')}${earlier === '' ? '' : `\n${earlier.trimStart()}`}`
}

/** @returns {string | undefined} what the changelog says of a version, without its heading */
export function sectionOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((text) => text.startsWith(`${version} (`))
  return section?.slice(section.indexOf('\n')).trim()
}

function toItem(text) {
  return `- ${text.replaceAll('\n', '\n  ').replace(/ +$/gm, '')}`
}
