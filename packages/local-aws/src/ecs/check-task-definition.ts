import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import { boolean, number, records, text, texts } from './members.js'

/** @throws AwsError ClientException in ECS's words, for the first fault */
export function checkTaskDefinition(input: Json): void {
  const family = text(input, 'family') ?? ''
  if (family === '') throw invalid('Family can not be blank.')
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(family)) {
    throw invalid('Family contains invalid characters.')
  }
  if (Array.isArray(input.tags) && input.tags.length === 0) throw invalid('Tags can not be empty.')
  checkContainers(records(input, 'containerDefinitions'))
  if (texts(input, 'requiresCompatibilities').includes('FARGATE')) checkFargate(input)
  else checkMemory(input)
}

function checkContainers(containers: readonly Json[]): void {
  if (containers.length === 0) throw invalid('Container list cannot be empty.')
  const names = new Set<string>()
  for (const container of containers) {
    const name = text(container, 'name') ?? ''
    if (name === '') throw invalid('Container.name should not be null or empty.')
    if (names.has(name)) throw invalid('Container definitions should have unique names.')
    names.add(name)
    if ((text(container, 'image') ?? '') === '') {
      throw invalid('Container.image should not be null or empty.')
    }
  }
  if (containers.every((container) => boolean(container, 'essential') === false)) {
    throw invalid('A task definition must have at least one essential container.')
  }
}

// MiB that go with CPU units. Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
const fargateMemory: Readonly<Record<number, readonly [least: number, most: number, step: number]>> = {
  512: [1024, 4096, 1024],
  1024: [2048, 8192, 1024],
  2048: [4096, 16384, 1024],
  4096: [8192, 30720, 1024],
  8192: [16384, 61440, 4096],
  16384: [32768, 122880, 8192],
  32768: [61440, 249856, 8192],
}

function checkFargate(input: Json): void {
  if (text(input, 'networkMode') !== 'awsvpc') {
    throw invalid('Fargate only supports network mode ‘awsvpc’.')
  }
  const cpu = parseCpu(text(input, 'cpu'))
  const memory = parseMemory(text(input, 'memory'))
  if (cpu === undefined || memory === undefined) {
    throw invalid('Fargate requires that ‘cpu’ and ‘memory’ be defined at the task level.')
  }
  if (!fitsFargate(cpu, memory)) {
    throw invalid("No Fargate configuration exists for given values: the 'cpu' and 'memory' do not fit.")
  }
}

function fitsFargate(cpu: number, memory: number): boolean {
  if (cpu === 256) return [512, 1024, 2048].includes(memory)
  const range = fargateMemory[cpu]
  if (range === undefined) return false
  const [least, most, step] = range
  return memory >= least && memory <= most && (memory - least) % step === 0
}

/** On EC2 a container needs a limit of its own where the task has none. */
function checkMemory(input: Json): void {
  if (text(input, 'memory') !== undefined) return
  for (const container of records(input, 'containerDefinitions')) {
    const limit = number(container, 'memory') ?? number(container, 'memoryReservation')
    if (limit === undefined) {
      const name = text(container, 'name') ?? ''
      throw invalid(
        `Invalid setting for container '${name}'. At least one of 'memory' or 'memoryReservation' must be specified.`,
      )
    }
  }
}

/** CPU units: `256`, `.25 vCPU`. */
export function parseCpu(value: string | undefined): number | undefined {
  return parse(value, /^([\d.]+) ?vcpu$/i)
}

/** MiB: `512`, `0.5 GB`. */
export function parseMemory(value: string | undefined): number | undefined {
  return parse(value, /^([\d.]+) ?gb$/i)
}

function parse(value: string | undefined, inLargeUnit: RegExp): number | undefined {
  if (value === undefined) return undefined
  const large = inLargeUnit.exec(value.trim())?.[1]
  const parsed = large === undefined ? Number(value) : Number(large) * 1024
  return Number.isFinite(parsed) ? parsed : undefined
}

function invalid(message: string): AwsError {
  return new AwsError('ClientException', message)
}
