// The last step of release.yml, with Node alone: all tags in one push, then the release with its notes. VERSION, MOVES,
// PRERELEASE and LATEST are what decide.mjs said, GITHUB_TOKEN may write contents. Once more does no harm.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sectionOf } from './changelog.mjs'

const { values } = parseArgs({ options: { root: { type: 'string' } } })
const root = values.root ?? join(import.meta.dirname, '../..')
const { VERSION, MOVES, PRERELEASE, LATEST } = process.env
const { GITHUB_TOKEN, GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_SERVER_URL } = process.env
const tag = `v${VERSION}`

pushTags()
await release()

/** All or none: the version's tag never moves, and where it stands elsewhere nothing else moves either. */
function pushTags() {
  const moved = MOVES.split(' ').filter((name) => name !== '')
  const refs = [`HEAD:refs/tags/${tag}`, ...moved.map((name) => `+HEAD:refs/tags/${name}`)]
  const basic = Buffer.from(`x-access-token:${GITHUB_TOKEN}`).toString('base64')
  // The token is in the environment of git, and in no file and on no command line.
  const env = {
    ...process.env,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${GITHUB_SERVER_URL}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  }
  execFileSync('git', ['push', '--atomic', 'origin', ...refs], { cwd: root, env, stdio: 'inherit' })
}

async function release() {
  const { status } = await ask('GET', `releases/tags/${tag}`)
  if (status === 200) {
    console.log(`The release ${tag} is there already`)
    return
  }
  if (status !== 404) throw new Error(`GitHub answered ${status} to the question for the release ${tag}`)
  const answer = await ask('POST', 'releases', {
    tag_name: tag,
    name: tag,
    body: sectionOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), VERSION),
    prerelease: PRERELEASE === 'true',
    make_latest: LATEST,
  })
  if (answer.status !== 201) throw new Error(`GitHub answered ${answer.status}: ${await answer.text()}`)
  console.log(`Released ${tag}`)
}

function ask(method, path, body) {
  return fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GITHUB_TOKEN}`,
      'content-type': 'application/json',
      'user-agent': 'slipway-release',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}
