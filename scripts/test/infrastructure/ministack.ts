import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { ministack } from '@slipway/testkit'
import type { Template } from '@slipway/testkit/cloudformation'
import type { Values } from './combinations.js'

/** CloudFormation, run for real by ministack. */
export interface CloudFormation {
  readonly endpoint: string
  /** Makes or changes a stack, and waits. @returns its status @throws Error with CloudFormation's words for a refusal */
  put(
    operation: 'CreateStack' | 'UpdateStack',
    name: string,
    template: Template,
    parameters: Values,
  ): Promise<string>
  /** @returns the status of the stack, undefined when it is gone */
  remove(name: string): Promise<string | undefined>
  /** By their names. */
  outputs(name: string): Promise<ReadonlyMap<string, string>>
  stop(): Promise<void>
}

const startMs = 20_000
const stackMs = 20_000

/** @throws Error when it does not answer in time */
export async function startCloudFormation(): Promise<CloudFormation> {
  const port = await freePort()
  const child = spawn(ministack, [], {
    env: { ...process.env, GATEWAY_PORT: String(port), LOG_LEVEL: 'ERROR' },
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve()
    }),
  )
  const endpoint = `http://127.0.0.1:${port}`
  const ask = async (operation: string, members: Values): Promise<string> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      // What it finds the service by.
      headers: {
        authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/cloudformation/aws4_request',
      },
      body: new URLSearchParams({ Action: operation, Version: '2010-05-15', ...members }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(element(text, 'Message') ?? text)
    return text
  }
  const look = (name: string): Promise<string> => ask('DescribeStacks', { StackName: name })
  const settle = async (name: string): Promise<string | undefined> => {
    for (const end = Date.now() + stackMs; Date.now() < end;) {
      const text = await look(name).catch(() => undefined)
      if (text === undefined) return undefined
      const status = element(text, 'StackStatus') ?? ''
      if (!status.endsWith('_IN_PROGRESS')) return status
      await sleep(20)
    }
    throw new Error(`${name} is not done after ${stackMs} ms`)
  }
  await answers(endpoint)
  return {
    endpoint,
    async put(operation, name, template, parameters) {
      const members: [string, string][] = Object.entries(parameters).flatMap(([key, value], index) => [
        [`Parameters.member.${index + 1}.ParameterKey`, key],
        [`Parameters.member.${index + 1}.ParameterValue`, value],
      ])
      const TemplateBody = JSON.stringify(template)
      const capabilities = { 'Capabilities.member.1': 'CAPABILITY_NAMED_IAM' }
      await ask(operation, { StackName: name, TemplateBody, ...capabilities, ...Object.fromEntries(members) })
      return (await settle(name)) ?? 'gone'
    },
    async remove(name) {
      await ask('DeleteStack', { StackName: name })
      const status = await settle(name)
      return status === 'DELETE_COMPLETE' ? undefined : status
    },
    async outputs(name) {
      const text = await look(name)
      const pairs = text.matchAll(/<OutputKey>(.*?)<\/OutputKey>\s*<OutputValue>(.*?)<\/OutputValue>/gs)
      return new Map([...pairs].map(([, key = '', value = '']) => [key, value]))
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function answers(endpoint: string): Promise<void> {
  for (const end = Date.now() + startMs; Date.now() < end;) {
    if (
      await fetch(endpoint).then(
        () => true,
        () => false,
      )
    )
      return
    await sleep(50)
  }
  throw new Error('ministack does not answer')
}

function element(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1]
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
  })
  return port
}
