// What is bundled: entry -> folder below dist/. The root action's bundle is dist/index.js itself.
export const bundles = [
  { name: 'slipway', entry: 'packages/pipeline/src/main.ts', out: 'dist' },
  ...['run-tests', 'build-and-push-ecr', 'deploy-ecs-service', 'publish-static-site'].map((name) => ({
    name,
    entry: `actions/${name}/src/main.ts`,
    out: `dist/${name}`,
  })),
]
