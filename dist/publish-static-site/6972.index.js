"use strict";
exports.id = 6972;
exports.ids = [6972];
exports.modules = {
  /***/
  6972: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BatchGetImageCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_0__.P
        ),
        /* harmony export */
        CreateRepositoryCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_1__.W
        ),
        /* harmony export */
        DescribeImageScanFindingsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__.T
        ),
        /* harmony export */
        DescribeImagesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__.j
        ),
        /* harmony export */
        DescribeRepositoriesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__.p
        ),
        /* harmony export */
        DescribeRepositoryCreationTemplatesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__.v
        ),
        /* harmony export */
        ECRClient: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_6__.S
        ),
        /* harmony export */
        GetAuthorizationTokenCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_7__.E
        ),
        /* harmony export */
        GetLifecyclePolicyCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_8__.O
        ),
        /* harmony export */
        GetRepositoryPolicyCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_9__.M
        ),
        /* harmony export */
        ListImagesCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_10__.W
        ),
        /* harmony export */
        ListTagsForResourceCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_11__.a
        ),
        /* harmony export */
        PutImageCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_12__.S
        ),
        /* harmony export */
        PutImageScanningConfigurationCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_13__.B
        ),
        /* harmony export */
        PutImageTagMutabilityCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_14__.c
        ),
        /* harmony export */
        PutLifecyclePolicyCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_15__.R
        ),
        /* harmony export */
        SetRepositoryPolicyCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_16__.I
        ),
        /* harmony export */
        StartImageScanCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_17__.Q
        ),
        /* harmony export */
        TagResourceCommand: () => (
          /* reexport safe */
          _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_18__.e
        )
        /* harmony export */
      });
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9952);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9093);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6512);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6939);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1946);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3306);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4211);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8421);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7631);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3213);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7739);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1739);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5959);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3260);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4049);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(502);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2873);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6229);
      var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9787);
    })
  )
};
;
