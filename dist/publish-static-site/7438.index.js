"use strict";
exports.id = 7438;
exports.ids = [7438];
exports.modules = {
  /***/
  7438: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AbortMultipartUploadCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_0__.t
        ),
        /* harmony export */
        CompleteMultipartUploadCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.G
        ),
        /* harmony export */
        CopyObjectCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.s
        ),
        /* harmony export */
        CreateMultipartUploadCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__.n
        ),
        /* harmony export */
        DeleteObjectsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__.x
        ),
        /* harmony export */
        GetBucketAclCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__.Q
        ),
        /* harmony export */
        GetBucketEncryptionCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.t
        ),
        /* harmony export */
        GetBucketLifecycleConfigurationCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_7__.i
        ),
        /* harmony export */
        GetBucketOwnershipControlsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.$
        ),
        /* harmony export */
        GetBucketPolicyCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_9__.m
        ),
        /* harmony export */
        GetBucketPolicyStatusCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_10__.y
        ),
        /* harmony export */
        GetBucketVersioningCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_11__._
        ),
        /* harmony export */
        GetObjectCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_12__.j
        ),
        /* harmony export */
        GetPublicAccessBlockCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_13__.G
        ),
        /* harmony export */
        HeadBucketCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_14__.k
        ),
        /* harmony export */
        HeadObjectCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_15__.l
        ),
        /* harmony export */
        ListObjectsV2Command: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_16__.u
        ),
        /* harmony export */
        PutObjectCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_17__.w
        ),
        /* harmony export */
        S3Client: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_18__.Y
        ),
        /* harmony export */
        UploadPartCommand: () => (
          /* reexport safe */
          _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_19__.i
        )
        /* harmony export */
      });
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1694);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5309);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7857);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9210);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7358);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7829);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7744);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1429);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8840);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4473);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5863);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6963);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8027);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9855);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7076);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9693);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5539);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(23);
      var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9344);
    })
  )
};
;
