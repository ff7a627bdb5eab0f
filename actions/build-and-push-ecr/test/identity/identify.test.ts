import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { BuildRequest } from '../../src/build/request.js'
import { identify } from '../../src/identity/identify.js'
import type { Identity, ResolveBase } from '../../src/identity/identity.js'
import { requestFor } from './request.js'

const dockerfile = `# syntax=docker/dockerfile:1
ARG NODE=24
FROM node:\${NODE} AS build
ARG VERSION
COPY . .
FROM gcr.io/distroless/nodejs AS run
COPY --from=build /app /app
FROM busybox AS unused
`

let work: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'slipway-identity-'))
})
afterEach(() => {
  rmSync(work, { recursive: true, force: true })
})

/** A checkout of always the same files. */
function checkOut(name = 'checkout'): string {
  const folder = join(work, name)
  mkdirSync(join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'Dockerfile'), dockerfile)
  writeFileSync(join(folder, '.dockerignore'), 'ignored\n*.log\n')
  writeFileSync(join(folder, 'src/main.ts'), 'main', { mode: 0o644 })
  writeFileSync(join(folder, 'src/tool.sh'), 'tool', { mode: 0o755 })
  writeFileSync(join(folder, 'ignored'), 'ignored')
  symlinkSync('main.ts', join(folder, 'src/link'))
  const library = join(work, `${name}-library`)
  mkdirSync(library)
  writeFileSync(join(library, 'lib.ts'), 'lib')
  return folder
}

const digests: Readonly<Record<string, string>> = {
  'docker.io/docker/dockerfile:1': `sha256:${'1'.repeat(64)}`,
  'docker.io/library/node:24': `sha256:${'2'.repeat(64)}`,
  'docker.io/library/node:22': `sha256:${'2'.repeat(64)}`,
  'gcr.io/distroless/nodejs:latest': `sha256:${'3'.repeat(64)}`,
}

interface Subject {
  folder: string
  request: Partial<BuildRequest>
  digests: Readonly<Record<string, string>>
  extra: readonly string[]
}

function subjectIn(folder: string): Subject {
  const request: Partial<BuildRequest> = {
    target: 'run',
    platforms: ['linux/amd64', 'linux/arm64'],
    buildArgs: new Map([
      ['VERSION', '1'],
      ['HTTPS_PROXY', 'http://proxy'],
    ]),
    buildContexts: new Map([['library', `${folder}-library`]]),
    secrets: [{ id: 'npm', from: 'value', value: 'one' }],
    ssh: ['default'],
    labels: new Map([
      ['team', 'orders'],
      ['org.opencontainers.image.created', '2026-01-01T00:00:00Z'],
    ]),
    annotations: new Map([['index:org.opencontainers.image.revision', 'abc']]),
  }
  return { folder, request, digests, extra: ['linux/amd64'] }
}

async function identityOf({ folder, request, digests: known, extra }: Subject): Promise<Identity> {
  const resolveBase: ResolveBase = (reference) => {
    const digest = known[reference]
    return Promise.resolve(digest === undefined ? { unresolved: 'no such image' } : { digest })
  }
  return identify(
    { request: requestFor(folder, request), extra },
    { resolveBase, signal: new AbortController().signal },
  )
}

async function hashOf(subject: Subject): Promise<string> {
  const identity = await identityOf(subject)
  if (identity.kind === 'unknown') throw new Error(identity.reason)
  return identity.hash
}

type Change = (subject: Subject) => void

function at(subject: Subject, ...path: readonly string[]): string {
  return join(subject.folder, ...path)
}
function write(text: string, ...path: readonly string[]): Change {
  return (subject) => {
    writeFileSync(at(subject, ...path), text)
  }
}

function ask(request: Partial<BuildRequest>): Change {
  return (subject) => {
    subject.request = { ...subject.request, ...request }
  }
}

