"use strict";
exports.id = 91;
exports.ids = [91];
exports.modules = {

/***/ 5091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRetryStrategy: () => (/* binding */ createRetryStrategy)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4474);

// Full jitter over 100 ms (throttled: 500 ms) x 2^n, at most 20 s a time: ten attempts outlast a minute of trouble, and
// a call of which three in ten fail goes through with a probability of 1 - 6e-6.
const maxAttempts = 10;
const maxDelayMs = 20_000;
/** A name that does not resolve, a port that nobody listens on: that is rarely over in a minute. */
const maxAttemptsUnreachable = 5;
/**
 * Backoff with jitter and a budget of attempts for each call, with the reasons in the log; a wait ends with the step.
 * The SDK's own standard strategy pays its retries out of one bucket per client. When AWS fails three calls in ten, that
 * bucket loses a token a call and is empty after some 450, so a site of a thousand files would not go through.
 */
function createRetryStrategy(log, signal) {
    return {
        acquireInitialRetryToken: () => Promise.resolve(token(0)),
        async refreshRetryTokenForRetry(previous, failure) {
            const failed = previous.getRetryCount() + 1;
            const budget = attemptsFor(failure);
            // What the SDK makes of it: it throws the failure itself.
            if (failed >= budget)
                throw new Error('No attempt is left');
            log.info(`AWS answered ${reason(failure)}; attempt ${failed + 1} of ${budget}`);
            await _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .realClock */ .dQ.sleep(delayMs(failed - 1, failure), signal);
            return token(failed);
        },
        recordSuccess: () => undefined,
    };
}
function attemptsFor({ error, errorType }) {
    // The credentials' own call has been retried already, and its error looks transient by its cause.
    if (error instanceof _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return 1;
    if (errorType !== 'THROTTLING' && errorType !== 'TRANSIENT')
        return 1;
    const isUnreachable = error instanceof Error && 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'ECONNREFUSED');
    return isUnreachable ? maxAttemptsUnreachable : maxAttempts;
}
/** @param retries how many there have been before this one */
function delayMs(retries, { errorType, retryAfterHint }) {
    const base = errorType === 'THROTTLING' ? 500 : 100;
    const delay = Math.random() * Math.min(maxDelayMs, base * 2 ** retries);
    const asked = retryAfterHint === undefined ? 0 : retryAfterHint.getTime() - Date.now();
    return Math.max(delay, Math.min(asked, maxDelayMs));
}
function reason({ error, errorType }) {
    if (error === undefined)
        return errorType;
    const { name, message } = (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
    return `${name}: ${message}`;
}
/** The delay is over when a token is given: a sleep of the SDK's would keep a cancelled step waiting. */
function token(retries) {
    return { getRetryCount: () => retries, getRetryDelay: () => 0 };
}


/***/ })

};
;