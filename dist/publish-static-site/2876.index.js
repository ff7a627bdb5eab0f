"use strict";
exports.id = 2876;
exports.ids = [2876];
exports.modules = {
  /***/
  2876: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CloudFrontKeyValueStoreClient: () => (
          /* binding */
          CloudFrontKeyValueStoreClient
        ),
        /* harmony export */
        DescribeKeyValueStoreCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront_keyvaluestore__WEBPACK_IMPORTED_MODULE_1__.w
        ),
        /* harmony export */
        GetKeyCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront_keyvaluestore__WEBPACK_IMPORTED_MODULE_2__.B
        ),
        /* harmony export */
        ListKeysCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront_keyvaluestore__WEBPACK_IMPORTED_MODULE_3__.Q
        ),
        /* harmony export */
        UpdateKeysCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront_keyvaluestore__WEBPACK_IMPORTED_MODULE_4__.j
        )
        /* harmony export */
      });
      var _aws_sdk_signature_v4a__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);
      var _aws_sdk_client_cloudfront_keyvaluestore__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4807);
      var _aws_sdk_client_cloudfront_keyvaluestore__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9493);
      var _aws_sdk_client_cloudfront_keyvaluestore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3620);
      var _aws_sdk_client_cloudfront_keyvaluestore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1625);
      var _aws_sdk_client_cloudfront_keyvaluestore__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8274);
      class CloudFrontKeyValueStoreClient extends _aws_sdk_client_cloudfront_keyvaluestore__WEBPACK_IMPORTED_MODULE_5__.z {
        constructor(config) {
          super(config);
          this.middlewareStack.add((next) => (given) => {
            removeAccount(given.request);
            return next(given);
          }, { step: "build", priority: "high", name: "hostWithoutAccount" });
        }
      }
      function removeAccount(request) {
        if (typeof request !== "object" || request === null || !("hostname" in request))
          return;
        const isLocal = /^\d{12}\.localhost$/.test(String(request.hostname));
        if (isLocal)
          request.hostname = "localhost";
      }
    })
  )
};
;
