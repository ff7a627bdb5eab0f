/** Something decides about the image that cannot be seen before it is built; the message is a sentence for people. */
export class UnknowableError extends Error {}
