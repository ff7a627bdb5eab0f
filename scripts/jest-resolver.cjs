// What Jest's resolver lacks: `./x.js` of a TypeScript file means `./x.ts`, and packages that publish ES modules only
// are found by the `import` condition.
module.exports = (request, options) => {
  const attempts = [
    () => options.defaultResolver(request, options),
    () => options.defaultResolver(request.replace(/^(\..*)\.js$/, '$1.ts'), options),
    () =>
      options.defaultResolver(request, {
        ...options,
        conditions: [...(options.conditions ?? []), 'import'],
      }),
  ]
  let first
  for (const attempt of attempts) {
    try {
      return attempt()
    } catch (error) {
      first ??= error
    }
  }
  throw first
}
