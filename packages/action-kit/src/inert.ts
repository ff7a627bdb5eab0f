/**
 * Text from outside as a log line that the runner cannot take for a command. The runner reads `::name::` at the start
 * of a line (after white space) and the older `##[name]` anywhere in it; a word joiner (U+2060) breaks both, unseen.
 * White space is what .NET's Trim takes for it: U+0085 too, which `\s` leaves out.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse.
 */
export function inert(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^([\s\u0085]*):(?=:)/gm, '$1:\u2060')
    .replace(/##(?=\[)/g, '##\u2060')
}
