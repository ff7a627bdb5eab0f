import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ncc from '@vercel/ncc'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs'
import { quickPace, startLocalAws } from '@slipway/local-aws'
import { median, printTable } from '../table.mjs'

// The launcher's folder: where the dist is.
const root = process.cwd()
const definition = {
  family: 'orders',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'app', image: 'orders:1', portMappings: [{ containerPort: 8080 }] }],
}

/** A deploy of what runs already, through the bundle as the runner starts it, beside a bare SDK that does the usual. */
export async function measureUnchanged({ runs }) {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  const aws = await startLocalAws({ pace: quickPace })
  try {
    const client = await serve(aws)
    writeFileSync(join(folder, 'task-definition.json'), JSON.stringify(definition))
    for (const name of ['output', 'state', 'summary']) writeFileSync(join(folder, name), '')
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      ...aws.environment,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
      INPUT_CLUSTER: 'shop',
      INPUT_SERVICE: 'orders',
      'INPUT_TASK-DEFINITION': 'task-definition.json',
    }
    const sdk = await bundlePeer(folder)
    const subjects = [
      { name: 'node -e 0', args: ['-e', '0'], env },
      {
        name: 'deploy-ecs-service, nothing to change',
        args: [join(root, 'dist/deploy-ecs-service/index.js')],
        env,
      },
      { name: 'SDK alone: register, update, describe', args: [sdk], env: { ...env, CI: 'true' } },
    ]
    const figures = subjects.map(() => ({ ms: [], calls: [] }))
    // In turn, so that a change of the machine's pace meets all of them alike; the first round warms up. The peer makes
    // a revision and a deployment: the service is steady on one of the same content again before the next.
    for (let round = 0; round <= runs; round++) {
      for (const [index, subject] of subjects.entries()) {
        await steady(client)
        aws.journal.clear()
        const ms = await run(subject)
        const calls = aws.journal.calls
        if (round > 0) figures[index].ms.push(ms)
        figures[index].calls = calls
      }
    }
    const ours = median(figures[1].ms)
    printTable(
      ['a deploy that changes nothing, whole process', 'median ms', 'x ours', 'calls', 'new revisions'],
      subjects.map(({ name }, index) => {
        const { ms, calls } = figures[index]
        const made = calls.filter((call) => call.endsWith(':RegisterTaskDefinition')).length
        const middle = median(ms)
        return [name, middle.toFixed(0), (middle / ours).toFixed(2), String(calls.length), String(made)]
      }),
    )
    console.log(`calls of deploy-ecs-service: ${figures[1].calls.join(', ')}`)
    client.destroy()
  } finally {
    await aws.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function serve({ world, identity }) {
  const { endpoint, region } = world
  const client = new ECSClient({ endpoint, region, credentials: identity.administrator })
  await client.send(new CreateClusterCommand({ clusterName: 'shop' }))
  await client.send(new RegisterTaskDefinitionCommand(definition))
  await client.send(
    new CreateServiceCommand({
      cluster: 'shop',
      serviceName: 'orders',
      taskDefinition: 'orders',
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    }),
  )
  return client
}

async function steady(client) {
  for (;;) {
    const { services } = await client.send(
      new DescribeServicesCommand({ cluster: 'shop', services: ['orders'] }),
    )
    const { deployments } = services[0]
    if (deployments.length === 1 && deployments[0].rolloutState === 'COMPLETED') return
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** What aws-actions' action does before it waits, with nothing around it, bundled as it is. */
async function bundlePeer(folder) {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{}')
  const entry = join(folder, 'peer.js')
  writeFileSync(
    entry,
    `import { readFileSync } from 'node:fs'
     import { DescribeServicesCommand, ECSClient, RegisterTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs'
     const client = new ECSClient()
     const definition = JSON.parse(readFileSync(process.env.GITHUB_WORKSPACE + '/task-definition.json', 'utf8'))
     const service = { cluster: 'shop', service: 'orders' }
     const run = async () => {
       const { taskDefinition } = await client.send(new RegisterTaskDefinitionCommand(definition))
       await client.send(new DescribeServicesCommand({ cluster: 'shop', services: ['orders'] }))
       await client.send(new UpdateServiceCommand({ ...service, taskDefinition: taskDefinition.taskDefinitionArn }))
     }
     run()`,
  )
  const { code } = await ncc(entry, { cache: false, quiet: true, transpileOnly: true })
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'out/index.js'), code)
  return join(folder, 'out/index.js')
}

/** Not synchronously: the embedded AWS is in this process. */
function run({ args, env }) {
  return new Promise((done, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      const ms = performance.now() - started
      if (code === 0) done(ms)
      else reject(new Error(`${args.join(' ')} failed:\n${output}`))
    })
  })
}
