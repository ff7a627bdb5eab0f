"use strict";
exports.id = 9524;
exports.ids = [9524];
exports.modules = {
  /***/
  9524: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CloudFrontClient: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_0__.G
        ),
        /* harmony export */
        CreateFunctionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__.Y
        ),
        /* harmony export */
        CreateInvalidationCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_2__.Y
        ),
        /* harmony export */
        DescribeFunctionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_3__.r
        ),
        /* harmony export */
        DescribeKeyValueStoreCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__.w
        ),
        /* harmony export */
        GetCachePolicyCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_5__.E
        ),
        /* harmony export */
        GetDistributionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_6__.s
        ),
        /* harmony export */
        GetDistributionConfigCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_7__.w
        ),
        /* harmony export */
        GetFunctionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_8__.Y
        ),
        /* harmony export */
        GetInvalidationCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_9__.W
        ),
        /* harmony export */
        GetOriginAccessControlCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_10__.F
        ),
        /* harmony export */
        PublishFunctionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_11__.r
        ),
        /* harmony export */
        TestFunctionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_12__.E
        ),
        /* harmony export */
        UpdateDistributionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_13__.Z
        ),
        /* harmony export */
        UpdateFunctionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_14__.x
        )
        /* harmony export */
      });
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9577);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1517);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5090);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3813);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2469);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6449);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1399);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3811);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(227);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8546);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4050);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7569);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(908);
      var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8718);
    })
  )
};
;
