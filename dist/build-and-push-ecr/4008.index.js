"use strict";
exports.id = 4008;
exports.ids = [4008];
exports.modules = {
  /***/
  4008: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fromEnv: () => (
          /* reexport safe */
          _fromEnv__WEBPACK_IMPORTED_MODULE_0__.sF
        )
        /* harmony export */
      });
      var _fromEnv__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3099);
    })
  )
};
;
