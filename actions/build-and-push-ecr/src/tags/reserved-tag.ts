/**
 * Whether a tag is one that Slipway itself goes by: of an image by its source, of the layers of a build, of a part of an
 * image. Somebody who may name a branch, and has it become a tag, could slip in an image under one.
 */
export function isReserved(tag: string): boolean {
  return /^(?:src-[0-9a-f]{64}|cache-[0-9a-f]{12}|part-\d+\.\d+-[0-9a-f]{8}-.+)$/.test(tag)
}
