/**
 * Takes out of a document, before it is parsed, what is of no use and may be most of it: the content of elements such as
 * `<system-out>`, and the middle of a CDATA section that is longer than `maxCData`. Written for documents from behind
 * their root's opening tag, so that no document type can hold what looks like markup.
 */
export function createContentFilter(unread: readonly string[]): (piece: string) => string {
  const names = unread.length === 0 ? '(?!)' : unread.join('|')
  const interesting = new RegExp(`<!\\[CDATA\\[|<(?:${names})(?=[\\s/>])`, 'g')
  const closing = new RegExp(`<!\\[CDATA\\[|</(?:${names})(?=[\\s>])`, 'g')
  const longest = Math.max(9, ...unread.map((element) => element.length + 3))
  const openings = ['<![CDATA[', ...unread.map((name) => `<${name}`)]
  let state: 'markup' | 'cdata' | 'unread' | 'unread cdata' = 'markup'
  let carried = ''
  let name = ''
  let passed = 0
  let tail = ''

  return (piece) => {
    const text = carried === '' ? piece : carried + piece
    carried = ''
    let out = ''
    let at = 0
    while (at < text.length) {
      if (state === 'markup') at = readMarkup(text, at)
      else if (state === 'cdata') at = readCData(text, at)
      else at = passOver(text, at)
    }
    return out

    function readMarkup(text: string, from: number): number {
      interesting.lastIndex = from
      let insideAt = -1
      for (let match = interesting.exec(text); match !== null; match = interesting.exec(text)) {
        if (isInTag(text, from, match.index, insideAt)) {
          insideAt = match.index
          continue
        }
        if (match[0] === '<![CDATA[') {
          state = 'cdata'
          passed = 0
          out += text.slice(from, interesting.lastIndex)
          return interesting.lastIndex
        }
        const end = text.indexOf('>', interesting.lastIndex)
        if (end < 0) return carry(text, from, match.index)
        if (text[end - 1] === '/') continue
        state = 'unread'
        name = match[0].slice(1)
        out += text.slice(from, end + 1)
        return end + 1
      }
      const last = text.lastIndexOf('<')
      const rest = text.slice(Math.max(from, last))
      const mayGoOn = last >= from && openings.some((opening) => opening.startsWith(rest))
      return carry(text, from, mayGoOn ? last : text.length)
    }

    function readCData(text: string, from: number): number {
      const end = text.indexOf(']]>', from)
      if (end < 0) {
        // The end may lie across the border of two pieces.
        const until = Math.max(from, text.length - 2)
        bound(text.slice(from, until))
        carried = text.slice(until)
        return text.length
      }
      bound(text.slice(from, end))
      out += `${tail}]]>`
      tail = ''
      state = 'markup'
      return end + 3
    }

    function bound(part: string): void {
      if (passed + part.length <= maxCData) {
        out += part
      } else {
        const head = Math.max(0, maxCData - passed)
        out += part.slice(0, head)
        if (passed <= maxCData) tail = '\n…\n'
        tail = (tail + part.slice(head)).slice(-maxTail)
      }
      passed += part.length
    }

    function passOver(text: string, from: number): number {
      if (state === 'unread cdata') {
        const end = text.indexOf(']]>', from)
        if (end < 0) return carry(text, text.length, Math.max(from, text.length - 2))
        state = 'unread'
        return end + 3
      }
      closing.lastIndex = from
      for (let match = closing.exec(text); match !== null; match = closing.exec(text)) {
        if (match[0] === '<![CDATA[') {
          state = 'unread cdata'
          return closing.lastIndex
        }
        if (match[0] === `</${name}`) {
          state = 'markup'
          return match.index
        }
      }
      // What is looked for may lie across the border of two pieces.
      const last = text.lastIndexOf('<')
      const isNear = last >= from && text.length - last < longest
      return carry(text, text.length, isNear ? last : text.length)
    }

    /** Hands on what lies before `until`, and keeps what lies behind for the next piece. */
    function carry(text: string, from: number, until: number): number {
      if (until > from) out += text.slice(from, until)
      carried = text.slice(until)
      return text.length
    }
  }
}

const maxCData = 256 * 1024
const maxTail = 64 * 1024

/**
 * Some writers leave `<` in attributes as it is.
 * @param insideAt the last place of which this was true
 */
function isInTag(text: string, from: number, at: number, insideAt: number): boolean {
  if (at === from) return false
  const open = text.lastIndexOf('<', at - 1)
  if (open < from) return false
  // The attribute goes on, unless a quote and then the end of its tag came since.
  if (open === insideAt) return !/["'][^<]*>/.test(text.slice(open, at))
  return text.lastIndexOf('>', at - 1) < open
}
