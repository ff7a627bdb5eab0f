"use strict";
exports.id = 6742;
exports.ids = [6742];
exports.modules = {
  /***/
  6742: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CloudWatchLogsClient: () => (
          /* reexport safe */
          _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_0__.T
        ),
        /* harmony export */
        DescribeLogGroupsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__.V
        ),
        /* harmony export */
        FilterLogEventsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__.n
        ),
        /* harmony export */
        GetLogEventsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__.h
        )
        /* harmony export */
      });
      var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(519);
      var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(174);
      var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(402);
      var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2930);
    })
  )
};
;
