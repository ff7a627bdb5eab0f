"use strict";
exports.id = 3622;
exports.ids = [3622, 7166];
exports.modules = {
  /***/
  33622: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        createAgents: () => (
          /* binding */
          createAgents
        )
        /* harmony export */
      });
      var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
      var node_http__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
      var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
      var node_https__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
      var _proxy_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4554);
      var _tunnel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37166);
      const pooled = { keepAlive: true, maxSockets: 50 };
      const timeoutMs = 1e4;
      function createAgents(env) {
        return { httpAgent: new PlainTunnels(env), httpsAgent: new SecureTunnels(env) };
      }
      class PlainTunnels extends node_http__WEBPACK_IMPORTED_MODULE_0__.Agent {
        env;
        constructor(env) {
          super(pooled);
          this.env = env;
        }
        createConnection(options, created) {
          const straight = () => super.createConnection(options, created);
          return connect(destinationOf(options, false), this.env, {
            straight,
            through: (tunnel) => created(null, tunnel),
            failed: created
          });
        }
      }
      class SecureTunnels extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
        env;
        constructor(env) {
          super(pooled);
          this.env = env;
        }
        createConnection(options, created) {
          const on = (socket) => super.createConnection(socket === void 0 ? options : Object.assign({}, options, { socket }), created);
          return connect(destinationOf(options, true), this.env, {
            straight: on,
            through(tunnel) {
              const stream = on(tunnel);
              if (stream)
                created(null, stream);
            },
            failed: created
          });
        }
      }
      function connect(to, env, ways) {
        const proxy = (0, _proxy_of_js__WEBPACK_IMPORTED_MODULE_2__.O)(to, env);
        if (proxy === void 0)
          return ways.straight();
        (0, _tunnel_js__WEBPACK_IMPORTED_MODULE_3__.openTunnel)(proxy, to, timeoutMs).then(
          (tunnel) => ways.through(tunnel),
          // With an error there is no stream, which Node's type does not know.
          (error) => ways.failed(error, void 0)
        );
        return void 0;
      }
      function destinationOf({ host, port }, isSecure) {
        return { isSecure, host: host ?? "localhost", port: Number(port ?? (isSecure ? 443 : 80)) };
      }
    })
  ),
  /***/
  37166: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        openTunnel: () => (
          /* binding */
          openTunnel
        )
        /* harmony export */
      });
      var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
      var node_http__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
      var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
      var node_https__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
      class TunnelError extends Error {
        code;
        name = "TunnelError";
        constructor(message, code) {
          super(message);
          this.code = code;
        }
      }
      function openTunnel(proxy, to, timeoutMs) {
        const { hostname, port, protocol } = proxy;
        const target = `${to.host.includes(":") ? `[${to.host}]` : to.host}:${to.port}`;
        const place = `The proxy ${proxy.host}`;
        return new Promise((resolve, reject) => {
          const ask = protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
          const request = ask({
            method: "CONNECT",
            host: hostname.replace(/^\[|\]$/g, ""),
            ...port === "" ? {} : { port },
            path: target,
            headers: { host: target, ...authorization(proxy) },
            agent: false,
            timeout: timeoutMs
          });
          request.once("timeout", () => {
            request.destroy(new TunnelError(`${place} did not open a tunnel to ${target} in time`, "ETIMEDOUT"));
          });
          request.once("error", reject);
          request.once("connect", ({ statusCode = 0, statusMessage = "" }, socket, head) => {
            if (statusCode < 200 || statusCode > 299) {
              socket.destroy();
              const said = `${statusCode} ${statusMessage}`.trim();
              const code = statusCode >= 500 ? "ECONNRESET" : "EPROXY";
              reject(new TunnelError(`${place} refused a tunnel to ${target}: ${said}`, code));
              return;
            }
            socket.setTimeout(0);
            if (head.length > 0)
              socket.unshift(head);
            resolve(socket);
          });
          request.end();
        });
      }
      function authorization({ username, password }) {
        if (username === "" && password === "")
          return {};
        const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        return { "proxy-authorization": `Basic ${Buffer.from(login).toString("base64")}` };
      }
    })
  )
};
;
