"use strict";
exports.id = 4131;
exports.ids = [4131];
exports.modules = {
  /***/
  64131: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EventBridgeClient: () => (
          /* reexport safe */
          _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_0__.L
        ),
        /* harmony export */
        ListRulesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_1__.T
        ),
        /* harmony export */
        ListTargetsByRuleCommand: () => (
          /* reexport safe */
          _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_2__.H
        ),
        /* harmony export */
        PutTargetsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_3__.V
        )
        /* harmony export */
      });
      var _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80456);
      var _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18801);
      var _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85811);
      var _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11967);
    })
  )
};
;
