import { asError, UserError, type Context } from '@slipway/action-kit'

const attempts = 6

/**
 * The text behind a presigned URL.
 * @throws UserError when it is still not to be had after six attempts, in about half a minute
 */
export async function download(
  url: string,
  { clock, log, signal }: Pick<Context, 'clock' | 'log' | 'signal'>,
): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const got = await get(url, signal)
    if (typeof got === 'string') return got
    if (attempt === attempts) {
      throw new UserError('An image of the repository cannot be read: its blob does not download', {
        cause: got,
        hint: 'ECR hands out layers from S3: check that the runner reaches it (proxy, VPC endpoint), then re-run.',
      })
    }
    log.info(`The download failed (${got.message}); attempt ${attempt + 1} of ${attempts}`)
    await clock.sleep(Math.random() * 500 * 2 ** attempt, signal)
  }
}

async function get(url: string, signal: AbortSignal): Promise<string | Error> {
  try {
    const response = await fetch(url, { signal })
    return response.ok ? await response.text() : new Error(`HTTP ${response.status}`)
  } catch (error) {
    signal.throwIfAborted()
    return asError(error)
  }
}
