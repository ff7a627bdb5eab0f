import { contentTypeOf } from '../src/site/content-type.js'

describe('contentTypeOf', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['INDEX.HTML', 'text/html; charset=utf-8'],
    ['a/b.css', 'text/css; charset=utf-8'],
    ['main.js', 'text/javascript; charset=utf-8'],
    ['main.mjs', 'text/javascript; charset=utf-8'],
    ['main.js.map', 'application/json'],
    ['data.json', 'application/json'],
    ['app.wasm', 'application/wasm'],
    ['site.webmanifest', 'application/manifest+json'],
    ['logo.svg', 'image/svg+xml; charset=utf-8'],
    ['photo.avif', 'image/avif'],
    ['photo.webp', 'image/webp'],
    ['favicon.ico', 'image/x-icon'],
    ['font.woff', 'font/woff'],
    ['font.woff2', 'font/woff2'],
    ['font.ttf', 'font/ttf'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['film.mp4', 'video/mp4'],
    ['paper.pdf', 'application/pdf'],
    ['.well-known/apple-app-site-association', 'application/json'],
    ['v1.2/README', 'application/octet-stream'],
    ['html', 'application/octet-stream'],
    ['what.is-this', 'application/octet-stream'],
  ])('serves %s as %s', (path, type) => {
    expect(contentTypeOf(path)).toBe(type)
  })
})
