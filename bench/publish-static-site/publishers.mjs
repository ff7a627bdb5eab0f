// The action and its peers, each as a command that makes a bucket hold what a folder holds.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { keys, region } from './servers.mjs'

const root = resolve(import.meta.dirname, '../..')

/** The bundle, with the environment that the runner gives it. */
export function slipway(bundle, folder) {
  const { inputs } = parse(readFileSync(join(root, 'actions/publish-static-site/action.yml'), 'utf8'))
  return {
    name: 'publish-static-site',
    command(source, bucket, port) {
      rmSync(join(folder, 'runner'), { recursive: true, force: true })
      mkdirSync(join(folder, 'runner/temp'), { recursive: true })
      const files = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'].map((name) => [
        `GITHUB_${name}`,
        join(folder, 'runner', name),
      ])
      for (const [, path] of files) writeFileSync(path, '')
      const given = { source: '.', bucket }
      const env = Object.entries(inputs)
        .map(([name, { default: value }]) => [name, given[name] ?? value ?? ''])
        .filter(([, value]) => !String(value).includes('${{'))
        .map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)])
      return {
        argv: [process.execPath, bundle],
        env: {
          ...awsEnvironment(port),
          ...Object.fromEntries([...files, ...env]),
          CI: 'true',
          GITHUB_ACTIONS: 'true',
          GITHUB_WORKSPACE: source,
          GITHUB_SHA: '0'.repeat(40),
          RUNNER_TEMP: join(folder, 'runner/temp'),
        },
      }
    },
  }
}

/** @param workers how many requests the peers may have under way; undefined: their defaults */
export function peers(tools, folder, workers) {
  const suffix = workers === undefined ? '' : ` (${workers})`
  const make = {
    aws: {
      name: `aws s3 sync${suffix}`,
      argv: (source, bucket) => [tools.aws, 's3', 'sync', '--only-show-errors', source, `s3://${bucket}`],
    },
    s5cmd: {
      name: `s5cmd sync${suffix}`,
      argv: (source, bucket, url) => [
        ...[tools.s5cmd, '--endpoint-url', url, '--log', 'error'],
        ...(workers === undefined ? [] : ['--numworkers', String(workers)]),
        ...['sync', `${source}/`, `s3://${bucket}/`],
      ],
    },
    rclone: {
      name: `rclone --checksum${suffix}`,
      argv: (source, bucket, url) => [
        ...[tools.rclone, 'sync', '--checksum', '--s3-provider', 'Other', '--s3-env-auth'],
        ...['--s3-endpoint', url, '--s3-region', region, '--s3-no-check-bucket', '--config', '/dev/null'],
        ...(workers === undefined ? [] : ['--transfers', String(workers), '--checkers', String(workers)]),
        ...[source, `:s3:${bucket}`],
      ],
    },
    s3deploy: {
      name: `s3deploy${suffix}`,
      argv: (source, bucket, url) => [
        ...[tools.s3deploy, '-source', source, '-bucket', bucket, '-region', region, '-endpoint-url', url],
        ...(workers === undefined ? [] : ['-workers', String(workers)]),
      ],
    },
  }
  const config = join(folder, 'aws-config')
  const many = workers === undefined ? '' : `s3 =\n  max_concurrent_requests = ${workers}\n`
  writeFileSync(`${config}${suffix}`, `[default]\n${many}`)
  return Object.entries(make)
    .filter(([tool]) => tools[tool] !== undefined)
    .map(([, { name, argv }]) => ({
      name,
      command: (source, bucket, port) => ({
        argv: argv(source, bucket, `http://127.0.0.1:${port}`),
        env: { ...awsEnvironment(port), AWS_CONFIG_FILE: `${config}${suffix}` },
      }),
    }))
}

function awsEnvironment(port) {
  return {
    ...keys,
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  }
}
