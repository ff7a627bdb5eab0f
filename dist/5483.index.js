"use strict";
exports.id = 5483;
exports.ids = [5483];
exports.modules = {
  /***/
  95483: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GetServiceQuotaCommand: () => (
          /* reexport safe */
          _aws_sdk_client_service_quotas__WEBPACK_IMPORTED_MODULE_0__.H
        ),
        /* harmony export */
        ServiceQuotasClient: () => (
          /* reexport safe */
          _aws_sdk_client_service_quotas__WEBPACK_IMPORTED_MODULE_1__.i
        )
        /* harmony export */
      });
      var _aws_sdk_client_service_quotas__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63110);
      var _aws_sdk_client_service_quotas__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31440);
    })
  )
};
;
