import { escapeHtml } from '@slipway/action-kit'

/**
 * A page that leads elsewhere, for where nothing answers with a redirect: behind CloudFront, S3 serves it as it is.
 * @param to a path or an address, percent-encoded
 * @param isPermanent whether search engines are to take the other page for the one that counts
 */
export function renderRedirectPage(to: string, isPermanent: boolean): Buffer {
  const url = escapeHtml(to)
  return Buffer.from(
    [
      '<!doctype html>',
      '<html lang="en">',
      '<meta charset="utf-8">',
      '<title>Redirecting</title>',
      isPermanent ? `<link rel="canonical" href="${url}">` : '<meta name="robots" content="noindex">',
      `<meta http-equiv="refresh" content="0; url=${url}">`,
      `<p>This page is at <a href="${url}">${url}</a>.</p>`,
      '</html>',
      '',
    ].join('\n'),
  )
}
