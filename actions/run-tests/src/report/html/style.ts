/** The look of the page: the system's fonts, light or dark as the reader's system is, narrow screens and paper too. */
export const style = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --soft: #59636e; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0;
  --good: #1a7f37; --bad: #cf222e; --odd: #9a6700; --link: #0969da; --added: #dafbe1; --removed: #ffebe9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #f0f6fc; --soft: #9198a1; --page: #0d1117; --panel: #151b23; --line: #3d444d;
    --good: #3fb950; --bad: #f85149; --odd: #d29922; --link: #4493f8; --added: #12261e; --removed: #301b1e;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1rem 0 .4rem; }
p { margin: .4rem 0; }
a { color: var(--link); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .85em; }
pre { margin: .4rem 0; padding: .7rem .9rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px;
  overflow-x: auto; white-space: pre; overflow-wrap: normal; }
pre .added, pre .removed, pre .here { display: inline-block; min-width: 100%; }
pre .added { background: var(--added); }
pre .removed { background: var(--removed); }
pre .here { font-weight: 600; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.soft { color: var(--soft); }
.good { color: var(--good); }
.bad { color: var(--bad); }
.odd { color: var(--odd); }
.verdict { border-left: 6px solid var(--soft); padding: .1rem 0 .1rem .9rem; }
.verdict.good { border-color: var(--good); }
.verdict.bad { border-color: var(--bad); }
.verdict.odd { border-color: var(--odd); }
.verdict h1, .verdict p { color: var(--text); }
dl.numbers { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1.1rem 0; }
dl.numbers div { min-width: 6.5rem; padding: .5rem .9rem; background: var(--panel); border: 1px solid var(--line);
  border-radius: 6px; }
dl.numbers dt { color: var(--soft); font-size: .8rem; }
dl.numbers dd { margin: 0; font-size: 1.3rem; font-weight: 600; font-variant-numeric: tabular-nums; }
dl.numbers small { font-size: .8rem; font-weight: 400; color: var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-size: .8rem; font-weight: 600; white-space: nowrap; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
details { margin: .4rem 0; border: 1px solid var(--line); border-radius: 6px; }
details > summary { cursor: pointer; padding: .45rem .8rem; }
details > .body { padding: 0 .8rem .7rem; }
td > details { margin: 0; border: 0; }
td > details > summary, td > details > .body { padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .8rem 0 0; padding: 0; list-style: none; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .6rem 0; }
form label { color: var(--soft); font-size: .8rem; }
form .field { flex: 1 1 14rem; }
input[type=search], select { display: block; width: 100%; margin-top: .15rem; padding: .4rem .6rem; color: var(--text);
  background: var(--page); border: 1px solid var(--line); border-radius: 6px; font: inherit; }
fieldset { display: flex; flex-wrap: wrap; gap: .3rem .9rem; margin: 0; padding: .35rem 0; border: 0; }
legend { padding: 0; color: var(--soft); font-size: .8rem; }
fieldset label { color: var(--text); font-size: .95rem; white-space: nowrap; }
button { padding: .4rem 1rem; color: var(--text); background: var(--panel); border: 1px solid var(--line);
  border-radius: 6px; font: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
@media print { form, nav, button { display: none; } details > .body { display: block; } }
`
