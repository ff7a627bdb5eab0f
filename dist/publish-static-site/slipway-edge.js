// slipway-edge 2. Kept up to date by Slipway's publish-static-site: what is changed here by hand is replaced.
// All that varies stands in the KeyValueStore; src/edge/ has what writes it. Written for cloudfront-js-2.0, whose
// language is ES 5.1 and a little more: no for-of, no destructuring, no default parameters.
/* eslint-disable no-unused-vars -- CloudFront calls the handler, and its language has no catch without a name */
import cf from 'cloudfront'

const store = cf.kvs()
const own = /(^|\/)(_releases|_previews|\.slipway)(\/|$)/
const dots = /(^|\/)\.\.?(\/|$)/
// A backslash, which browsers take for a slash, and control characters.
const odd = /\\|[^ -~\u00a0-\uffff]/
const extension = /\.[a-z0-9]*[a-z][a-z0-9]*$/i

// What the function of the answers is told by this one, and nobody else.
const mark = 'x-slipway-edge'

async function handler(event) {
  const request = event.request
  delete request.headers[mark]
  const path = decode(request.uri)
  if (path === undefined || path.charAt(0) !== '/' || dots.test(path) || odd.test(path)) {
    return answer(400, 'Bad Request')
  }
  if (own.test(path)) return answer(404, 'Not Found')
  const distribution = event.context.distributionId
  const sites = await read('site/' + distribution)
  const base = sites === undefined ? undefined : baseOf(sites, path)
  if (base === undefined) return request
  const host = request.headers.host === undefined ? '' : request.headers.host.value
  const preview = previewOf(sites[base], base, host.toLowerCase(), path)
  // Published in place: visitors get it as if this function was not there.
  if (preview === undefined && sites[base].e === 'plain') return request
  if (path.length < base.length) return redirect(request, 302, base)
  if (preview === undefined) return route(request, sites[base], base, path)
  const site = await read('preview/' + distribution + base + preview.name)
  // Whoever may write a preview must not get it shown under the host of the site, or of another preview.
  if (site === undefined || (site.v === 'host') !== preview.isHost) return answer(404, 'Not Found')
  if (preview.isHost && path === '/robots.txt') return robots()
  if (path.length < preview.mount.length) return redirect(request, 302, preview.mount)
  return route(request, site, preview.mount, path)
}

/** The longest base that the path is below, or is but for its last slash. */
function baseOf(sites, path) {
  let found
  Object.keys(sites).forEach(function (base) {
    const isBelow = path.indexOf(base) === 0 || path + '/' === base
    if (isBelow && (found === undefined || base.length > found.length)) found = base
  })
  return found
}

/** Which preview is asked for, by its host or by a path below the site, and where its paths begin. */
function previewOf(site, base, host, path) {
  const mark = base + '_preview/'
  if (path.indexOf(mark) === 0) {
    const name = path.slice(mark.length).split('/')[0]
    return { name: isName(name) ? name : '-', mount: mark + name + '/', isHost: false }
  }
  if (site.h === undefined || host.length <= site.h[0].length + site.h[1].length) return undefined
  const end = host.length - site.h[1].length
  if (host.slice(0, site.h[0].length) !== site.h[0] || host.slice(end) !== site.h[1]) return undefined
  const name = host.slice(site.h[0].length, end)
  return isName(name) ? { name: name, mount: base, isHost: true } : undefined
}

/** Not `www`, where a domain of previews is the site's own as well. */
function isName(text) {
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(text) && text !== 'www'
}

