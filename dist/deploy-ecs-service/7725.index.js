"use strict";
exports.id = 7725;
exports.ids = [7725];
exports.modules = {
  /***/
  57725: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DescribeSecretCommand: () => (
          /* reexport safe */
          _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__.X
        ),
        /* harmony export */
        SecretsManagerClient: () => (
          /* reexport safe */
          _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_1__._
        )
        /* harmony export */
      });
      var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34144);
      var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53072);
    })
  )
};
;
