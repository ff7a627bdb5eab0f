import { planSonar } from '../../src/sonar/plan-sonar.js'
import { makeFolder, makeScanner, makeWorld, sonarInputs } from './sonar-world.js'

const token = 'sqp_0123456789abcdef'
const properties = { 'sonar-project.properties': 'sonar.projectKey=orders\n' }

describe('a project is analysed by SonarQube', () => {
  it('when it is configured and there is a token, which is masked and goes by the environment alone', async () => {
    const world = makeWorld({ SONAR_TOKEN: token })
    const plan = await planSonar(sonarInputs(), makeFolder(properties), world)
    expect(plan).toMatchObject({
      environment: { SONAR_TOKEN: token },
      because: 'there is sonar-project.properties',
    })
    expect(plan?.command).not.toContain(token)
    expect(world.masked).toEqual([token])
  })

  it('by the scanner on PATH, else by SonarSource’s for npm', async () => {
    const folder = makeFolder(properties)
    const there = await planSonar(
      sonarInputs(),
      folder,
      makeWorld({ SONAR_TOKEN: token, PATH: makeScanner() }),
    )
    const missing = await planSonar(
      sonarInputs(),
      folder,
      makeWorld({ SONAR_TOKEN: token, PATH: makeFolder() }),
    )
    expect([there?.command, missing?.command]).toEqual(['sonar-scanner', 'npx --yes @sonar/scan'])
  })

  it('by the command that the workflow gives, configured or not', async () => {
    const inputs = sonarInputs({ 'sonar-command': 'make sonar', 'sonar-token': token })
    const plan = await planSonar(inputs, makeFolder(), makeWorld())
    expect(plan).toMatchObject({ command: 'make sonar', environment: { SONAR_TOKEN: token } })
  })

  it('not without a token, which is told where one would expect it', async () => {
    const world = makeWorld()
    await expect(planSonar(sonarInputs(), makeFolder(properties), world)).resolves.toBeUndefined()
    expect(world.printed.join()).toContain(
      'SonarQube is left out: there is sonar-project.properties, but there is no token',
    )
  })

  it('not when it is not configured, and says nothing', async () => {
    const world = makeWorld({ SONAR_TOKEN: token })
    await expect(
      planSonar(sonarInputs(), makeFolder({ 'pom.xml': '<project/>' }), world),
    ).resolves.toBeUndefined()
    expect(world.printed).toEqual([])
  })

  it('not when it is turned off', async () => {
    const inputs = sonarInputs({ 'sonar-command': 'none' })
    await expect(
      planSonar(inputs, makeFolder(properties), makeWorld({ SONAR_TOKEN: token })),
    ).resolves.toBeUndefined()
  })

  it('with a token of the environment that can be none, not without a word; the value stays unsaid', async () => {
    const planning = planSonar(sonarInputs(), makeFolder(properties), makeWorld({ SONAR_TOKEN: 'two words' }))
    await expect(planning).rejects.toThrow(/^SONAR_TOKEN holds characters that no token has$/)
  })
})

describe('the server', () => {
  const named = { 'sonar-project.properties': 'sonar.host.url=https\\://own.example/sonar/\n' }
  const american = { 'sonar-project.properties': 'sonar.region=us\n' }

  it.each([
    [
      'the input',
      { 'sonar-host-url': 'https://input.example/' },
      { SONAR_HOST_URL: 'https://env.example' },
      named,
      'https://input.example',
    ],
    ['the environment', {}, { SONAR_HOST_URL: 'https://env.example/' }, named, 'https://env.example'],
    ['the project', {}, {}, named, 'https://own.example/sonar'],
    ['the project’s region', {}, {}, american, 'https://sonarqube.us'],
  ])('is the one that %s names', async (_, given, env, files, url) => {
    const plan = await planSonar(
      sonarInputs(given),
      makeFolder(files),
      makeWorld({ SONAR_TOKEN: token, ...env }),
    )
    expect(plan?.server).toMatchObject({ url, isNamed: true })
  })

  it('that the workflow names reaches the scanner; one of the project’s own does so by itself', async () => {
    const world = makeWorld({ SONAR_TOKEN: token })
    const given = await planSonar(
      sonarInputs({ 'sonar-host-url': 'https://a.example' }),
      makeFolder(named),
      world,
    )
    const own = await planSonar(sonarInputs(), makeFolder(named), world)
    expect(given?.environment).toHaveProperty('SONAR_HOST_URL', 'https://a.example')
    expect(own?.environment).not.toHaveProperty('SONAR_HOST_URL')
  })

  it('is SonarQube Cloud when nobody names one', async () => {
    const plan = await planSonar(sonarInputs(), makeFolder(properties), makeWorld({ SONAR_TOKEN: token }))
    expect(plan?.server).toEqual({ url: 'https://sonarcloud.io', isNamed: false, token })
  })
})

describe('the inputs', () => {
  it.each([
    [{ 'sonar-host-url': 'sonar.example.com' }, /"sonar-host-url" is "sonar.example.com"/],
    [{ 'sonar-host-url': 'https://user:secret@sonar.example.com' }, /"sonar-host-url"/],
    [{ 'sonar-timeout-minutes': '0' }, /"sonar-timeout-minutes" is "0"/],
  ])('%j are refused', (given, message) => {
    expect(() => sonarInputs(given)).toThrow(message)
  })

  it('with a token that can be none are refused without showing it', () => {
    expect(() => sonarInputs({ 'sonar-token': 'two words' })).toThrow(
      /^(?!.*two words).*"sonar-token" holds characters/,
    )
  })
})
