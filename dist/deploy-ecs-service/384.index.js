"use strict";
exports.id = 384;
exports.ids = [384];
exports.modules = {
  /***/
  20384: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CreateRepositoryCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_0__.W
        ),
        /* harmony export */
        DescribeImagesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_1__.j
        ),
        /* harmony export */
        DescribeRepositoriesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_2__.p
        ),
        /* harmony export */
        ECRPUBLICClient: () => (
          /* reexport safe */
          _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_3__.R
        ),
        /* harmony export */
        GetAuthorizationTokenCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_4__.E
        )
        /* harmony export */
      });
      var _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64953);
      var _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13524);
      var _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97158);
      var _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72539);
      var _aws_sdk_client_ecr_public__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83601);
    })
  )
};
;
