"use strict";
exports.id = 9524;
exports.ids = [9524];
exports.modules = {
  /***/
  9524: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CloudFrontClient: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_0__.G
        ),
        /* harmony export */
        CreateInvalidationCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__.Y
        ),
        /* harmony export */
        GetDistributionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_2__.s
        ),
        /* harmony export */
        GetInvalidationCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_3__.W
        )
        /* harmony export */
      });
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90142);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81517);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66449);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50227);
    })
  )
};
;
