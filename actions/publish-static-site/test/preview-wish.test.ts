import { InputError, InputReader } from '@slipway/action-kit'
import { environmentOf, isCommented, type Subject } from '../src/github/told.js'
import type { Mode } from '../src/inputs.js'
import { namePreview } from '../src/preview/name-preview.js'
import { checkHost, parsePreviewUrl } from '../src/preview/preview-host.js'
import { isPreviewName, suggestPreviewName } from '../src/preview/preview-name.js'
import { readPreviewWish } from '../src/preview/wish.js'

function faultsOf(mode: Mode, given: Readonly<Record<string, string>>): readonly string[] {
  const reader = new InputReader(new Map(Object.entries({ 'edge-function': '', ...given })), '/nowhere')
  for (const name of ['edge-function', 'spa-fallback']) reader.know(name)
  readPreviewWish(reader, mode)
  try {
    reader.check()
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.faults.map(({ input, problem }) => `${input} ${problem}`)
  }
}

describe('the name of a preview', () => {
  it.each([
    ['pr-7', true],
    ['a', true],
    ['7', true],
    ['a'.repeat(63), true],
    ['a'.repeat(64), false],
    ['PR-7', false],
    ['feature/login', false],
    ['-a', false],
    ['a-', false],
    ['a.b', false],
    ['..', false],
    ['', false],
    ['www', false],
  ])('%j: %s', (name, isName) => {
    expect(isPreviewName(name)).toBe(isName)
  })

  it.each([
    ['feature/Login_2', 'feature-login-2'],
    ['--x--', 'x'],
    ['日本', undefined],
    ['www', undefined],
  ])('for %j is better %s', (text, name) => {
    expect(suggestPreviewName(text)).toBe(name)
  })

  it('is that of the pull request unless it is given', () => {
    expect(namePreview(undefined, 7)).toBe('pr-7')
    expect(namePreview('staging', 7)).toBe('staging')
    expect(() => namePreview(undefined, undefined)).toThrow('The preview has no name')
  })
})

describe('the inputs of previews', () => {
  it.each<[Mode, Record<string, string>, readonly string[]]>([
    ['preview', { preview: 'pr-7' }, []],
    ['remove-preview', { 'preview-expiry': '3d' }, []],
    ['preview', { preview: 'Feature/x' }, ['preview is "Feature/x"']],
    ['publish', { 'preview-expiry': '14d' }, []],
    [
      'publish',
      { 'preview-expiry': '3d' },
      ['preview-expiry is given, and has no meaning with mode: publish'],
    ],
    ['release', { preview: 'pr-7' }, ['preview is given, and has no meaning with mode: release']],
    ['doctor', { preview: 'pr-7', 'preview-url': 'https://{preview}.a.example.com' }, []],
    [
      'preview',
      { 'preview-url': 'https://{preview}.a.example.com' },
      ['preview-url is given without edge-function, which shows previews by their hosts'],
    ],
    ['preview', { 'preview-url': 'https://{preview}.a.example.com', 'edge-function': 'f' }, []],
    [
      'preview',
      { 'spa-fallback': 'index.html' },
      ['spa-fallback is given without edge-function, which does it'],
    ],
    [
      'preview',
      { preview: 'a'.repeat(60), 'preview-url': 'https://pre-{preview}.example.com', 'edge-function': 'f' },
      [`preview is "${'a'.repeat(60)}", too long for a host`],
    ],
  ])('with mode %s: %j', (mode, given, faults) => {
    expect(faultsOf(mode, given)).toEqual(faults)
  })
})

describe('the host of a preview', () => {
  it.each([
    ['https://{preview}.preview.example.com', ['', '.preview.example.com']],
    ['https://{preview}.preview.example.com/', ['', '.preview.example.com']],
    ['https://web-{preview}.Example.com', ['web-', '.example.com']],
    ['https://{preview}-web.example.com', ['', '-web.example.com']],
    ['http://{preview}.example.com', undefined],
    ['https://example.com/{preview}', undefined],
    ['https://{preview}.{preview}.example.com', undefined],
    ['https://{preview}.com', undefined],
    ['https://{preview}.a..example.com', undefined],
    ['https://user@{preview}.example.com', undefined],
    ['https://{preview}.example.com:8443', undefined],
  ])('of %s is %j', (url, host) => {
    expect(parsePreviewUrl(url)).toEqual(host)
  })

  const check = (names: readonly string[], host: readonly [string, string]) => (): void =>
    checkHost(host, 'pr-7', { id: 'E1', names })
  const own = ['d111.cloudfront.net', 'www.example.com']

  it.each<[readonly string[], readonly [string, string], string | undefined]>([
    [[...own, '*.preview.example.com'], ['', '.preview.example.com'], undefined],
    [[...own, 'pr-7.preview.example.com'], ['', '.preview.example.com'], undefined],
    [own, ['', '.preview.example.com'], 'does not answer to pr-7.preview.example.com'],
    [[...own, '*.example.com'], ['', '.example.com'], 'takes in www.example.com'],
    [[...own, '*.example.com'], ['', '-web.example.com'], undefined],
    [['d111.cloudfront.net'], ['', '.cloudfront.net'], 'takes in d111.cloudfront.net'],
  ])('is checked against %j for %j', (names, host, problem) => {
    if (problem === undefined) expect(check(names, host)).not.toThrow()
    else expect(check(names, host)).toThrow(problem)
  })
})

describe('what GitHub is told', () => {
  const subject = (mode: Mode, github: Partial<Subject['github']> = {}, hasPullRequest = true): Subject => ({
    mode,
    hasPullRequest,
    headSha: undefined,
    preview: mode.endsWith('preview') ? 'pr-7' : undefined,
    place: { bucket: 'orders-web', prefix: '', owner: undefined },
    github: { token: 't', environment: undefined, comment: undefined, ...github },
  })

  it.each<[Mode, string | undefined, string | undefined]>([
    ['preview', undefined, 'preview/pr-7'],
    ['remove-preview', undefined, 'preview/pr-7'],
    ['preview', 'review', 'review'],
    ['publish', undefined, undefined],
    ['publish', 'production', 'production'],
    ['release', 'production', 'production'],
    ['plan', 'production', undefined],
    ['doctor', 'production', undefined],
  ])('of mode %s with environment %s is a Deployment in %s', (mode, environment, expected) => {
    expect(environmentOf(subject(mode, { environment }))).toBe(expected)
  })

  it.each<[Mode, boolean | undefined, boolean, boolean]>([
    ['preview', undefined, true, true],
    ['preview', undefined, false, false],
    ['preview', false, true, false],
    ['plan', undefined, true, true],
    ['plan', true, false, true],
    ['publish', undefined, true, false],
    ['publish', true, true, true],
  ])(
    'of mode %s with comment %s, of a pull request: %s, is a comment: %s',
    (mode, comment, has, expected) => {
      expect(isCommented(subject(mode, { comment }, has), { kind: 'published' })).toBe(expected)
    },
  )

  it('by a run that came late is nothing: the newer one has said it', () => {
    expect(isCommented(subject('preview'), { kind: 'superseded' })).toBe(false)
  })
})
