"use strict";
exports.id = 6856;
exports.ids = [6856];
exports.modules = {
  /***/
  66856: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CloudWatchClient: () => (
          /* reexport safe */
          _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_0__.W
        ),
        /* harmony export */
        GetMetricStatisticsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_1__.B
        ),
        /* harmony export */
        Statistic: () => (
          /* reexport safe */
          _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_2__.jL
        )
        /* harmony export */
      });
      var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67695);
      var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15991);
      var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29146);
    })
  )
};
;
