"use strict";
exports.id = 507;
exports.ids = [507];
exports.modules = {

/***/ 25507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readXml),
  readXmlHead: () => (/* binding */ readXmlHead)
});

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./actions/run-tests/src/readers/content-filter.ts
/**
 * Takes out of a document, before it is parsed, what is of no use and may be most of it: the content of elements such as
 * `<system-out>`, and the middle of a CDATA section that is longer than `maxCData`. Written for documents from behind
 * their root's opening tag, so that no document type can hold what looks like markup.
 */
function createContentFilter(unread) {
    const names = unread.length === 0 ? '(?!)' : unread.join('|');
    const interesting = new RegExp(`<!\\[CDATA\\[|<(?:${names})(?=[\\s/>])`, 'g');
    const closing = new RegExp(`<!\\[CDATA\\[|</(?:${names})(?=[\\s>])`, 'g');
    const longest = Math.max(9, ...unread.map((element) => element.length + 3));
    const openings = ['<![CDATA[', ...unread.map((name) => `<${name}`)];
    let state = 'markup';
    let carried = '';
    let name = '';
    let passed = 0;
    let tail = '';
    return (piece) => {
        const text = carried === '' ? piece : carried + piece;
        carried = '';
        let out = '';
        let at = 0;
        while (at < text.length) {
            if (state === 'markup')
                at = readMarkup(text, at);
            else if (state === 'cdata')
                at = readCData(text, at);
            else
                at = passOver(text, at);
        }
        return out;
        function readMarkup(text, from) {
            interesting.lastIndex = from;
            let insideAt = -1;
            for (let match = interesting.exec(text); match !== null; match = interesting.exec(text)) {
                if (isInTag(text, from, match.index, insideAt)) {
                    insideAt = match.index;
                    continue;
                }
                if (match[0] === '<![CDATA[') {
                    state = 'cdata';
                    passed = 0;
                    out += text.slice(from, interesting.lastIndex);
                    return interesting.lastIndex;
                }
                const end = text.indexOf('>', interesting.lastIndex);
                if (end < 0)
                    return carry(text, from, match.index);
                if (text[end - 1] === '/')
                    continue;
                state = 'unread';
                name = match[0].slice(1);
                out += text.slice(from, end + 1);
                return end + 1;
            }
            const last = text.lastIndexOf('<');
            const rest = text.slice(Math.max(from, last));
            const mayGoOn = last >= from && openings.some((opening) => opening.startsWith(rest));
            return carry(text, from, mayGoOn ? last : text.length);
        }
        function readCData(text, from) {
            const end = text.indexOf(']]>', from);
            if (end < 0) {
                // The end may lie across the border of two pieces.
                const until = Math.max(from, text.length - 2);
                bound(text.slice(from, until));
                carried = text.slice(until);
                return text.length;
            }
            bound(text.slice(from, end));
            out += `${tail}]]>`;
            tail = '';
            state = 'markup';
            return end + 3;
        }
        function bound(part) {
            if (passed + part.length <= maxCData) {
                out += part;
            }
            else {
                const head = Math.max(0, maxCData - passed);
                out += part.slice(0, head);
                if (passed <= maxCData)
                    tail = '\n…\n';
                tail = (tail + part.slice(head)).slice(-maxTail);
            }
            passed += part.length;
        }
        function passOver(text, from) {
            if (state === 'unread cdata') {
                const end = text.indexOf(']]>', from);
                if (end < 0)
                    return carry(text, text.length, Math.max(from, text.length - 2));
                state = 'unread';
                return end + 3;
            }
            closing.lastIndex = from;
            for (let match = closing.exec(text); match !== null; match = closing.exec(text)) {
                if (match[0] === '<![CDATA[') {
                    state = 'unread cdata';
                    return closing.lastIndex;
                }
                if (match[0] === `</${name}`) {
                    state = 'markup';
                    return match.index;
                }
            }
            // What is looked for may lie across the border of two pieces.
            const last = text.lastIndexOf('<');
            const isNear = last >= from && text.length - last < longest;
            return carry(text, text.length, isNear ? last : text.length);
        }
        /** Hands on what lies before `until`, and keeps what lies behind for the next piece. */
        function carry(text, from, until) {
            if (until > from)
                out += text.slice(from, until);
            carried = text.slice(until);
            return text.length;
        }
    };
}
const maxCData = 256 * 1024;
const maxTail = 64 * 1024;
/**
 * Some writers leave `<` in attributes as it is.
 * @param insideAt the last place of which this was true
 */
