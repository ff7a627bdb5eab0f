import type { S3Client } from '@aws-sdk/client-s3'
import { deleteObjects } from '../src/s3/delete-objects.js'

const place = { bucket: 'orders-web', prefix: 'docs/', owner: undefined }

/** A client that answers each request with the next list of errors, and keeps the keys it was asked for. */
function s3Answering(...answers: readonly (readonly { Key: string; Code: string; Message: string }[])[]): {
  s3: S3Client
  asked: string[][]
} {
  const asked: string[][] = []
  const send = ({ input }: { input: { Delete: { Objects: { Key: string }[] } } }): Promise<object> => {
    asked.push(input.Delete.Objects.map(({ Key }) => Key))
    return Promise.resolve({ Errors: answers[asked.length - 1] ?? [] })
  }
  // Of a client, deleteObjects uses `send` alone.
  return { s3: { send } as unknown as S3Client, asked }
}

const error = (path: string, code: string): { Key: string; Code: string; Message: string } => ({
  Key: `docs/${path}`,
  Code: code,
  Message: 'no',
})

describe('deleteObjects', () => {
  const pauses: number[] = []
  const sleep = (ms: number): Promise<void> => {
    pauses.push(ms)
    return Promise.resolve()
  }
  beforeEach(() => void pauses.splice(0))

  it('deletes a thousand a request, below the prefix', async () => {
    const { s3, asked } = s3Answering()
    const paths = Array.from({ length: 1001 }, (_, index) => `${index}.html`)
    expect(await deleteObjects(s3, place, paths, sleep)).toEqual({ deleted: paths, failed: [] })
    expect(asked.map((keys) => keys.length)).toEqual([1000, 1])
    expect(asked[1]).toEqual(['docs/1000.html'])
  })

  it('asks again, with pauses, for keys that failed for a passing reason', async () => {
    const { s3, asked } = s3Answering(
      [error('a', 'InternalError'), error('b', 'SlowDown')],
      [error('b', 'SlowDown')],
    )
    expect(await deleteObjects(s3, place, ['a', 'b', 'c'], sleep)).toEqual({
      deleted: ['a', 'b', 'c'],
      failed: [],
    })
    expect(asked).toEqual([['docs/a', 'docs/b', 'docs/c'], ['docs/a', 'docs/b'], ['docs/b']])
    expect(pauses).toEqual([500, 1000])
  })

  it('returns what is refused for good, and what never passes', async () => {
    const slow = [error('b', 'SlowDown')]
    const { s3, asked } = s3Answering([error('a', 'AccessDenied'), ...slow], slow, slow, slow, slow)
    expect(await deleteObjects(s3, place, ['a', 'b', 'c'], sleep)).toEqual({
      deleted: ['c'],
      failed: [
        { path: 'a', why: 'AccessDenied: no' },
        { path: 'b', why: 'SlowDown: no' },
      ],
    })
    expect(asked).toHaveLength(5)
  })

  it('asks for nothing when there is nothing', async () => {
    const { s3, asked } = s3Answering()
    expect(await deleteObjects(s3, place, [], sleep)).toEqual({ deleted: [], failed: [] })
    expect(asked).toEqual([])
  })
})
