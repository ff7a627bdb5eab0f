"use strict";
exports.id = 395;
exports.ids = [395];
exports.modules = {
  /***/
  6395: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DescribeServiceDeploymentsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__.A
        ),
        /* harmony export */
        DescribeServiceRevisionsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__.o
        ),
        /* harmony export */
        DescribeServicesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__.H
        ),
        /* harmony export */
        DescribeTaskDefinitionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_3__.Z
        ),
        /* harmony export */
        DescribeTasksCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_4__.z
        ),
        /* harmony export */
        ECSClient: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__.Z
        ),
        /* harmony export */
        ListServiceDeploymentsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__.j
        ),
        /* harmony export */
        ListTasksCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_7__.M
        ),
        /* harmony export */
        RegisterTaskDefinitionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_8__.$
        ),
        /* harmony export */
        StopServiceDeploymentCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_9__.a
        ),
        /* harmony export */
        UpdateServiceCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_10__.k
        )
        /* harmony export */
      });
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9064);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2006);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6987);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2511);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8639);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7777);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3723);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4810);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6412);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5416);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7188);
    })
  )
};
;
