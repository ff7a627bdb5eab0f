"use strict";
exports.id = 8574;
exports.ids = [8574];
exports.modules = {
  /***/
  18574: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AssumeRoleWithWebIdentityCommand: () => (
          /* reexport safe */
          _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__.W
        ),
        /* harmony export */
        GetCallerIdentityCommand: () => (
          /* reexport safe */
          _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__.z
        ),
        /* harmony export */
        STSClient: () => (
          /* reexport safe */
          _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__.i
        )
        /* harmony export */
      });
      var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64107);
      var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33546);
      var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34928);
    })
  )
};
;