const deciding: Readonly<Record<string, Change>> = {
  'the content of a file': write('other', 'src/main.ts'),
  'a file more': write('', 'src/more.ts'),
  'a file less': (subject) => {
    unlinkSync(at(subject, 'src/main.ts'))
  },
  'the name of a file': (subject) => {
    renameSync(at(subject, 'src/main.ts'), at(subject, 'src/Main.ts'))
  },
  'content that moves from one file to the next': (subject) => {
    write('maint', 'src/main.ts')(subject)
    write('ool', 'src/tool.sh')(subject)
  },
  'a file that becomes executable': (subject) => {
    chmodSync(at(subject, 'src/main.ts'), 0o755)
  },
  'a file that is no longer executable': (subject) => {
    chmodSync(at(subject, 'src/tool.sh'), 0o644)
  },
  'a file that only root can read in the image': (subject) => {
    chmodSync(at(subject, 'src/main.ts'), 0o600)
  },
  'a file that only root can execute in the image': (subject) => {
    chmodSync(at(subject, 'src/tool.sh'), 0o744)
  },
  'a folder that only root can look into in the image': (subject) => {
    chmodSync(at(subject, 'src'), 0o700)
  },
  'a file that takes on its owner': (subject) => {
    chmodSync(at(subject, 'src/tool.sh'), 0o4755)
  },
  'the target of a symbolic link': (subject) => {
    unlinkSync(at(subject, 'src/link'))
    symlinkSync('tool.sh', at(subject, 'src/link'))
  },
  'a file in the place of a symbolic link to its like': (subject) => {
    unlinkSync(at(subject, 'src/link'))
    write('main', 'src/link')(subject)
  },
  'an empty folder': (subject) => {
    mkdirSync(at(subject, 'empty'))
  },
  'an empty file in the place of an empty folder': write('', 'empty'),
  'a file that is no longer ignored': write('*.log\n', '.dockerignore'),
  'a file that is ignored from now on': write('ignored\n*.log\nsrc/tool.sh\n', '.dockerignore'),
  'a .dockerignore of the Dockerfile': write('src\n', 'Dockerfile.dockerignore'),
  'the Dockerfile': write(`${dockerfile}# more\n`, 'Dockerfile'),
  'the value of a build argument': ask({ buildArgs: new Map([['VERSION', '2']]) }),
  'a build argument less': ask({ buildArgs: new Map() }),
  'a build argument that chooses a base of the same digest': ask({
    buildArgs: new Map([
      ['VERSION', '1'],
      ['NODE', '22'],
    ]),
  }),
  'the target': ask({ target: 'build' }),
  'no target': (subject) => {
    ask({ target: undefined })(subject)
    subject.digests = { ...subject.digests, 'docker.io/library/busybox:latest': `sha256:${'4'.repeat(64)}` }
  },
  'the digest of a base': (subject) => {
    subject.digests = { ...subject.digests, 'docker.io/library/node:24': `sha256:${'5'.repeat(64)}` }
  },
  'the digest of the frontend': (subject) => {
    subject.digests = { ...subject.digests, 'docker.io/docker/dockerfile:1': `sha256:${'5'.repeat(64)}` }
  },
  'a platform less': ask({ platforms: ['linux/amd64'] }),
  'a file of a build context': (subject) => {
    writeFileSync(join(`${subject.folder}-library`, 'lib.ts'), 'other')
  },
  'the name of a build context': (subject) => {
    ask({ buildContexts: new Map([['books', `${subject.folder}-library`]]) })(subject)
  },
  'the id of a secret': ask({ secrets: [{ id: 'pip', from: 'value', value: 'one' }] }),
  'the id of an SSH socket': ask({ ssh: ['github=/run/agent.sock'] }),
  'the network': ask({ network: 'none' }),
  'a host': ask({ addHosts: ['db:10.0.0.1'] }),
  'a limit': ask({ ulimits: ['nofile=10:10'] }),
  'the size of /dev/shm': ask({ shmSize: '128m' }),
  'a label': ask({ labels: new Map([['team', 'billing']]) }),
  'an annotation': ask({ annotations: new Map([['index:team', 'billing']]) }),
  'the provenance': ask({ provenance: 'mode=max' }),
  'the SBOM': ask({ sbom: 'true' }),
  'an attestation': ask({ attests: ['type=sbom'] }),
  'a single manifest': ask({ singleManifest: true }),
  'a further text': (subject) => {
    subject.extra = ['linux/arm64']
  },
}

