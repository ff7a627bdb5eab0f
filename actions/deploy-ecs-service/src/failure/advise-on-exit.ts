/** What to do about a container that ended with that code. */
export function adviseOnExit(code: number): readonly string[] {
  switch (code) {
    case 0:
      return ['Have the main process of the container run in the foreground, and for as long as it serves.']
    case 126:
    case 127:
      return ['Check entryPoint and command against the files of the image.']
    case 132:
      return [
        'Build the image for the CPU that the tasks run on, or without instructions that only some have.',
      ]
    case 134:
    case 139:
      return [
        "Read the container's last log lines; a native library that does not fit the image's base (musl against glibc) often ends so.",
        "Raise the container's memory, if the log tells of the heap.",
      ]
    case 137:
      return ["Raise the container's memory, or its stopTimeout if it was stopped while it was busy."]
    case 143:
      return [
        'It was asked to stop (SIGTERM): look at what in the container, or in a script that starts it, does that.',
      ]
    default:
      return [
        "Read the container's last log lines: the application says there why it ended.",
        'Check the settings and secrets that this version needs and the task definition does not give.',
      ]
  }
}
