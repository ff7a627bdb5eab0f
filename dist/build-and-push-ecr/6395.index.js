"use strict";
exports.id = 6395;
exports.ids = [6395];
exports.modules = {
  /***/
  6395: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ContinueServiceDeploymentCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__.L
        ),
        /* harmony export */
        CreateExpressGatewayServiceCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__.v
        ),
        /* harmony export */
        CreateServiceCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__.J
        ),
        /* harmony export */
        DeregisterTaskDefinitionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_3__.s
        ),
        /* harmony export */
        DescribeCapacityProvidersCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_4__.b
        ),
        /* harmony export */
        DescribeClustersCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__._
        ),
        /* harmony export */
        DescribeContainerInstancesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__.Q
        ),
        /* harmony export */
        DescribeExpressGatewayServiceCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_7__.U
        ),
        /* harmony export */
        DescribeServiceDeploymentsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_8__.A
        ),
        /* harmony export */
        DescribeServiceRevisionsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_9__.o
        ),
        /* harmony export */
        DescribeServicesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_10__.H
        ),
        /* harmony export */
        DescribeTaskDefinitionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_11__.Z
        ),
        /* harmony export */
        DescribeTaskSetsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_12__.J
        ),
        /* harmony export */
        DescribeTasksCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_13__.z
        ),
        /* harmony export */
        ECSClient: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_14__.Z
        ),
        /* harmony export */
        ListContainerInstancesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_15__.$
        ),
        /* harmony export */
        ListServiceDeploymentsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_16__.j
        ),
        /* harmony export */
        ListTaskDefinitionsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_17__.P
        ),
        /* harmony export */
        ListTasksCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_18__.M
        ),
        /* harmony export */
        RegisterTaskDefinitionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_19__.$
        ),
        /* harmony export */
        RunTaskCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_20__._
        ),
        /* harmony export */
        StopServiceDeploymentCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_21__.a
        ),
        /* harmony export */
        StopTaskCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_22__.P
        ),
        /* harmony export */
        TagResourceCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_23__.e
        ),
        /* harmony export */
        UntagResourceCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_24__.R
        ),
        /* harmony export */
        UpdateExpressGatewayServiceCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_25__.o
        ),
        /* harmony export */
        UpdateServiceCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_26__.k
        )
        /* harmony export */
      });
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9005);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4363);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2125);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6266);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4179);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4154);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6119);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3234);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9064);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2006);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6987);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2511);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8919);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8639);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7777);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7607);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3723);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(155);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4810);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6412);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7168);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5416);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2059);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2168);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1247);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6706);
      var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7188);
    })
  )
};
;
