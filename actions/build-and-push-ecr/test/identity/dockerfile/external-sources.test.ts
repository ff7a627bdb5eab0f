import { externalImages } from '../../../src/identity/dockerfile/external-sources.js'

interface Options {
  target?: string
  args?: Record<string, string>
  contexts?: readonly string[]
  platforms?: readonly string[]
}

function imagesOf(
  dockerfile: string,
  { target, args = {}, contexts = [], platforms = [] }: Options = {},
): readonly string[] {
  const question = {
    target,
    buildArgs: new Map(Object.entries(args)),
    buildContexts: new Map(contexts.map((name) => [name, '/somewhere'])),
    platforms,
  }
  const found = externalImages(dockerfile, 'Dockerfile', question)
  return [...new Set(found.map(({ reference, line }) => `${reference}:${line}`))]
}

const cases: readonly (readonly [
  what: string,
  dockerfile: string,
  options: Options,
  images: readonly string[],
])[] = [
  ['a base', 'FROM node', {}, ['node:1']],
  ['a base for a platform', 'FROM --platform=$BUILDPLATFORM node AS x', {}, ['node:1']],
  ['no base', 'FROM scratch', {}, []],
  ['a base that is a stage', 'FROM node AS a\nFROM a AS b\nFROM b', {}, ['node:1']],
  [
    'the last stage and what it needs',
    'FROM a AS one\nFROM b AS two\nFROM c\nCOPY --from=two / /',
    {},
    ['c:3', 'b:2'],
  ],
  ['a stage by number', 'FROM a\nFROM b\nFROM c\nCOPY --from=0 / /', {}, ['c:3', 'a:1']],
  ['a stage in other letters', 'FROM a AS Build\nFROM c\nCOPY --from=BUILD / /', {}, ['c:2', 'a:1']],
  ['the target alone', 'FROM a AS one\nFROM b AS two', { target: 'ONE' }, ['a:1']],
  ['a target by number', 'FROM a\nFROM b', { target: '0' }, ['a:1']],
  [
    'an image that COPY takes from',
    'FROM scratch\nCOPY --chown=1 --from=nginx:1.27 / /',
    {},
    ['nginx:1.27:2'],
  ],
  [
    'an image that RUN takes from',
    'FROM a\nRUN --mount=type=bind,from=b,target=/b --mount=from=c,dst=/c x',
    {},
    ['a:1', 'b:2', 'c:2'],
  ],
  [
    'a stage that RUN takes from',
    'FROM a AS one\nFROM b\nRUN --mount=target=/x,from=one x',
    {},
    ['b:2', 'a:1'],
  ],
  ['what a trigger takes from', 'FROM a\nONBUILD COPY --from=b / /', {}, ['a:1', 'b:2']],
  ['a quoted flag', 'FROM a\nCOPY --from="b" / /', {}, ['a:1', 'b:2']],
  ['flags on lines of their own', 'FROM a\nCOPY \\\n  --from=b \\\n  / /', {}, ['a:1', 'b:2']],
  [
    'nothing of a here-document beside a variable',
    'FROM a\nRUN cat <<E > ${X:-y}/${Z}\nFROM b\nE',
    {},
    ['a:1'],
  ],
  ['what follows a `<<-` without a name', 'FROM a\nRUN cat <<-\tE\nFROM b', {}, ['b:3']],
  ['nothing of a here-document', 'FROM a\nRUN <<E\nFROM b\nCOPY --from=c / /\nE', {}, ['a:1']],
  ['nothing of a comment', '# FROM b\nFROM a', {}, ['a:2']],
  ['a variable', 'ARG V=24\nFROM node:$V', {}, ['node:24:2']],
  ['a variable that is given', 'ARG V=24\nFROM node:${V}', { args: { V: '22' } }, ['node:22:2']],
  ['a variable of variables', 'ARG R=a.b\nARG I=${R}/x\nFROM $I:1', { args: { R: 'c.d' } }, ['c.d/x:1:3']],
  ['one that has a default', 'ARG V\nFROM node:${V:-24}', {}, ['node:24:2']],
  ['one that is empty', 'ARG V=\nFROM node:${V:-24}', {}, ['node:24:2']],
  ['one that is set', 'ARG V=1\nFROM node${V:+-slim}', {}, ['node-slim:2']],
  ['one that is quoted', 'ARG V=\'24\'\nFROM "node:$V"', {}, ['node:24:2']],
  ['nothing of an argument that is not declared', 'FROM node:${V:-24}', { args: { V: '22' } }, ['node:24:1']],
  [
    'each platform',
    'FROM a-$TARGETARCH',
    { platforms: ['linux/amd64', 'linux/arm64'] },
    ['a-amd64:1', 'a-arm64:1'],
  ],
  ['a variant', 'FROM a-${TARGETARCH}${TARGETVARIANT}', { platforms: ['linux/arm/v7'] }, ['a-armv7:1']],
  [
    'a stage of the platform',
    'FROM a AS x-amd64\nFROM b AS x-arm64\nFROM x-$TARGETARCH',
    { platforms: ['linux/arm64'] },
    ['b:2'],
  ],
  ['no base that is replaced', 'FROM node:24', { contexts: ['node:24'] }, []],
  [
    'no base that is replaced under its whole name',
    'FROM docker.io/library/node',
    { contexts: ['node'] },
    [],
  ],
  [
    'no stage that is replaced',
    'FROM a AS one\nADD https://x.y/z /\nFROM b\nCOPY --from=one / /',
    { contexts: ['one'] },
    ['b:3'],
  ],
  ['no source that is replaced', 'FROM a\nCOPY --from=assets / /', { contexts: ['assets'] }, ['a:1']],
  ['the frontend', '# syntax=docker/dockerfile:1\nFROM a', {}, ['docker/dockerfile:1:1', 'a:2']],
  [
    'the frontend after another directive',
    '# check=error=true\n# syntax = mirror.local/hub/docker/dockerfile:1.7-labs \nFROM a',
    {},
    ['mirror.local/hub/docker/dockerfile:1.7-labs:2', 'a:3'],
  ],
  ['no frontend below a comment', '# hello\n# syntax=x/y\nFROM a', {}, ['a:3']],
  [
    'a frontend that is given',
    '# syntax=x/y\nFROM a',
    { args: { BUILDKIT_SYNTAX: 'docker/dockerfile-upstream:master' } },
    ['docker/dockerfile-upstream:master:1', 'a:2'],
  ],
  ['a local source', 'FROM a\nADD x.tar.gz ./https /\nADD ["y", "/"]', {}, ['a:1']],
  ['a local source with a variable', 'FROM a\nADD dist/$X /', {}, ['a:1']],
  ['a checksum', 'FROM a\nADD --checksum=sha256:ab https://x.y/z /', {}, ['a:1']],
  [
    'a checksum that is given',
    'FROM a\nARG S\nADD --checksum=$S https://x.y/z /',
    { args: { S: 'sha256:ab' } },
    ['a:1'],
  ],
  ['a whole commit', `FROM a\nADD https://x.y/z.git#${'a'.repeat(40)}:dir /`, {}, ['a:1']],
  [
    'a whole commit to be checked',
    `FROM a\nADD --checksum=${'b'.repeat(40)} git@x.y:z.git#v1 /`,
    {},
    ['a:1'],
  ],
  ['an argument with a commit', `FROM a\nARG C=${'c'.repeat(40)}\nADD https://x.y/z.git#$C /`, {}, ['a:1']],
  ['no ADD of a stage that is not built', 'FROM a AS x\nADD https://x.y/z /\nFROM b', {}, ['b:3']],
]

