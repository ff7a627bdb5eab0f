/** An image reference: `<registry>/<repository>:<tag>@sha256:<digest>`, tag and digest as may be. */
export const imagePattern = /^[\w.-]+(:\d+)?(\/[\w.-]+)*(:[\w.-]{1,128})?(@sha256:[0-9a-f]{64})?$/

/** Where a secret is: the ARN of one in Secrets Manager or of a parameter, or a parameter's name. */
export const secretPattern = /^(arn:[\w-]+:(secretsmanager|ssm):\S+|\/?[\w./-]+)$/
