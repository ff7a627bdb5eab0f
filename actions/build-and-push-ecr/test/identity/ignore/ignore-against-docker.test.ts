import { describeWith, startBuildKit, type BuildKitServer } from '@slipway/testkit'
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { buildIntoFolder } from '../build-into-folder.js'
import { ignoreCases, makeTree, refusedCases } from './ignore-cases.js'
import { listed, walked } from './listing.js'

const run = promisify(execFile)

/** Cases of one build: each is a layer. */
const batchSize = 8

let work: string
beforeAll(() => {
  // Tens of thousands of small files: in memory, where that is possible.
  work = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'slipway-ignore-'))
  for (const [index, text] of ignoreCases.entries()) makeTree(join(work, `case${index}`), text)
})
afterAll(() => {
  rmSync(work, { recursive: true, force: true })
})

it('tries at least two hundred', () => {
  expect(ignoreCases.length).toBeGreaterThanOrEqual(200)
})

describeWith('buildkitd', 'what BuildKit gets of a context', () => {
  let buildkit: BuildKitServer
  beforeAll(async () => {
    buildkit = await startBuildKit('--root', join(work, 'buildkit'))
  })
  afterAll(() => buildkit.stop())

  const batches = Array.from(
    { length: Math.ceil(ignoreCases.length / batchSize) },
    (_, index) => index * batchSize,
  )
  it.each(batches)(
    'is what is counted, from case %i on',
    async (start) => {
      const cases = ignoreCases
        .slice(start, start + batchSize)
        .map((text, index) => ({ text, name: `case${start + index}` }))
      const [dockerfile, out] = [join(work, `batch${start}`), join(work, `out${start}`)]
      mkdirSync(dockerfile)
      const copies = cases.map(({ name }) => `COPY --from=${name} . /${name}/\n`)
      writeFileSync(join(dockerfile, 'Dockerfile'), `FROM scratch\n${copies.join('')}`)
      const contexts = new Map(cases.map(({ name }) => [name, join(work, name)]))
      await buildIntoFolder(buildkit.endpoint, { dockerfile, context: dockerfile, contexts, out })
      for (const { text, name } of cases) {
        expect({ text, found: walked(join(work, name)) }).toEqual({ text, found: listed(join(out, name)) })
      }
    },
    60_000,
  )

  it.each([
    ['wins over the .dockerignore', 'src\n', '*\n!a\n'],
    ['wins when it is empty', '', '*\n'],
    ['wins when it takes nothing away', '# nothing\n', '*\n'],
  ])('is decided by a <Dockerfile>.dockerignore, which %s', async (_, own, common) => {
    const folder = mkdtempSync(join(work, 'own-'))
    makeTree(folder, common)
    writeFileSync(join(folder, 'Dockerfile.dockerignore'), own)
    const out = mkdtempSync(join(work, 'out-'))
    await buildIntoFolder(buildkit.endpoint, { dockerfile: folder, context: folder, out })
    expect(walked(folder)).toEqual(listed(out))
  })

  it.each(refusedCases)('is not told by a .dockerignore that it refuses: %j', async (text) => {
    const folder = mkdtempSync(join(work, 'refused-'))
    makeTree(folder, text)
    const out = mkdtempSync(join(work, 'out-'))
    await expect(
      buildIntoFolder(buildkit.endpoint, { dockerfile: folder, context: folder, out }),
    ).rejects.toThrow()
    expect(() => walked(folder)).toThrow('Docker does not take .dockerignore')
  })
})

describeWith('docker', 'what the classic builder gets of a context', () => {
  const image = `slipway-ignore-${process.pid}`
  // It starts several programs for each case, so it is asked about a quarter of them.
  const cases = ignoreCases.flatMap((text, index) => (index % 4 === 0 ? [[text, index] as const] : []))
  it.each(cases)('is what is counted: %j', async (text, index) => {
    const folder = join(work, `case${index}`)
    const got = await buildClassic(folder, image)
    const counted = walked(folder)
    // Exceptions with wildcards do not lead it into ignored folders. What counts is then more than what it gets.
    const mayMiss = /^!.*[*?[]/m.test(text)
    expect(mayMiss ? counted.filter((path) => got.includes(path)) : counted).toEqual(got)
  })
})

/** @returns what is in the layer of `COPY . /` */
async function buildClassic(folder: string, image: string): Promise<readonly string[]> {
  const env = { ...process.env, DOCKER_BUILDKIT: '0' }
  const [saved, layer] = [mkdtempSync(join(work, 'saved-')), mkdtempSync(join(work, 'layer-'))]
  await run('docker', ['build', '--quiet', '--no-cache', '--tag', image, folder], { env })
  try {
    await run('docker', ['save', '--output', join(saved, 'image.tar'), image])
  } catch (error) {
    // An image without anything in it is not saved.
    if (String(error).includes('empty export')) return []
    throw error
  } finally {
    await run('docker', ['rmi', '--force', image])
  }
  await run('tar', ['-xf', join(saved, 'image.tar'), '-C', saved])
  const [name = ''] = readdirSync(saved, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('layer.tar'),
  )
  await run('tar', ['-xf', join(saved, name), '-C', layer])
  return listed(layer)
}
