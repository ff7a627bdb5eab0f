"use strict";
exports.id = 9066;
exports.ids = [9066];
exports.modules = {
  /***/
  39066: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BatchGetApplicationsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_0__.n
        ),
        /* harmony export */
        BatchGetDeploymentGroupsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__.r
        ),
        /* harmony export */
        BatchGetDeploymentTargetsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__.B
        ),
        /* harmony export */
        BatchGetDeploymentsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_3__.A
        ),
        /* harmony export */
        CodeDeployClient: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__.c
        ),
        /* harmony export */
        ContinueDeploymentCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_5__.M
        ),
        /* harmony export */
        CreateDeploymentCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_6__.t
        ),
        /* harmony export */
        GetApplicationCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_7__.e
        ),
        /* harmony export */
        GetDeploymentCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_8__.T
        ),
        /* harmony export */
        GetDeploymentGroupCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_9__.W
        ),
        /* harmony export */
        ListApplicationsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_10__.B
        ),
        /* harmony export */
        ListDeploymentGroupsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_11__.X
        ),
        /* harmony export */
        ListDeploymentTargetsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_12__.$
        ),
        /* harmony export */
        ListDeploymentsCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_13__.s
        ),
        /* harmony export */
        StopDeploymentCommand: () => (
          /* reexport safe */
          _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_14__.N
        )
        /* harmony export */
      });
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31410);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95734);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71488);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6325);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50057);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26573);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76282);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76545);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38744);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33973);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97678);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10074);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4404);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(60569);
      var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(73858);
    })
  )
};
;
