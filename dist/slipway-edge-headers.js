// slipway-edge-headers 1. Kept up to date by Slipway's publish-static-site: what is changed here by hand is replaced.
// Sends the headers of _headers that S3 does not keep. CloudFront runs it for answers below 400 alone, and not for those
// that slipway-edge gives by itself. Written for cloudfront-js-2.0, as slipway-edge is.
/* eslint-disable no-unused-vars -- CloudFront calls the handler, and its language has no catch without a name */
import cf from 'cloudfront'

const store = cf.kvs()

async function handler(event) {
  const response = event.response
  // A publish may have replaced the rules since the request.
  const text = (await textOf(told(event.request))) || (await textOf(await guess(event)))
  if (text === undefined) return response
  const headers = headersFor(text.lines, namesOf(text.asked))
  Object.keys(headers).forEach(function (name) {
    response.headers[name] = { value: headers[name] }
  })
  return response
}

/** What slipway-edge has made of the request: by then its path is that of an object. */
function told(request) {
  const mark = request.headers['x-slipway-edge']
  const parts = mark === undefined ? [] : mark.value.split(' ').map(decode)
  if (parts.length !== 5) return undefined
  return { k: parts[0], m: Number(parts[1]), i: parts[2], inner: parts[3], file: parts[4] }
}

/** Should CloudFront show the request as the visitor has sent it, it is the site and the path that it names. */
async function guess(event) {
  const path = decode(event.request.uri)
  const value = await read('site/' + event.context.distributionId)
  if (path === undefined || value === undefined) return undefined
  const sites = JSON.parse(value)
  let base
  Object.keys(sites).forEach(function (each) {
    if (path.indexOf(each) === 0 && (base === undefined || each.length > base.length)) base = each
  })
  if (base === undefined) return undefined
  const inner = '/' + path.slice(base.length)
  const site = sites[base]
  const file = inner.charAt(inner.length - 1) === '/' ? inner + site.i : inner
  return { k: site.k, m: site.m || 0, i: site.i, inner: inner, file: file }
}

/** All the rules, which are one text in as many values as it takes. */
async function textOf(asked) {
  if (asked === undefined || !(asked.m > 0 && asked.m < 100)) return undefined
  let text = ''
  for (let at = 0; at < asked.m; at++) {
    const value = await read('rules/' + asked.k + '/h' + at)
    if (value === undefined) return undefined
    text += value
  }
  return { lines: text.split('\n'), asked: asked }
}

/** The path that was asked for, first, and the file's other names where it is one of them: `/about` and `/about.html`. */
function namesOf(asked) {
  const file = asked.file
  const index = '/' + asked.i
  const names = [file]
  if (file.slice(-index.length) === index) {
    names.push(file.slice(0, file.length - asked.i.length), file.slice(0, -index.length))
  } else if (/\.html$/i.test(file)) names.push(file.slice(0, -5))
  const bare = asked.inner.replace(/\/$/, '')
  const isName = names.indexOf(asked.inner) >= 0 || names.indexOf(bare) >= 0
  return [asked.inner].concat(isName ? names : [])
}

/**
 * Later rules win. A line: an expression, the names of its groups, and `name: value` or, for one that is taken back,
 * `!name`; divided by tabs.
 */
function headersFor(lines, names) {
  const headers = Object.create(null)
  lines.forEach(function (line) {
    const parts = line.split('\t')
    const captures = capturesOf(parts[0], (parts[1] || '').split(','), names)
    if (captures === undefined) return
    parts.slice(2).forEach(function (part) {
      if (part.charAt(0) === '!') delete headers[part.slice(1)]
      else headers[part.slice(0, part.indexOf(':'))] = fillIn(part.slice(part.indexOf(':') + 2), captures)
    })
  })
  return headers
}

function capturesOf(source, groups, names) {
  const expression = new RegExp('^' + source + '$')
  for (let at = 0; at < names.length; at++) {
    const match = expression.exec(names[at])
    if (match === null) continue
    const captures = Object.create(null)
    groups.forEach(function (name, index) {
      captures[name] = encode(match[index + 1] || '')
    })
    return captures
  }
  return undefined
}

function fillIn(value, captures) {
  return value.replace(/:([A-Za-z]\w*)/g, function (all, name) {
    return captures[name] === undefined ? all : captures[name]
  })
}

function encode(text) {
  return text.split('/').map(encodeURIComponent).join('/')
}

function decode(text) {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    return undefined
  }
}

async function read(key) {
  try {
    return await store.get(key)
  } catch (error) {
    return undefined
  }
}
