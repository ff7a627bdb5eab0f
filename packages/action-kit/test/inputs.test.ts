import { InputError, InputReader, type InputFault } from '@slipway/action-kit'

function reader(given: Record<string, string>): InputReader {
  return new InputReader(new Map(Object.entries(given)), '/workspace')
}

function faultsOf(read: (reader: InputReader) => void, given: Record<string, string> = {}): string {
  const subject = reader(given)
  read(subject)
  try {
    subject.check()
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return ''
}

function foundBy(subject: InputReader): readonly InputFault[] {
  try {
    subject.check()
    return []
  } catch (error) {
    if (error instanceof InputError) return error.faults
    throw error
  }
}

describe('InputReader', () => {
  it('reports every fault of every input at once', () => {
    const message = faultsOf(
      (inputs) => {
        inputs.text('cluster', { required: true, accepts: 'the name of a cluster' })
        inputs.boolean('force', { default: false })
        inputs.integer('wait-for-minutes', {
          default: 30,
          min: 1,
          max: 360,
          accepts: 'minutes from 1 to 360',
        })
      },
      { force: 'yes', 'wait-for-minutes': '400' },
    )
    expect(message.split('\n')).toEqual([
      'Input "cluster" is required. It accepts the name of a cluster.',
      'Input "force" is "yes". It accepts true or false.',
      'Input "wait-for-minutes" is "400". It accepts minutes from 1 to 360.',
    ])
  })

  it('takes a number with decimals within its limits, and nothing else', () => {
    const options = { accepts: 'a percentage', min: 0, max: 100 }
    expect(reader({ share: '79.5' }).optionalNumber('share', options)).toBe(79.5)
    expect(reader({}).optionalNumber('share', options)).toBeUndefined()
    for (const share of ['101', '-1', '1e1', '.5', 'half']) {
      const message = faultsOf((inputs) => inputs.optionalNumber('share', options), { share })
      expect(message).toBe(`Input "share" is "${share}". It accepts a percentage.`)
    }
  })

  it('names the input that was probably meant by an unknown one', () => {
    const message = faultsOf((inputs) => void inputs.optionalText('cluster', { accepts: 'a cluster' }), {
      clustre: 'x',
    })
    expect(message).toBe('Input "clustre" is unknown: probably "cluster" is meant.')
  })

  it('lists the known inputs when an unknown one is like none of them', () => {
    const message = faultsOf((inputs) => void inputs.optionalText('cluster', { accepts: 'a cluster' }), {
      zone: 'x',
    })
    expect(message).toContain('Input "zone" is unknown. It accepts cluster.')
  })

  it.each(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])('takes %s as a boolean', (value) => {
    expect(reader({ force: value }).boolean('force', { default: false })).toBe(value.toLowerCase() === 'true')
  })

  it.each(['1', 'on', 'y', 'treu'])('refuses %s as a boolean', (value) => {
    expect(
      faultsOf((inputs) => void inputs.boolean('force', { default: false }), { force: value }),
    ).toContain(value)
  })

  it.each(['1.5', '', ' ', '0x10', '1e3', '-1'])('does not read %j as a whole number from 0', (value) => {
    const inputs = reader({ count: value })
    expect(inputs.integer('count', { default: 7, min: 0, accepts: 'a number' })).toBe(7)
  })

  it('takes an empty value as not given', () => {
    expect(reader({ prefix: ' ' }).optionalText('prefix', { accepts: 'a prefix' })).toBeUndefined()
  })

  it('splits lines, drops blank ones and keeps what is behind the first equals sign', () => {
    const inputs = reader({ tags: ' a \n\n b\r\n', args: 'A=1\nB=x=y\nC=' })
    expect(inputs.lines('tags', { accepts: 'tags' })).toEqual(['a', 'b'])
    expect([...inputs.pairs('args', { accepts: 'NAME=value' })]).toEqual([
      ['A', '1'],
      ['B', 'x=y'],
      ['C', ''],
    ])
  })

  it('names the line that is no pair', () => {
    const message = faultsOf((inputs) => void inputs.pairs('args', { accepts: 'NAME=value' }), {
      args: 'A=1\n=2',
    })
    expect(message).toBe('Input "args" has the line "=2". It accepts NAME=value.')
  })

  it('says a fault once when two commands read the same input', () => {
    const read = (inputs: InputReader): void =>
      void inputs.text('region', { required: true, accepts: 'a region' })
    expect(
      faultsOf((inputs) => {
        read(inputs)
        read(inputs)
      }).split('\n'),
    ).toHaveLength(1)
  })

  it('reads what the runner hands over, hyphens kept', () => {
    const inputs = InputReader.fromEnvironment({ 'INPUT_TASK-DEFINITION': 'td.json', GITHUB_WORKSPACE: '/w' })
    expect(inputs.optionalText('task-definition', { accepts: 'a path' })).toBe('td.json')
    expect(inputs.workspace).toBe('/w')
  })

  it('reads one of several things over what is given for all, and names it in its faults', () => {
    const reader = new InputReader(new Map([['cluster', 'shop']]), '/')
    const accepts = 'a name'
    const read = (inner: InputReader): readonly string[] => [
      inner.text('cluster', { required: true, accepts }),
      inner.text('service', { required: true, accepts, matches: /^[a-z]+$/ }),
    ]
    expect(reader.within('services[0]', new Map([['service', 'orders']]), read)).toEqual(['shop', 'orders'])
    reader.within(
      'services[1]',
      new Map([
        ['service', '1'],
        ['clutser', 'x'],
      ]),
      read,
    )
    expect(foundBy(reader)).toEqual([
      { input: 'services[1].service', problem: 'is "1"', accepts },
      { input: 'services[1].clutser', problem: 'is unknown: probably "cluster" is meant' },
    ])
  })

  it('reads inputs that are called otherwise here, and speaks of them by their names here', () => {
    const given = { secrets: 'of another', 'deploy-secrets': 'A=1', cluster: 'x y' }
    const reader = new InputReader(new Map(Object.entries(given)), '/')
    const accepts = 'a name'
    const read = (inner: InputReader): unknown => [
      inner.optionalText('secrets', { accepts, matches: /^B/ }),
      inner.optionalText('cluster', { accepts, matches: /^\w+$/ }),
    ]
    expect(reader.renamed(new Map([['secrets', 'deploy-secrets']]), read)).toEqual(['A=1', 'x y'])
    expect(reader.unread).toEqual(['secrets'])
    reader.know('secrets')
    expect(foundBy(reader)).toEqual([
      { input: 'deploy-secrets', problem: 'is "A=1"', accepts },
      { input: 'cluster', problem: 'is "x y"', accepts },
    ])
  })
})
