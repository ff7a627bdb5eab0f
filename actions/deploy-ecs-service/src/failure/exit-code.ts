// Source: https://tldp.org/LDP/abs/html/exitcodes.html, and docker run's own codes:
// https://docs.docker.com/reference/cli/docker/container/run/#exit-status
const meanings: Readonly<Record<number, string>> = {
  0: 'the process ended by itself without an error; a service has to keep running',
  1: 'the application ended itself with an error, often an uncaught exception or a setting that is missing',
  2: 'the shell or the application refused how it was called',
  125: 'the container runtime itself failed',
  126: 'the command was found and may not be executed: its file mode, or a format for another CPU',
  127: 'the command was not found in the image: entryPoint, command or PATH is wrong',
  128: 'the application exited with a code that is out of range',
  255: 'the application ended with -1, or the runtime could not start it (a format for another CPU)',
}

const signals: Readonly<Record<number, string>> = {
  1: 'SIGHUP',
  2: 'SIGINT: interrupted',
  3: 'SIGQUIT',
  4: 'SIGILL: an instruction that this CPU does not have',
  6: 'SIGABRT: the process aborted itself, often out of heap or by an assertion',
  7: 'SIGBUS',
  8: 'SIGFPE',
  9: 'SIGKILL: killed from outside; out of memory, or still running when the stop timeout was over',
  11: 'SIGSEGV: an invalid memory access',
  13: 'SIGPIPE',
  15: 'SIGTERM: asked to stop',
}

/** What a container's exit code means, as half a sentence. */
export function explainExitCode(code: number): string {
  const signal = code > 128 && code < 128 + 65 ? code - 128 : undefined
  if (signal !== undefined) return `ended by signal ${signal}, ${signals[signal] ?? 'see `kill -l`'}`
  return meanings[code] ?? "the application's own code for an error"
}
