"use strict";
exports.id = 507;
exports.ids = [507];
exports.modules = {
  /***/
  5507: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          readXml
        ),
        readXmlHead: () => (
          /* binding */
          readXmlHead
        )
      });
      var saxes = __webpack_require__(9800);
      ;
      function createContentFilter(unread) {
        const names = unread.length === 0 ? "(?!)" : unread.join("|");
        const interesting = new RegExp(`<!\\[CDATA\\[|<(?:${names})(?=[\\s/>])`, "g");
        const closing = new RegExp(`<!\\[CDATA\\[|</(?:${names})(?=[\\s>])`, "g");
        const longest = Math.max(9, ...unread.map((element) => element.length + 3));
        const openings = ["<![CDATA[", ...unread.map((name2) => `<${name2}`)];
        let state = "markup";
        let carried = "";
        let name = "";
        let passed = 0;
        let tail = "";
        return (piece) => {
          const text = carried === "" ? piece : carried + piece;
          carried = "";
          let out = "";
          let at = 0;
          while (at < text.length) {
            if (state === "markup")
              at = readMarkup(text, at);
            else if (state === "cdata")
              at = readCData(text, at);
            else
              at = passOver(text, at);
          }
          return out;
          function readMarkup(text2, from) {
            interesting.lastIndex = from;
            let insideAt = -1;
            for (let match = interesting.exec(text2); match !== null; match = interesting.exec(text2)) {
              if (isInTag(text2, from, match.index, insideAt)) {
                insideAt = match.index;
                continue;
              }
              if (match[0] === "<![CDATA[") {
                state = "cdata";
                passed = 0;
                out += text2.slice(from, interesting.lastIndex);
                return interesting.lastIndex;
              }
              const end = text2.indexOf(">", interesting.lastIndex);
              if (end < 0)
                return carry(text2, from, match.index);
              if (text2[end - 1] === "/")
                continue;
              state = "unread";
              name = match[0].slice(1);
              out += text2.slice(from, end + 1);
              return end + 1;
            }
            const last = text2.lastIndexOf("<");
            const rest = text2.slice(Math.max(from, last));
            const mayGoOn = last >= from && openings.some((opening) => opening.startsWith(rest));
            return carry(text2, from, mayGoOn ? last : text2.length);
          }
          function readCData(text2, from) {
            const end = text2.indexOf("]]>", from);
            if (end < 0) {
              const until = Math.max(from, text2.length - 2);
              bound(text2.slice(from, until));
              carried = text2.slice(until);
              return text2.length;
            }
            bound(text2.slice(from, end));
            out += `${tail}]]>`;
            tail = "";
            state = "markup";
            return end + 3;
          }
          function bound(part) {
            if (passed + part.length <= maxCData) {
              out += part;
            } else {
              const head = Math.max(0, maxCData - passed);
              out += part.slice(0, head);
              if (passed <= maxCData)
                tail = "\n…\n";
              tail = (tail + part.slice(head)).slice(-maxTail);
            }
            passed += part.length;
          }
          function passOver(text2, from) {
            if (state === "unread cdata") {
              const end = text2.indexOf("]]>", from);
              if (end < 0)
                return carry(text2, text2.length, Math.max(from, text2.length - 2));
              state = "unread";
              return end + 3;
            }
            closing.lastIndex = from;
            for (let match = closing.exec(text2); match !== null; match = closing.exec(text2)) {
              if (match[0] === "<![CDATA[") {
                state = "unread cdata";
                return closing.lastIndex;
              }
              if (match[0] === `</${name}`) {
                state = "markup";
                return match.index;
              }
            }
            const last = text2.lastIndexOf("<");
            const isNear = last >= from && text2.length - last < longest;
            return carry(text2, text2.length, isNear ? last : text2.length);
          }
          function carry(text2, from, until) {
            if (until > from)
              out += text2.slice(from, until);
            carried = text2.slice(until);
            return text2.length;
          }
        };
      }
      const maxCData = 256 * 1024;
      const maxTail = 64 * 1024;
      function isInTag(text, from, at, insideAt) {
        if (at === from)
          return false;
        const open = text.lastIndexOf("<", at - 1);
        if (open < from)
          return false;
        if (open === insideAt)
          return !/["'][^<]*>/.test(text.slice(open, at));
        return text.lastIndexOf(">", at - 1) < open;
      }
      var cut_report = __webpack_require__(2097);
      ;
      const tolerated = /disallowed character\.|malformed character entity|undefined entity|empty entity name|disallowed character in entity name/;
      const cut = /^unclosed tag: |^unexpected end\.$|^document must contain a root element\.$/;
      async function readXmlHead(pieces) {
        const parser = new saxes.wT({ xmlns: false });
        let root;
        let end = 0;
        let problem;
        let written = "";
        parser.on("error", (error) => {
          if (root === void 0 && !tolerated.test(error.message))
            problem ??= error;
        });
        parser.on("opentag", (tag) => {
          if (root !== void 0)
            return;
          root = toXmlTag(tag);
          end = parser.position;
        });
        for await (const piece of pieces) {
          written += piece;
          parser.write(piece);
          if (problem !== void 0)
            throw problem;
          if (root !== void 0)
            return { root, head: written.slice(0, end), rest: written.slice(end) };
        }
        throw new cut_report.z("it is cut before its first element");
      }
      async function readXml({ head, rest }, pieces, handler) {
        const open = [];
        let problem;
        const parser = new saxes.wT({ xmlns: false, position: false });
        parser.on("error", ({ message }) => {
          if (problem !== void 0 || tolerated.test(message))
            return;
          problem = cut.test(message) ? new cut_report.z(`it is cut: <${message.replace(/^unclosed tag: |\.$/g, "")}> is not closed`) : new Error(`it is not well-formed XML: ${message.replace(/\.$/, "")}${near(open)}`);
        });
        parser.on("opentag", (tag) => {
          open.push(tag.name);
          handler.open(toXmlTag(tag));
        });
        parser.on("closetag", ({ name }) => {
          open.pop();
          handler.close?.(localName(name));
        });
        if (handler.text !== void 0) {
          const text = (piece) => handler.text?.(piece);
          parser.on("text", text);
          parser.on("cdata", text);
        }
        const filter = createContentFilter(handler.unread ?? []);
        const write = (piece) => {
          if (piece !== "")
            parser.write(piece);
          if (problem !== void 0)
            throw problem;
        };
        write(head);
        write(filter(rest));
        for await (const piece of pieces)
          write(filter(piece));
        parser.close();
        write("");
        return handler.end();
      }
      function toXmlTag(tag) {
        return tag.name.includes(":") ? { name: localName(tag.name), attributes: tag.attributes } : tag;
      }
      function localName(name) {
        const colon = name.indexOf(":");
        return colon < 0 ? name : name.slice(colon + 1);
      }
      function near(open) {
        const last = open.at(-1);
        return last === void 0 ? "" : ` (in <${last}>)`;
      }
    })
  )
};
;
