import { spawn, type ChildProcess } from 'node:child_process'
import { pythonTool } from '@slipway/testkit'
import type { Connection } from './connection.js'

export interface Moto {
  readonly connection: Connection
  stop(): Promise<void>
}

/** Starts moto on a port that the kernel chooses; werkzeug prints it. */
export async function startMoto(): Promise<Moto> {
  const child = spawn(pythonTool('moto_server'), ['-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const endpoint = await printedAddress(child)
  // What it prints from now on is a line a request; unread it would fill the pipe.
  child.stderr.resume()
  return {
    connection: {
      region: 'ap-northeast-2',
      endpoint,
      credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'moto-does-not-look' },
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve())
        child.kill()
      }),
  }
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`moto_server ended with ${String(code)}: ${text}`)))
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
      const address = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(text)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
}
