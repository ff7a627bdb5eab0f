"use strict";
exports.id = 1923;
exports.ids = [1923];
exports.modules = {
  /***/
  21923: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GetRoleCommand: () => (
          /* reexport safe */
          _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__.k
        ),
        /* harmony export */
        IAMClient: () => (
          /* reexport safe */
          _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__.h
        ),
        /* harmony export */
        SimulatePrincipalPolicyCommand: () => (
          /* reexport safe */
          _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__.k
        )
        /* harmony export */
      });
      var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33836);
      var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8300);
      var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62022);
    })
  )
};
;
