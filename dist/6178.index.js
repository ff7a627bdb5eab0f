"use strict";
exports.id = 6178;
exports.ids = [6178];
exports.modules = {
  /***/
  96178: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ApplicationAutoScalingClient: () => (
          /* reexport safe */
          _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_0__.g
        ),
        /* harmony export */
        DeleteScalingPolicyCommand: () => (
          /* reexport safe */
          _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_1__.y
        ),
        /* harmony export */
        DeleteScheduledActionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_2__.M
        ),
        /* harmony export */
        DeregisterScalableTargetCommand: () => (
          /* reexport safe */
          _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_3__.C
        ),
        /* harmony export */
        DescribeScalableTargetsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_4__.s
        ),
        /* harmony export */
        DescribeScalingPoliciesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_5__.y
        ),
        /* harmony export */
        DescribeScheduledActionsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_6__.b
        ),
        /* harmony export */
        PutScalingPolicyCommand: () => (
          /* reexport safe */
          _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_7__.O
        ),
        /* harmony export */
        PutScheduledActionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_8__.c
        ),
        /* harmony export */
        RegisterScalableTargetCommand: () => (
          /* reexport safe */
          _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_9__.J
        )
        /* harmony export */
      });
      var _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19545);
      var _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18327);
      var _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87301);
      var _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11575);
      var _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49897);
      var _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73457);
      var _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23898);
      var _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48791);
      var _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63461);
      var _aws_sdk_client_application_auto_scaling__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18090);
    })
  )
};
;
