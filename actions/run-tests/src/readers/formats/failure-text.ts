/** Collects the text of a failure whose message and stack are elements of their own. */
export interface FailureText {
  open(name: string): void
  text(piece: string): void
  /** @returns the text, when this is the end of the failure */
  close(name: string): string | undefined
}

/** @param element around the other two */
export function createFailureText(element: string, messageName: string, stackName: string): FailureText {
  let current: 'message' | 'stack' | undefined
  let isOpen = false
  let message = ''
  let stack = ''
  return {
    open(name) {
      if (name === element) {
        isOpen = true
        message = ''
        stack = ''
      } else if (isOpen && name === messageName) {
        current = 'message'
      } else if (isOpen && name === stackName) {
        current = 'stack'
      }
    },
    text(piece) {
      if (current === 'message') message += piece
      else if (current === 'stack') stack += piece
    },
    close(name) {
      if (name === messageName || name === stackName) current = undefined
      if (name !== element || !isOpen) return undefined
      isOpen = false
      return [message.trim(), stack.replace(/^\n+|\s+$/g, '')].filter((part) => part !== '').join('\n')
    },
  }
}
