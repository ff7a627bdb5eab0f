"use strict";
exports.id = 782;
exports.ids = [782];
exports.modules = {
  /***/
  782: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        verify: () => (
          /* binding */
          verify
        ),
        verifyOnce: () => (
          /* binding */
          verifyOnce
        )
      });
      var verify_headers = __webpack_require__(33367);
      var verify_statuses = __webpack_require__(73895);
      ;
      const shown = 200;
      function judge(wish, reply) {
        const where = shownAddress(reply.url);
        if (reply.kind === "trouble")
          return `${where} was not reached: ${reply.why}`;
        const fault = faultOf(wish, reply);
        if (fault === void 0)
          return void 0;
        const body = excerpt(reply.body, wish);
        return `${where} ${fault}${body === "" ? "; its body is empty" : `: ${body}`}`;
      }
      function faultOf(wish, { status, headers, body }) {
        if (!(0, verify_statuses.FB)(wish.statuses, status))
          return `answered ${status} instead of ${(0, verify_statuses.a1)(wish.statuses)}`;
        for (const { name, value } of wish.expectHeaders) {
          const found = headers.get(name);
          if (found === null)
            return `answered ${status} without the header ${name}`;
          if (value !== "" && found !== value) {
            const said = withoutSecrets(oneLine(found), wish).slice(0, shown);
            return `answered ${status} with ${name}: ${said} instead of ${value}`;
          }
        }
        if (wish.body === void 0)
          return void 0;
        const holds = typeof wish.body === "string" ? body.includes(wish.body) : wish.body.test(body);
        if (holds)
          return void 0;
        const wanted = typeof wish.body === "string" ? JSON.stringify(wish.body) : String(wish.body);
        return `answered ${status} without ${wanted} in the body`;
      }
      function shownAddress(url) {
        const { origin, pathname, search } = new URL(url);
        return `${origin}${pathname}${search === "" ? "" : "?…"}`;
      }
      function excerpt(body, wish) {
        const text = withoutSecrets(oneLine(body), wish);
        const characters = Array.from(text);
        return characters.length <= shown ? text : `${characters.slice(0, shown).join("")}…`;
      }
      function withoutSecrets(text, { headers }) {
        return (0, verify_headers.Fj)(headers).reduce((left, secret) => left.replaceAll(secret, "***"), text);
      }
      function oneLine(text) {
        return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
      }
      var errors = __webpack_require__(48826);
      var proxy_of = __webpack_require__(4554);
      ;
      const timeoutMs = 1e4;
      async function outboundFetch(url, init, env = process.env) {
        if (!(0, proxy_of.p)(env))
          return fetch(url, init);
        const undici = await __webpack_require__.e(
          /* import() */
          6752
        ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const connect = connector(undici.buildConnector({ timeout: timeoutMs }), env);
        const dispatcher = new undici.Agent({ connect, keepAliveTimeout: 1, keepAliveMaxTimeout: 1 });
        const options = { ...init, dispatcher };
        return undici.fetch(url, options);
      }
      function connector(direct, env) {
        return (options, callback) => {
          const isSecure = options.protocol === "https:";
          const host = options.hostname.replace(/^\[|\]$/g, "");
          const to = { isSecure, host, port: Number(options.port || (isSecure ? 443 : 80)) };
          const open = async () => {
            const proxy = (0, proxy_of.O)(to, env);
            if (proxy === void 0) {
              direct(options, callback);
              return;
            }
            const { openTunnel } = await __webpack_require__.e(
              /* import() */
              7166
            ).then(__webpack_require__.bind(__webpack_require__, 37166));
            const httpSocket = await openTunnel(proxy, to, timeoutMs);
            if (isSecure)
              direct({ ...options, httpSocket }, callback);
            else
              callback(null, httpSocket);
          };
          open().catch((error) => callback((0, errors.zR)(error), null));
        };
      }
      ;
      const explanations = [
        { codes: /^CERT_HAS_EXPIRED$/, text: "its TLS certificate has expired" },
        { codes: /^CERT_NOT_YET_VALID$/, text: "its TLS certificate is not valid yet" },
        {
          codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
          text: "its TLS certificate is for another name: a certificate of that name is missing at the load balancer, or the name leads elsewhere"
        },
        {
          codes: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/,
          text: "its TLS certificate is self-signed; an authority of your own goes into NODE_EXTRA_CA_CERTS of the runner"
        },
        {
          codes: /^(UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT\w*)|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE)$/,
          text: "its TLS certificate is of an authority that the runner does not know, or comes without the intermediate certificates"
        },
        { codes: /^CERT_REVOKED$/, text: "its TLS certificate is revoked" },
        {
          codes: /^(EPROTO|ERR_SSL_\w+)$/,
          text: "TLS could not be agreed on: behind that port is probably plain HTTP, or a protocol too old"
        },
        {
          codes: /^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/,
          text: "the name has no address: a DNS record is missing, or not there yet"
        },
        { codes: /^EAI_AGAIN$/, text: "the name could not be looked up just now" },
        { codes: /^ECONNREFUSED$/, text: "nothing listens at that port" },
        {
          codes: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
          text: "the connection was closed before an answer came"
        },
        {
          codes: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH)$/,
          text: "it could not be reached: a security group, the network or an internal load balancer keeps the runner out"
        }
      ];
      function explainTrouble(thrown) {
        const code = codeOf(thrown);
        const found = code === void 0 ? void 0 : explanations.find(({ codes }) => codes.test(code));
        if (code === void 0 || found === void 0) {
          const { message, cause } = (0, errors.zR)(thrown);
          return cause === void 0 ? message : (0, errors.zR)(cause).message;
        }
        return `${found.text} (${code})`;
      }
      function codeOf(thrown) {
        const { cause } = (0, errors.zR)(thrown);
        if (cause === void 0)
          return (0, errors.CA)(thrown);
        const own = (0, errors.CA)(cause);
        return own === void 0 && cause instanceof AggregateError ? (0, errors.CA)(cause.errors[0]) : own;
      }
      ;
      const maxRedirects = 5;
      const maxBytes = 1024 * 1024;
      const agent = { name: "User-Agent", value: "slipway-verify" };
      async function request(question, context) {
        let { url, headers } = question;
        for (let hops = 0; ; hops++) {
          const reply = await requestOnce({ ...question, url, headers }, context);
          const location = reply.kind === "answer" ? redirectOf(reply.status, reply.headers) : void 0;
          if (reply.kind === "trouble" || location === void 0 || question.isWanted(reply.status))
            return reply;
          const next = URL.canParse(location, url) ? new URL(location, url) : void 0;
          if (next === void 0 || !/^https?:$/.test(next.protocol)) {
            return { kind: "trouble", url, why: "it redirects to something else than an http or https address" };
          }
          if (hops === maxRedirects)
            return { kind: "trouble", url, why: `it redirects more than ${maxRedirects} times` };
          if (next.origin !== new URL(url).origin)
            headers = headers.filter((header) => !(0, verify_headers.$f)(header));
          url = next.href;
        }
      }
      async function requestOnce({ url, headers, limitMs }, { clock, signal }) {
        const late = new AbortController();
        const over = new AbortController();
        const tooLate = () => late.abort();
        clock.sleep(limitMs, AbortSignal.any([signal, over.signal])).then(tooLate, () => void 0);
        try {
          const response = await outboundFetch(url, {
            redirect: "manual",
            headers: [agent, ...headers].map(({ name, value }) => [name, value]),
            signal: AbortSignal.any([signal, late.signal])
          });
          const { status } = response;
          return { kind: "answer", url, status, headers: response.headers, body: await readStart(response) };
        } catch (error) {
          signal.throwIfAborted();
          const why = late.signal.aborted ? `no answer within ${Math.ceil(limitMs / 1e3)} s` : explainTrouble(error);
          return { kind: "trouble", url, why };
        } finally {
          over.abort();
        }
      }
      async function readStart({ body }) {
        if (body === null)
          return "";
        const chunks = [];
        let size = 0;
        for await (const chunk of body) {
          chunks.push(chunk);
          size += chunk.length;
          if (size >= maxBytes)
            break;
        }
        return Buffer.concat(chunks).toString("utf8", 0, maxBytes);
      }
      function redirectOf(status, headers) {
        return [301, 302, 303, 307, 308].includes(status) ? headers.get("location") ?? void 0 : void 0;
      }
      ;
      const requestMs = 1e4;
      const leastMs = 1e3;
      const firstPauseMs = 1e3;
      const longestPauseMs = 5e3;
      async function verifyOnce(wish, context, limitMs = requestMs) {
        const { url, headers, statuses } = wish;
        const isWanted = (status) => (0, verify_statuses.FB)(statuses, status);
        return judge(wish, await request({ url, headers, limitMs, isWanted }, context));
      }
      async function verify(wish, context) {
        const { clock, signal, log } = context;
        const deadline = clock.now() + wish.timeoutMs;
        let said;
        for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
          const left = deadline - clock.now();
          const why = await verifyOnce(wish, context, Math.max(leastMs, Math.min(requestMs, left)));
          if (why === void 0) {
            log.info("Verified: the answer is as it should be");
            return void 0;
          }
          if (why !== said)
            log.info(`Not verified yet: ${why}`);
          said = why;
          const now = clock.now();
          if (now >= deadline)
            return why;
          await clock.sleep(Math.min(pause, deadline - now), signal);
        }
      }
    })
  )
};
;