/** Redirects, rewrites or serves a path of a site that begins at `mount`. */
async function route(request, site, mount, path) {
  const inner = '/' + path.slice(mount.length)
  // Which path a visitor asks for whom CloudFront shows its default root object, cannot be told.
  const asked = inner === '/' + site.i ? '/' : inner
  const rule = site.n > 0 ? await ruleOf(site, asked, request.querystring) : undefined
  const leads = rule !== undefined && rule.status > 200
  // One that leads from /docs to /docs/ has nothing more to say of /docs/.
  if (leads && decode(rule.to) !== inner) return redirect(request, rule.status, inMount(mount, rule.to))
  const isKnown = leads || (rule !== undefined && rule.status === 0)
  const to = rule === undefined || isKnown ? undefined : decode(rule.to.split(/[?#]/)[0])
  const file = fileOf(site, to || inner, isKnown)
  if (file === undefined) return answer(404, 'Not Found')
  // A folder that is asked for as if it was a file.
  if (file.charAt(file.length - 1) === '/') return redirect(request, 302, inMount(mount, encode(file)))
  request.uri = site.r + spell(file)
  if (site.m > 0)
    request.headers[mark] = { value: [site.k, site.m, site.i, inner, file].map(encode).join(' ') }
  return request
}

/**
 * The file that a path stands for; a folder where visitors are to be sent to that.
 * @param isKnown the site has just this file: its name is not completed
 */
function fileOf(site, inner, isKnown) {
  if (dots.test(inner) || own.test(inner)) return undefined
  const isFolder = inner.charAt(inner.length - 1) === '/'
  if (!isKnown && site.e === 'spa' && inner !== '/' && !extension.test(inner)) return site.f
  if (isFolder) return inner + site.i
  if (isKnown || extension.test(inner)) return inner
  if (site.e === 'html') return inner + '.html'
  return site.e === 'slash' ? inner + '/' : inner
}

/** The rule for a path: its own line, or the first pattern that matches. Lines are divided by tabs. */
async function ruleOf(site, inner, query) {
  const key = inner.length > 1 && inner.charAt(inner.length - 1) === '/' ? inner.slice(0, -1) : inner
  const lines = await readLines('rules/' + site.k + '/' + (hash(key) % site.n))
  const start = key + '\t'
  for (let at = 0; at < lines.length; at++) {
    if (lines[at].indexOf(start) !== 0) continue
    const parts = lines[at].split('\t')
    return { status: Number(parts[1]), to: parts[2] }
  }
  for (let at = 0; at < site.p; at++) {
    const found = firstMatch(await readLines('rules/' + site.k + '/p' + at), inner, query)
    if (found !== undefined) return found
  }
  return undefined
}

/** A line: expression, names of its groups, status, target, and query parameters that have to be there. */
function firstMatch(lines, inner, query) {
  for (let at = 0; at < lines.length; at++) {
    const parts = lines[at].split('\t')
    const match = new RegExp('^' + parts[0] + '$').exec(inner)
    if (match === null) continue
    const captures = {}
    parts[1].split(',').forEach(function (name, index) {
      captures[name] = encode(match[index + 1] || '')
    })
    if (!hasQuery(parts[4], query, captures)) continue
    const to = parts[3].replace(/:([A-Za-z]\w*)/g, function (all, name) {
      return captures[name] === undefined ? all : captures[name]
    })
    return { status: Number(parts[2]), to: to }
  }
  return undefined
}

function hasQuery(wanted, query, captures) {
  if (wanted === undefined || wanted === '') return true
  return wanted.split('&').every(function (pair) {
    const name = decode(pair.split('=')[0])
    const value = decode(pair.split('=')[1])
    const given = query[name] === undefined ? undefined : decode(query[name].value)
    if (given === undefined) return false
    if (value.charAt(0) !== ':') return given === value
    captures[value.slice(1)] = encode(given)
    return true
  })
}

/** A path from the site's root as a path of this host, and never one of another host; other addresses as they are. */
function inMount(mount, to) {
  return to.charAt(0) === '/' ? encode(mount) + to.replace(/^[/\\]+/, '') : to
}

function redirect(request, status, to) {
  const query = to.indexOf('?') < 0 && to.indexOf('#') < 0 ? queryOf(request.querystring) : ''
  const response = answer(status, 'Redirect')
  response.headers.location = { value: (to + query).replace(/[\s<>"]/g, encodeURIComponent) }
  // A browser would keep a permanent one for ever: five minutes, as the pages.
  response.headers['cache-control'] = { value: 'public, max-age=300' }
  return response
}

function queryOf(query) {
  const pairs = []
  Object.keys(query).forEach(function (name) {
    const values = query[name].multiValue || [query[name]]
    values.forEach(function (item) {
      pairs.push(item.value === '' ? name : name + '=' + item.value)
    })
  })
  return pairs.length === 0 ? '' : '?' + pairs.join('&')
}

function answer(status, text) {
  return { statusCode: status, statusDescription: text, headers: { 'cache-control': { value: 'no-store' } } }
}

/** A copy of the site is nothing that search engines should find. */
function robots() {
  const response = answer(200, 'OK')
  response.headers['content-type'] = { value: 'text/plain; charset=utf-8' }
  response.body = 'User-agent: *\nDisallow: /\n'
  return response
}

function decode(text) {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    return undefined
  }
}

function encode(path) {
  return String(path).split('/').map(encodeURIComponent).join('/')
}

/** One spelling for each path, that of invalidations: what is cached under it is found and purged under it. */
function spell(path) {
  return encode(path).replace(/%(24|26|2C|3A|3B|3D|40)/g, decodeURIComponent)
}

function hash(text) {
  let sum = 7
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) % 1000003
  return sum
}

async function read(key) {
  try {
    return JSON.parse(await store.get(key))
  } catch (error) {
    return undefined
  }
}

async function readLines(key) {
  try {
    return (await store.get(key)).split('\n')
  } catch (error) {
    return []
  }
}
