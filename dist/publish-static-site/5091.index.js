"use strict";
exports.id = 5091;
exports.ids = [5091];
exports.modules = {
  /***/
  5091: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        createRetryStrategy: () => (
          /* binding */
          createRetryStrategy
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5563);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);
      const maxAttempts = 10;
      const maxDelayMs = 2e4;
      const maxAttemptsUnreachable = 5;
      function createRetryStrategy(log, signal) {
        return {
          acquireInitialRetryToken: () => Promise.resolve(token(0)),
          async refreshRetryTokenForRetry(previous, failure) {
            const failed = previous.getRetryCount() + 1;
            const budget = attemptsFor(failure);
            if (failed >= budget)
              throw new Error("No attempt is left");
            log.info(`AWS answered ${reason(failure)}; attempt ${failed + 1} of ${budget}`);
            await _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.d.sleep(delayMs(failed - 1, failure), signal);
            return token(failed);
          },
          recordSuccess: () => void 0
        };
      }
      function attemptsFor({ error, errorType }) {
        if (error instanceof _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.yo)
          return 1;
        if (errorType !== "THROTTLING" && errorType !== "TRANSIENT")
          return 1;
        const isUnreachable = error instanceof Error && "code" in error && (error.code === "ENOTFOUND" || error.code === "ECONNREFUSED");
        return isUnreachable ? maxAttemptsUnreachable : maxAttempts;
      }
      function delayMs(retries, { errorType, retryAfterHint }) {
        const base = errorType === "THROTTLING" ? 500 : 100;
        const delay = Math.random() * Math.min(maxDelayMs, base * 2 ** retries);
        const asked = retryAfterHint === void 0 ? 0 : retryAfterHint.getTime() - Date.now();
        return Math.max(delay, Math.min(asked, maxDelayMs));
      }
      function reason({ error, errorType }) {
        if (error === void 0)
          return errorType;
        const { name, message } = (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.zR)(error);
        return `${name}: ${message}`;
      }
      function token(retries) {
        return { getRetryCount: () => retries, getRetryDelay: () => 0 };
      }
    })
  )
};
;
