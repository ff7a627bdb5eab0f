import { judgeFargateSize } from '../../src/preflight/fargate-size.js'
import type { Hosting } from '../../src/preflight/hosting.js'
import { judgeSize } from '../../src/preflight/size.js'
import type { Task } from '../../src/preflight/task.js'
import { judgeVolumes } from '../../src/preflight/volumes.js'
import { lines, task } from './facts.js'

describe('the sizes of Fargate', () => {
  it.each([
    [256, 512],
    [256, 2048],
    [512, 4096],
    [1024, 2048],
    [1024, 8192],
    [2048, 16_384],
    [4096, 30_720],
    [8192, 16_384],
    [8192, 20_480],
    [8192, 61_440],
    [16_384, 32_768],
    [16_384, 122_880],
    [32_768, 61_440],
    [32_768, 249_856],
  ])('have %i CPU units with %i MiB', (cpu, memory) => {
    expect(judgeFargateSize(cpu, memory)).toEqual({ kind: 'fits' })
  })

  it.each([
    [256, 3072, '512, 1024, 2048', undefined],
    [256, 600, '512, 1024, 2048', 1024],
    [512, 512, '1024, 2048, 3072, 4096', 1024],
    [1024, 2500, '2048 to 8192 in steps of 1024', 3072],
    [8192, 17_408, '16384 to 61440 in steps of 4096', 20_480],
    [16_384, 30_720, '32768 to 122880 in steps of 8192', 32_768],
  ])('have %i CPU units, and not with %i MiB', (cpu, memory, accepts, nearest) => {
    expect(judgeFargateSize(cpu, memory)).toEqual({ kind: 'no such memory', accepts, nearest })
  })

  it('have no other CPU units, and larger ones than are known are left to Fargate', () => {
    expect(judgeFargateSize(300, 512)).toMatchObject({ kind: 'no such cpu' })
    expect(judgeFargateSize(65_536, 262_144)).toEqual({ kind: 'unknown' })
  })
})

describe('the size of a task', () => {
  const cases: readonly (readonly [string, Task, Hosting['kind'], readonly string[]])[] = [
    ['fits', task(), 'fargate', []],
    ['fits, written in large units', task({ cpu: '.5 vCPU', memory: '1 GB' }), 'fargate', []],
    ['fits, written as numbers', task({ cpu: 512, memory: 1024 }), 'fargate', []],
    [
      'is missing on Fargate',
      task({ cpu: '' }),
      'fargate',
      ['error: Fargate needs the size of the task, and the task definition has no cpu'],
    ],
    [
      'is missing where the definition is for Fargate, whatever the service is',
      task({ cpu: '', memory: '', requiresCompatibilities: ['FARGATE', 'EC2'] }),
      'unknown',
      ['error: Fargate needs the size of the task, and the task definition has no cpu and no memory'],
    ],
    ['cannot be read', task({ memory: 'much' }), 'fargate', ['error: The size of the task cannot be read']],
    [
      'is none that Fargate has',
      task({ memory: '3072' }),
      'fargate',
      ['error: Fargate has no tasks of 256 CPU units with 3072 MiB of memory'],
    ],
    ['can be any on container instances', task({ cpu: '300', memory: '700' }), 'instances', []],
    [
      'is less than its containers keep for themselves',
      task({}, { cpu: 200, memory: 400 }, { cpu: 100, memoryReservation: 200 }),
      'fargate',
      [
        'error: The containers keep 300 CPU units for themselves, and the task has 256',
        'error: The containers keep 600 MiB of memory for themselves, and the task has 512',
      ],
    ],
    [
      'is less CPU than its containers share on an instance',
      task({}, { cpu: 300 }),
      'instances',
      ['warning: The containers keep 300 CPU units for themselves, and the task has 256'],
    ],
    [
      'is less than one container may use',
      task({}, { memory: 1024, memoryReservation: 128 }),
      'fargate',
      ['error: Container app may use 1024 MiB of memory, and the task has 512'],
    ],
    [
      'leaves a container with less than it keeps free',
      task({}, { memory: 128, memoryReservation: 256 }),
      'fargate',
      ['error: Container app keeps 256 MiB free for itself and may only use 128'],
    ],
    [
      'needs memory somewhere on container instances',
      task({ cpu: '', memory: '' }),
      'instances',
      ['error: Container app has neither memory nor memoryReservation, and the task has no memory'],
    ],
    [
      'is for something else than what the service runs on',
      task({ requiresCompatibilities: ['EC2'] }),
      'fargate',
      ['error: The service runs on FARGATE, and requiresCompatibilities of the task definition has only EC2'],
    ],
    [
      'is for Fargate and runs on instances too',
      task({ requiresCompatibilities: ['FARGATE'] }),
      'instances',
      [],
    ],
    [
      'has no essential container',
      task({}, { essential: false }, { essential: false }),
      'fargate',
      ['error: No container of the task definition is essential'],
    ],
  ]
  it.each(cases)('%s', (_what, given, hosting, expected) => {
    expect(lines(judgeSize(given, hosting))).toEqual(expected)
  })
})

describe('what containers name', () => {
  const mount = { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] }
  const efs = (configuration: object): Task =>
    task({ volumes: [{ name: 'data', efsVolumeConfiguration: { ...configuration } }] }, mount)
  const cases: readonly (readonly [string, Task, readonly string[], readonly string[]])[] = [
    ['a volume that there is', task({ volumes: [{ name: 'data' }] }, mount), [], []],
    [
      'a volume that there is not',
      task({ volumes: [{ name: 'date' }] }, mount),
      [],
      ['error: Container app mounts the volume data, which the task definition does not have'],
    ],
    [
      'a volume of the service',
      task({ volumes: [{ name: 'data', configuredAtLaunch: true }] }, mount),
      ['data'],
      [],
    ],
    [
      'a volume that the service does not configure',
      task({ volumes: [{ name: 'data', configuredAtLaunch: true }] }, mount),
      [],
      ['error: The volume data is configured at launch, and the service does not configure it'],
    ],
    ['a file system', efs({ fileSystemId: 'fs-1' }), [], []],
    ['a volume without its file system', efs({}), [], ['error: The EFS volume data names no file system']],
    [
      'an access point without encryption',
      efs({ fileSystemId: 'fs-1', authorizationConfig: { accessPointId: 'fsap-1' } }),
      [],
      ['error: The EFS volume data uses an access point or IAM, which needs encryption in transit'],
    ],
    [
      'another container that there is not',
      task({}, { dependsOn: [{ containerName: 'init', condition: 'SUCCESS' }] }),
      [],
      ['error: Container app names the container init, which the task definition does not have'],
    ],
  ]
  it.each(cases)('%s', (_what, given, configured, expected) => {
    expect(lines(judgeVolumes(given, configured))).toEqual(expected)
  })

  it('is corrected to the nearest name', () => {
    const [problem] = judgeVolumes(task({ volumes: [{ name: 'date' }] }, mount), [])
    expect(problem).toMatchObject({
      container: 'app',
      hint: 'Did you mean date? Otherwise add it to volumes.',
    })
  })
})
