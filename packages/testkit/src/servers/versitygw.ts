import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { versitygw } from '../requirements.js'
import { startS3Process, type S3Process } from './process.js'

/** versitygw over a folder. Its buckets are folders, its objects files. Source: its README, the posix backend. */
export function startVersitygw(options: readonly string[] = []): Promise<S3Process> {
  const region = 'ap-northeast-2'
  const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'versitygw-does-look' }
  return startS3Process({
    program: versitygw,
    ports: 1,
    region,
    credentials,
    arguments([port], folder) {
      const buckets = join(folder, 'buckets')
      // Not every file system that tests run on keeps attributes of files.
      const metadata = join(folder, 'metadata')
      for (const path of [buckets, metadata]) mkdirSync(path)
      const { accessKeyId, secretAccessKey } = credentials
      const gateway = ['--port', `127.0.0.1:${String(port)}`, '--region', region, '--quiet']
      const root = ['--access', accessKeyId, '--secret', secretAccessKey]
      return [...gateway, ...root, 'posix', '--sidecar', metadata, ...options, buckets]
    },
  })
}