describe('the images that a build takes from elsewhere', () => {
  it.each(cases)('are read with %s', (_, dockerfile, options, images) => {
    expect(imagesOf(dockerfile, options)).toEqual(images)
  })

  it.each([
    [
      'an ADD of a URL',
      'FROM a\nADD https://x.y/z /',
      'ADD https://x.y/z can change without notice; pin it by --checksum (Dockerfile:2)',
    ],
    ['one in JSON', 'FROM a\nADD ["https://x.y/z","/"]', 'x.y/z can change'],
    ['one of several sources', 'FROM a\nADD x https://x.y/z /', 'x.y/z can change'],
    ['one through a variable', 'FROM scratch\nARG U=https://x.y/z\nADD $U /', 'ADD $U can change'],
    [
      'one by what its base stage sets',
      'FROM scratch AS b\nENV U=https://x.y/z\nFROM b\nADD $U /',
      '(Dockerfile:4)',
    ],
    [
      'one by what a replaced stage sets',
      'FROM a AS one\nFROM one AS two\nFROM one\nCOPY --from=two / /\nADD $U /',
      '(Dockerfile:5)',
    ],
    ['one that a variable may make', 'FROM a\nADD $U /', '`U` may be set by the base image (Dockerfile:2)'],
    [
      'one whose checksum is not given',
      'FROM scratch\nARG S\nADD --checksum=$S https://x.y/z /',
      'can change without notice',
    ],
    ['an ADD of a branch', 'FROM a\nADD https://x.y/z.git#main /', 'name a whole commit'],
    ['an ADD of part of a commit', 'FROM a\nADD git://x.y/z#abcdef1 /', 'name a whole commit'],
    ['an ADD of a trigger', 'FROM a\nONBUILD ADD https://x.y/z /', '(Dockerfile:2)'],
    [
      'a platform that the builder chooses',
      'FROM a-$TARGETARCH',
      'while `platforms` is not set (Dockerfile:1)',
    ],
    [
      "the builder's own platform",
      'FROM a-$BUILDARCH',
      '`BUILDARCH` is only known to the builder (Dockerfile:1)',
    ],
    ['an argument that is missing', 'ARG V\nFROM a:${V:?missing}', '`V` is not set (Dockerfile:2)'],
    ['a modifier of other shells', 'ARG V=1.2\nFROM a:${V%.*}', 'that only the builder reads (Dockerfile:2)'],
    [
      'a frontend of another language',
      '# syntax=r2d4/mocker\napiVersion: v1\nimages:\n- from: ubuntu:16.04\n',
      'Dockerfile is read by r2d4/mocker',
    ],
    [
      'a frontend with instructions of its own',
      '# syntax=devthefuture/dockerfile-x\nFROM a\nINCLUDE ./b',
      'which may make something else of it',
    ],
    ['no stage', '// syntax=x/y\nhello', 'Dockerfile has no FROM'],
    [
      'a here-document before a backslash that joins nothing',
      '# escape=`\nFROM a\nRUN cat <<#E\\\n#E\nCOPY --from=b / /',
      '(Dockerfile:3)',
    ],
    [
      'a here-document beside what Docker does not take for a substitution',
      'FROM a\nRUN cat ${x:?y} <<#E\nCOPY --from=b / /\n#E\n',
      'where a here-document ends is only known to the builder (Dockerfile:2)',
    ],
  ])('cannot be told with %s', (_, dockerfile, reason) => {
    expect(() => imagesOf(dockerfile, { contexts: ['one'] })).toThrow(reason)
  })
})
