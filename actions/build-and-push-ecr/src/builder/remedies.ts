/** What would do, where a builder cannot. */
export const remedies = {
  buildx:
    "What would: Docker with its plugin buildx, which GitHub's ubuntu runners have (package docker-buildx-plugin, or docker/setup-buildx-action@v3 before this step).",
  ownBuildKit:
    'What would: a builder with a BuildKit of its own. Leave out the input builder, and this action makes one for the step; or run docker/setup-buildx-action@v3 before it.',
} as const
