"use strict";
exports.id = 4535;
exports.ids = [4535];
exports.modules = {
  /***/
  64535: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DescribeParametersCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__.$
        ),
        /* harmony export */
        GetParametersCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__.A
        ),
        /* harmony export */
        SSMClient: () => (
          /* reexport safe */
          _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__.j
        )
        /* harmony export */
      });
      var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58691);
      var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25848);
      var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77650);
    })
  )
};
;
