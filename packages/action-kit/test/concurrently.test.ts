import { concurrently } from '../src/concurrently.js'

/** Work that ends when it is told to. */
function controlled(): {
  begun: string[]
  end: (item: string, error?: Error) => void
  work: (item: string) => Promise<void>
} {
  const begun: string[] = []
  const ends = new Map<string, (error?: Error) => void>()
  return {
    begun,
    end: (item, error) => ends.get(item)?.(error),
    work: (item) =>
      new Promise((resolve, reject) => {
        begun.push(item)
        ends.set(item, (error) => (error === undefined ? resolve() : reject(error)))
      }),
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('concurrently', () => {
  it('does as much at a time as allowed, in order', async () => {
    const { begun, end, work } = controlled()
    const all = concurrently(['a', 'b', 'c'], 2, work)
    expect(begun).toEqual(['a', 'b'])
    end('b')
    await turn()
    expect(begun).toEqual(['a', 'b', 'c'])
    end('a')
    end('c')
    await all
  })

  it('begins nothing after a failure, lets end what is under way, and throws the first failure', async () => {
    const { begun, end, work } = controlled()
    let isSettled = false
    const all = concurrently(['a', 'b', 'c'], 2, work).finally(() => (isSettled = true))
    end('a', new Error('first'))
    await turn()
    expect({ begun, isSettled }).toEqual({ begun: ['a', 'b'], isSettled: false })
    end('b', new Error('second'))
    await expect(all).rejects.toThrow('first')
  })

  it('has nothing to do for nothing', async () => {
    await expect(concurrently([], 4, () => Promise.reject(new Error('never')))).resolves.toBeUndefined()
  })
})
