"use strict";
exports.id = 7749;
exports.ids = [7749];
exports.modules = {
  /***/
  87749: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DescribeListenersCommand: () => (
          /* reexport safe */
          _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__.A
        ),
        /* harmony export */
        DescribeRulesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_1__.G
        ),
        /* harmony export */
        DescribeTargetGroupsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__.s
        ),
        /* harmony export */
        DescribeTargetHealthCommand: () => (
          /* reexport safe */
          _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__.q
        ),
        /* harmony export */
        ElasticLoadBalancingV2Client: () => (
          /* reexport safe */
          _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_4__.M
        )
        /* harmony export */
      });
      var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32672);
      var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77406);
      var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38358);
      var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97992);
      var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24677);
    })
  )
};
;
