import { open } from 'node:fs/promises'

// Of what browsers take for HTML those beginnings that nothing else has.
// Source: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type
const beginning = /^\uFEFF?\s*(<!--[^]{0,400}?-->\s*)?<(!doctype\s+html|html|head|body)[\s>]/i

/** Whether a file begins as a page does; of a name without an extension nothing else tells. */
export async function beginsAsHtml(realPath: string): Promise<boolean> {
  const file = await open(realPath)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
    return beginning.test(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await file.close()
  }
}