const idle: Readonly<Record<string, Change>> = {
  'the time of a file': (subject) => {
    utimesSync(at(subject, 'src/main.ts'), 1, 1)
  },
  'the time of a folder': (subject) => {
    utimesSync(at(subject, 'src'), 1, 1)
  },
  'the order in which files were made': (subject) => {
    for (const name of ['main.ts', 'tool.sh']) {
      cpSync(at(subject, 'src', name), at(subject, 'src', `${name}.new`))
      unlinkSync(at(subject, 'src', name))
      renameSync(at(subject, 'src', `${name}.new`), at(subject, 'src', name))
    }
  },
  'the content of an ignored file': write('other', 'ignored'),
  'an ignored file more': write('other', 'debug.log'),
  'an ignored file less': (subject) => {
    unlinkSync(at(subject, 'ignored'))
  },
  'the modes that a laxer umask leaves': (subject) => {
    chmodSync(at(subject, 'src/main.ts'), 0o664)
    chmodSync(at(subject, 'src/tool.sh'), 0o775)
    chmodSync(at(subject, 'src'), 0o2775)
  },
  'the modes that no umask leaves': (subject) => {
    chmodSync(at(subject, 'src/main.ts'), 0o666)
    chmodSync(at(subject, 'src/tool.sh'), 0o777)
    chmodSync(at(subject, 'src'), 0o2777)
  },
  'the path of the checkout': (subject) => {
    subject.folder = checkOut('elsewhere/deeper')
    ask({ buildContexts: new Map([['library', `${subject.folder}-library`]]) })(subject)
  },
  'a context through a symbolic link': (subject) => {
    symlinkSync(subject.folder, join(work, 'link'))
    subject.folder = join(work, 'link')
  },
  'the value of a secret': ask({ secrets: [{ id: 'npm', from: 'environment', name: 'TOKEN' }] }),
  'the place of an SSH socket': ask({ ssh: ['default=/elsewhere.sock'] }),
  'a label of the commit': ask({
    labels: new Map([
      ['team', 'orders'],
      ['org.opencontainers.image.revision', 'abc'],
      ['org.opencontainers.image.version', '1.2.3'],
      ['org.opencontainers.image.ref.name', 'main'],
    ]),
  }),
  'an annotation of the commit': ask({
    annotations: new Map([['manifest:org.opencontainers.image.created', '2026-02-02T00:00:00Z']]),
  }),
  'the order of platforms': ask({ platforms: ['linux/arm64', 'linux/amd64'] }),
  'the order of build arguments, and a proxy': ask({
    buildArgs: new Map([
      ['https_proxy', 'http://other'],
      ['VERSION', '1'],
    ]),
  }),
  'the time that goes for now': ask({
    buildArgs: new Map([
      ['SOURCE_DATE_EPOCH', '1770000000'],
      ['VERSION', '1'],
    ]),
  }),
  'what forces a build': ask({ pull: true, noCache: true, noCacheFilters: ['build'] }),
  caches: ask({ cacheFrom: ['type=gha'], cacheTo: ['type=gha,mode=max'] }),
  'where else the result goes': ask({ outputs: ['type=local,dest=out'], load: true }),
  'what only grants or places': ask({ allow: ['network.host'], cgroupParent: 'builds' }),
  'the digest of a base of a stage that is not built': (subject) => {
    subject.digests = { ...subject.digests, 'docker.io/library/busybox:latest': `sha256:${'6'.repeat(64)}` }
  },
}

