// The table in the READMEs of what people use today: the files of workflows-examples/before beside the workflows that take
// their place, counted anew by `npm run docs`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'

const folder = join(root, 'workflows-examples')

/** Where it comes from, the file of today, the workflow in its place. */
const pairs = [
  [
    { en: 'GitHub Actions of AWS and Docker', ko: 'AWS와 Docker의 GitHub Actions' },
    'aws-actions.yml',
    'from-aws-actions.yml',
  ],
  [{ en: 'Jenkins', ko: 'Jenkins' }, 'Jenkinsfile', 'from-jenkins.yml'],
  [{ en: 'GitLab CI', ko: 'GitLab CI' }, 'gitlab-ci.yml', 'from-gitlab-ci.yml'],
  [{ en: 'CircleCI', ko: 'CircleCI' }, 'circleci.yml', 'from-circleci.yml'],
  [
    { en: 'AWS Copilot, its manifest', ko: 'AWS Copilot 매니페스트' },
    'copilot-manifest.yml',
    'from-copilot.yml',
  ],
  [
    { en: 'AWS App Runner, its file', ko: 'AWS App Runner 설정 파일' },
    'apprunner.yaml',
    'from-app-runner.yml',
  ],
]

const headers = {
  en: ['Today', 'Lines', 'Parts of others', 'With Slipway', 'Lines', 'Parts of others'],
  ko: ['지금 쓰는 것', '줄 수', '외부 의존성', 'Slipway로 옮기면', '줄 수', '외부 의존성'],
}

/** Lines that say something: no blank ones, no comments. */
export function countLines(text) {
  return text.split('\n').filter((line) => !/^\s*((#|\/\/).*)?$/.test(line)).length
}

/** Actions, orbs and images of others, each once; reusable workflows and actions of this repository are none. */
export function countParts(text) {
  // `uses: owner/name@v1` and `orb: owner/name@9`; `image: name:tag`.
  const versioned = text.match(/^[\s-]*[\w-]+: [\w.-]+\/[\w./-]+@[\w.]+/gm) ?? []
  const images = text.match(/^[\s-]*image: [\w./-]+:[\w.-]+$/gm) ?? []
  const names = [...versioned, ...images].map((line) => line.replace(/^[\s-]*[\w-]+: /, ''))
  return new Set(names.filter((name) => !name.startsWith('org/actions'))).size
}

/** The first workflow of a README: the complete pipeline. */
export function pipelineOf(readme) {
  const workflow = /```yaml\n(name:[\s\S]*?)```/.exec(readme)
  if (workflow === null) throw new Error('The README has no workflow')
  return workflow[1]
}

/** @param {'en' | 'ko'} language */
export function comparisonTable(language) {
  const rows = pairs.map(([name, before, after]) => {
    const [old, ours] = [`before/${before}`, after].map((file) => readFileSync(join(folder, file), 'utf8'))
    return [
      `[${name[language]}](workflows-examples/before/${before})`,
      countLines(old),
      countParts(old),
      `[${after}](workflows-examples/${after})`,
      countLines(ours),
      countParts(ours),
    ]
  })
  return [headers[language], headers[language].map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
