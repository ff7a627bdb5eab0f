// A site of many small files, as a bundler and a generator of pages leave it.
import { createHash } from 'node:crypto'
import { closeSync, ftruncateSync, mkdirSync, openSync, utimesSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @returns {string[]} the paths of the files below the folder */
export function makeSite(folder, count, meanBytes) {
  const paths = ['index.html']
  for (let index = 1; index < count; index++) {
    const hash = createHash('md5').update(String(index)).digest('hex').slice(0, 8)
    const path =
      index % 2 === 0
        ? `pages/${index % 200}/${index}/index.html`
        : `assets/${index % 50}/chunk-${index}.${hash}.js`
    paths.push(path)
  }
  for (const [index, path] of paths.entries()) writeFile(folder, path, index, meanBytes)
  return paths
}

function writeFile(folder, path, index, meanBytes) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(
    file,
    `${path}\n`.padEnd(Math.max(64, (index * 7919) % (2 * meanBytes)), 'all work and no play '),
  )
}

/** Other content of the same length in every hundredth file. */
export function changeSome(folder, paths, every) {
  for (let index = 0; index < paths.length; index += every) {
    const descriptor = openSync(join(folder, paths[index]), 'r+')
    writeSync(descriptor, String(Date.now()), 0)
    closeSync(descriptor)
  }
}

/** As a fresh checkout and build leave it: the same bytes, other times. */
export function touchAll(folder, paths) {
  const time = new Date(Date.now() + 60_000)
  for (const path of paths) utimesSync(join(folder, path), time, time)
}

/** A file that is no repetition of itself, and one that takes no room. */
export function makeLarge(folder, name, bytes) {
  mkdirSync(folder, { recursive: true })
  const descriptor = openSync(join(folder, name), 'w')
  const block = Buffer.alloc(1 << 20)
  for (let at = 0; at < bytes; at += block.length) {
    for (let place = 0; place < block.length; place += 4)
      block.writeUInt32LE((at * 31 + place * 2654435761) % 2 ** 32, place)
    writeSync(descriptor, block, 0, Math.min(block.length, bytes - at))
  }
  ftruncateSync(descriptor, bytes)
  closeSync(descriptor)
  writeFileSync(join(folder, 'index.html'), 'a large file beside me')
}
