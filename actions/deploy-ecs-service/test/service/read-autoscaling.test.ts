import { readAutoscaling } from '../../src/service/autoscaling.js'
import { tryInputs } from './try-inputs.js'

const read = (autoscaling: string): unknown => tryInputs(readAutoscaling, { autoscaling })
const none = {
  kind: 'on',
  targets: {},
  scaleInCooldown: undefined,
  scaleOutCooldown: undefined,
  schedules: [],
}

describe('autoscaling', () => {
  it('is left alone when nothing is said about it', () => {
    expect(tryInputs(readAutoscaling, {})).toBeUndefined()
  })

  it.each<[string, string, object]>([
    ['can be taken away', 'off', { kind: 'off' }],
    [
      'is between two counts, by what is measured',
      'min: 2\nmax: 10\ncpu: 60\nmemory: 70\nrequests: 1000',
      { ...none, min: 2, max: 10, targets: { cpu: 60, memory: 70, requests: 1000 } },
    ],
    [
      'may be given as one service of many has it',
      'min=2\nmax=10\ncpu=60',
      { ...none, min: 2, max: 10, targets: { cpu: 60 } },
    ],
    [
      'has cooldowns and schedules',
      [
        'min: 1',
        'max: 4',
        'scale-in-cooldown: 600',
        'scale-out-cooldown: 0',
        'schedules:',
        '  - { name: night, cron: "0 20 * * ? *", timezone: Europe/Berlin, min: 0, max: 0 }',
        '  - { name: sale, at: "2026-11-27T00:00:00", max: 40 }',
        '  - { name: pulse, rate: rate(2 hours), min: 2 }',
      ].join('\n'),
      {
        ...none,
        min: 1,
        max: 4,
        scaleInCooldown: 600,
        scaleOutCooldown: 0,
        schedules: [
          { name: 'night', expression: 'cron(0 20 * * ? *)', timezone: 'Europe/Berlin', min: 0, max: 0 },
          {
            name: 'sale',
            expression: 'at(2026-11-27T00:00:00)',
            timezone: undefined,
            min: undefined,
            max: 40,
          },
          { name: 'pulse', expression: 'rate(2 hours)', timezone: undefined, min: 2, max: undefined },
        ],
      },
    ],
  ])('%s', (_name, given, expected) => {
    expect(read(given)).toEqual(expected)
  })

  it.each<[string, string, readonly string[]]>([
    ['no map', '- 1', ['is no map (line 1)']],
    ['limits that are missing', 'cpu: 60', ['needs min and max (line 1)']],
    ['limits the wrong way round', 'min: 4\nmax: 2\ncpu: 60', ['has max 2 below min 4 (line 2)']],
    [
      'limits alone',
      'min: 1\nmax: 2',
      ['says between what to scale and not by what: cpu, memory, requests or schedules (line 1)'],
    ],
    [
      'a slip and a share of more than all',
      'min: 1\nmax: 2\ncpus: 60\nmemory: 170',
      ['has the unknown cpus (line 3)', 'memory is 170, no whole number from 1 to 100 (line 4)'],
    ],
    [
      'schedules of many kinds',
      [
        'min: 1',
        'max: 4',
        'schedules:',
        '  - { name: a, cron: "0 20 * * *", min: 1 }',
        '  - { name: a, cron: "0 20 1 * MON *", min: 1 }',
        '  - { name: b, at: tomorrow, timezone: Berlin, min: 1 }',
        '  - { name: c, min: 1 }',
        '  - { name: d, rate: 1 hour }',
      ].join('\n'),
      [
        'schedules[0] cron has 5 fields; it takes six: minutes hours day-of-month month day-of-week year (line 4)',
        'schedules[1] is a second a (line 5)',
        'schedules[1] cron needs a ? for the day of the month or of the week (line 5)',
        'schedules[2] at takes a time as 2026-12-24T18:00:00 (line 6)',
        'schedules[2] has the timezone "Berlin"; it takes names as Europe/Berlin (line 6)',
        'schedules[3] needs one of cron, at and rate (line 7)',
        'schedules[4] has neither min nor max (line 8)',
      ],
    ],
  ])('is a fault with %s', (_name, given, faults) => {
    expect(read(given)).toEqual(faults.map((fault) => `autoscaling ${fault}`))
  })
})
