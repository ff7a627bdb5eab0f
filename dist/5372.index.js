"use strict";
exports.id = 5372;
exports.ids = [5372];
exports.modules = {
  /***/
  25372: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DescribeSecurityGroupsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.j
        ),
        /* harmony export */
        DescribeSubnetsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__.j
        ),
        /* harmony export */
        EC2Client: () => (
          /* reexport safe */
          _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__.g
        )
        /* harmony export */
      });
      var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38988);
      var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13168);
      var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34044);
    })
  )
};
;
