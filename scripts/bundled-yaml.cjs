// Stands in for `yaml` in the bundles (tsconfig.bundle.json): reading inputs is synchronous, and most steps have no YAML,
// so the parser is a file of its own beside the bundle. build.mjs writes it.
// eslint-disable-next-line no-undef -- webpack's word for node's own require
module.exports = __non_webpack_require__('./yaml.js')
