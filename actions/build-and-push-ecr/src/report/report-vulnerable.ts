import { code, type Report } from '@slipway/action-kit'
import type { Vulnerable } from '../outcome.js'
import { scanSection } from '../scan/scan-section.js'

export function reportVulnerable(vulnerable: Vulnerable): Report {
  const { repository, repositoryUri, digest, notTagged, scan } = vulnerable
  const failing = scan.findings.filter(({ fails }) => fails)
  const [worst] = failing
  const findings = failing.length === 1 ? 'finding' : 'findings'
  const level = scan.failOnSeverity?.toLowerCase() ?? ''
  const message = `The image has ${failing.length} ${findings} of severity ${level} or worse, ${worst?.name ?? ''} first. Not tagged: ${notTagged.join(', ') || 'nothing was left to tag'}.`
  const fixed = failing.flatMap(({ package: name, fixedIn }) =>
    name === undefined || fixedIn === undefined ? [] : [`${name} ${fixedIn}`],
  )
  const hint = [
    ...(fixed.length === 0 ? [] : [`Fixed in: ${[...new Set(fixed)].slice(0, 10).join(', ')}.`]),
    'A newer base image is the usual cure. What cannot be cured yet goes into ignore-findings with the day on which to look again:',
    `${worst?.name ?? 'CVE-2026-12345'} exp:<year>-<month>-<day> # why`,
  ].join('\n')
  return {
    outputs: {
      outcome: 'vulnerable',
      repository,
      digest,
      image: `${repositoryUri}@${digest}`,
    },
    summary: [
      `### 🛑 ${code(repository)} is held back: ${failing.length} ${findings}`,
      `The image ${code(digest)} is in the repository. It did not get ${notTagged.length === 0 ? 'any further tag' : notTagged.map(code).join(', ')}.`,
      scanSection(scan),
    ],
    annotations: [],
    failure: { message, hint },
  }
}
