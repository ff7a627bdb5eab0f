"use strict";
exports.id = 166;
exports.ids = [166];
exports.modules = {
  /***/
  7166: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        openTunnel: () => (
          /* binding */
          openTunnel
        )
        /* harmony export */
      });
      var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
      var node_http__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
      var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
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
