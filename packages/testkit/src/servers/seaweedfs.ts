import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pythonTool } from '../requirements.js'
import { startS3Process, type S3Process } from './process.js'

/** SeaweedFS, all of it in one process: master, volume server, filer and S3. Source: `weed server -h`. */
export function startSeaweedfs(): Promise<S3Process> {
  const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'seaweedfs-does-look' }
  return startS3Process({
    program: pythonTool('weed'),
    ports: 8,
    // It takes a signature for any region.
    region: 'ap-northeast-2',
    credentials,
    arguments([s3, s3Grpc, master, masterGrpc, volume, volumeGrpc, filer, filerGrpc], folder) {
      const { accessKeyId: accessKey, secretAccessKey: secretKey } = credentials
      const identities = [
        {
          name: 'root',
          credentials: [{ accessKey, secretKey }],
          actions: ['Admin', 'Read', 'Write', 'List', 'Tagging'],
        },
      ]
      writeFileSync(join(folder, 's3.json'), JSON.stringify({ identities }))
      mkdirSync(join(folder, 'data'))
      const options = {
        dir: join(folder, 'data'),
        ip: '127.0.0.1',
        'ip.bind': '127.0.0.1',
        'master.telemetry': false,
        'master.port': master,
        'master.port.grpc': masterGrpc,
        // Every bucket takes some volumes of its own, which are empty files at first.
        'volume.max': 1000,
        'volume.port': volume,
        'volume.port.grpc': volumeGrpc,
        'filer.port': filer,
        'filer.port.grpc': filerGrpc,
        s3: true,
        's3.port': s3,
        's3.port.grpc': s3Grpc,
        's3.port.iceberg': 0,
        's3.port.lance': 0,
        's3.config': join(folder, 's3.json'),
        's3.localSocket': join(folder, 's3.sock'),
        'filer.localSocket': join(folder, 'filer.sock'),
      }
      return ['server', ...Object.entries(options).map(([name, value]) => `-${name}=${String(value)}`)]
    },
    // Its parts also talk by sockets, which it has no option for.
    litter: ([, s3, , master, , volume, , filer]) =>
      Object.entries({ s3, master, volume, filer }).map(
        ([part, port]) => `/tmp/seaweedfs-${part}-grpc-${String(port)}.sock`,
      ),
  })
}
