import { isFingerprinted } from '../src/site/fingerprint.js'

describe('isFingerprinted', () => {
  it.each([
    ['webpack', 'assets/main.3f2a9c1b7d.js'],
    ['webpack, 20 digits', 'main.a1b2c3d4e5f6a7b8c9d0.css'],
    ['webpack chunk', 'static/js/787.28cb0dcd.chunk.js'],
    ['a source map', 'assets/main.3f2a9c1b7d.js.map'],
    ['Vite', 'assets/index-B7x9Tq2a.js'],
    ['esbuild', 'chunk-2JK7QW3A.js'],
    ['Next', '_next/static/chunks/0e5ce63c2f9b4a77.js'],
    ['Next font', '_next/static/media/a34f9d1faa5f3315-s.woff2'],
    ['Hugo', 'css/style.min.0123456789abcdef0123456789abcdef.css'],
    ['Gatsby', 'app-0d3b5b9ad0c8b9f1a2e4.js'],
  ])('sees the hash of %s in %s', (_bundler, path) => {
    expect(isFingerprinted(path)).toBe(true)
  })

  it.each([
    'main.js',
    'index.html',
    'index-B7x9Tq2a.html',
    'page.3f2a9c1b7d.htm',
    'jquery-3.7.1.min.js',
    'photo-20240101.jpg',
    'photo-2024-01-01.jpg',
    'report-20260401123000.pdf',
    'logo-DarkMode.svg',
    'photo-Version2.jpg',
    'bootstrap.bundle.min.js',
    'deadbeef.png',
    'facade.js',
    'CHANGELOG.md',
    'IMG_12345678.jpg',
    'COVID2020.pdf',
    'a3f2a9c1b7d/main.js',
    'robots.txt',
    'LICENSE',
  ])('takes %s for a plain name', (path) => {
    expect(isFingerprinted(path)).toBe(false)
  })
})