function isInTag(text, from, at, insideAt) {
    if (at === from)
        return false;
    const open = text.lastIndexOf('<', at - 1);
    if (open < from)
        return false;
    // The attribute goes on, unless a quote and then the end of its tag came since.
    if (open === insideAt)
        return !/["'][^<]*>/.test(text.slice(open, at));
    return text.lastIndexOf('>', at - 1) < open;
}

// EXTERNAL MODULE: ./actions/run-tests/src/readers/cut-report.ts
var cut_report = __webpack_require__(62097);
;// CONCATENATED MODULE: ./actions/run-tests/src/readers/xml.ts



// What some writers put into a document although XML has no place for it. The rest of it can be read. An entity that the
// document defines itself stays as it is written (`&a;`), so an entity bomb is some short text; what lies outside of the
// document is never asked for.
const tolerated = /disallowed character\.|malformed character entity|undefined entity|empty entity name|disallowed character in entity name/;
// The end of the document came too early. Source: saxes, SaxesParser.end.
const cut = /^unclosed tag: |^unexpected end\.$|^document must contain a root element\.$/;
/**
 * Reads as far as the root element.
 * @throws CutReport when there is none
 * @throws Error when what stands there is not well formed
 */
async function readXmlHead(pieces) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    let root;
    let end = 0;
    let problem;
    let written = '';
    parser.on('error', (error) => {
        if (root === undefined && !tolerated.test(error.message))
            problem ??= error;
    });
    parser.on('opentag', (tag) => {
        if (root !== undefined)
            return;
        root = toXmlTag(tag);
        end = parser.position;
    });
    for await (const piece of pieces) {
        written += piece;
        parser.write(piece);
        if (problem !== undefined)
            throw problem;
        if (root !== undefined)
            return { root, head: written.slice(0, end), rest: written.slice(end) };
    }
    throw new cut_report/* CutReport */.z('it is cut before its first element');
}
/**
 * Hands a document to what reads its format, piece by piece.
 * @throws CutReport when it ends too early
 * @throws Error when it is not well formed, or is not what the handler takes
 */
async function readXml({ head, rest }, pieces, handler) {
    const open = [];
    let problem;
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: false });
    parser.on('error', ({ message }) => {
        if (problem !== undefined || tolerated.test(message))
            return;
        problem = cut.test(message)
            ? new cut_report/* CutReport */.z(`it is cut: <${message.replace(/^unclosed tag: |\.$/g, '')}> is not closed`)
            : new Error(`it is not well-formed XML: ${message.replace(/\.$/, '')}${near(open)}`);
    });
    parser.on('opentag', (tag) => {
        open.push(tag.name);
        handler.open(toXmlTag(tag));
    });
    parser.on('closetag', ({ name }) => {
        open.pop();
        handler.close?.(localName(name));
    });
    if (handler.text !== undefined) {
        const text = (piece) => handler.text?.(piece);
        parser.on('text', text);
        parser.on('cdata', text);
    }
    const filter = createContentFilter(handler.unread ?? []);
    const write = (piece) => {
        if (piece !== '')
            parser.write(piece);
        if (problem !== undefined)
            throw problem;
    };
    write(head);
    write(filter(rest));
    for await (const piece of pieces)
        write(filter(piece));
    parser.close();
    write('');
    return handler.end();
}
function toXmlTag(tag) {
    return tag.name.includes(':') ? { name: localName(tag.name), attributes: tag.attributes } : tag;
}
function localName(name) {
    const colon = name.indexOf(':');
    return colon < 0 ? name : name.slice(colon + 1);
}
function near(open) {
    const last = open.at(-1);
    return last === undefined ? '' : ` (in <${last}>)`;
}


/***/ })

};
;