describe('the identity of a build', () => {
  it.each(Object.entries(deciding))('changes with %s', async (_, change) => {
    const subject = subjectIn(checkOut())
    const before = await hashOf(subject)
    change(subject)
    expect(await hashOf(subject)).not.toBe(before)
  })

  it.each(Object.entries(idle))('does not change with %s', async (_, change) => {
    const subject = subjectIn(checkOut())
    const before = await hashOf(subject)
    change(subject)
    expect(await hashOf(subject)).toBe(before)
  })

  it('changes differently with each change', async () => {
    const hashes = new Set<string>()
    for (const [index, change] of Object.values(deciding).entries()) {
      const subject = subjectIn(checkOut(`checkout${index}`))
      change(subject)
      hashes.add(await hashOf(subject))
    }
    expect(hashes.size).toBe(Object.keys(deciding).length)
  })

  it('tells what it is made of', async () => {
    expect(await identityOf(subjectIn(checkOut()))).toEqual({
      kind: 'known',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      bases: [
        { reference: 'docker/dockerfile:1', digest: digests['docker.io/docker/dockerfile:1'] },
        { reference: 'node:24', digest: digests['docker.io/library/node:24'] },
        { reference: 'gcr.io/distroless/nodejs', digest: digests['gcr.io/distroless/nodejs:latest'] },
      ],
      // Dockerfile, .dockerignore, main.ts, tool.sh, link; lib.ts.
      files: 6,
      bytes: dockerfile.length + 'ignored\n*.log\n'.length + 'main'.length + 'tool'.length + 'lib'.length,
    })
  })

  it.each([
    ['counts', '', true],
    ['is ignored', '.git\n', false],
  ])('tells that a Git repository is part of the context: it %s', async (_, dockerignore, expected) => {
    const subject = subjectIn(checkOut())
    mkdirSync(at(subject, '.git'))
    write('[core]', '.git/config')(subject)
    write(dockerignore, '.dockerignore')(subject)
    expect('holdsGit' in (await identityOf(subject))).toBe(expected)
  })

  it('does not mistake odd names for other files', async () => {
    const [one, other] = [subjectIn(checkOut('one')), subjectIn(checkOut('other'))]
    write('', 'a","file",0,0,"\n["b')(one)
    write('', 'a')(other)
    write('', 'b')(other)
    expect(await hashOf(one)).not.toBe(await hashOf(other))
  })
})

describe('an identity is unknown', () => {
  it('for a context that the builder fetches', async () => {
    const subject = subjectIn(checkOut())
    ask({ source: { kind: 'remote', url: 'https://github.com/a/b.git' } })(subject)
    expect(await identityOf(subject)).toEqual({
      kind: 'unknown',
      reason: 'The context is fetched by the builder; it is not here to be compared',
    })
  })

  it('for a base that cannot be resolved, named with its place', async () => {
    const subject = { ...subjectIn(checkOut()), digests: {} }
    write('FROM node:24 AS run\n', 'Dockerfile')(subject)
    expect(await identityOf(subject)).toEqual({
      kind: 'unknown',
      reason: 'Nobody can tell what `node:24` (Dockerfile:1) is now: no such image',
    })
  })

  it('for an ADD that is not pinned', async () => {
    const subject = subjectIn(checkOut())
    write('FROM scratch AS run\nADD https://example.com/x /\n', 'Dockerfile')(subject)
    expect(await identityOf(subject)).toEqual({
      kind: 'unknown',
      reason: 'ADD https://example.com/x can change without notice; pin it by --checksum (Dockerfile:2)',
    })
  })

  it('for a file whose name is not UTF-8', async () => {
    const subject = subjectIn(checkOut())
    writeFileSync(Buffer.concat([Buffer.from(`${subject.folder}/`), Buffer.from([0x61, 0xff])]), '')
    expect(await identityOf(subject)).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('UTF-8') as string,
    })
  })

  it('for a pattern that only the builder understands', async () => {
    const subject = subjectIn(checkOut())
    write('\\data\n', '.dockerignore')(subject)
    expect(await identityOf(subject)).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('pattern') as string,
    })
  })
})

describe('a build is refused before it starts', () => {
  it('without a Dockerfile', async () => {
    const subject = subjectIn(checkOut())
    unlinkSync(at(subject, 'Dockerfile'))
    await expect(identityOf(subject)).rejects.toThrow('There is no Dockerfile')
  })

  it('with a context that is not there', async () => {
    const subject = subjectIn(checkOut())
    ask({ buildContexts: new Map([['library', join(work, 'nowhere')]]) })(subject)
    await expect(identityOf(subject)).rejects.toThrow('nowhere cannot be read')
  })

  it('takes a `dockerfile` for a Dockerfile, as Docker does', async () => {
    const subject = subjectIn(checkOut())
    renameSync(at(subject, 'Dockerfile'), at(subject, 'dockerfile'))
    expect(await identityOf(subject)).toMatchObject({ kind: 'known' })
  })
})
