"use strict";
exports.id = 1236;
exports.ids = [1236];
exports.modules = {
  /***/
  11236: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        findWaitingNative: () => (
          /* binding */
          findWaitingNative
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48826);
      var _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2436);
      var _begin_native_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41724);
      var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82352);
      var _native_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20629);
      var _settle_stopped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48596);
      function findWaitingNative(aws, world, service, action) {
        return findWaitingByApi((0, _native_api_js__WEBPACK_IMPORTED_MODULE_0__.s)(aws, service.target), world, service, action);
      }
      async function findWaitingByApi(api, world, { target, looked: { service } }, action) {
        const listed = await api.list();
        const open = listed.find(({ status }) => status === "IN_PROGRESS" || status === "PENDING");
        const look = open && await api.look(open.arn);
        const waiting = look?.hooks.filter(_judge_js__WEBPACK_IMPORTED_MODULE_1__.k) ?? [];
        if (look === void 0 || waiting.length === 0)
          throw nothingWaits(target, listed, look);
        const taskDefinition = (await api.taskDefinitions([look.target])).get(look.target) ?? "";
        const definition = (0, _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_2__.iU)(await world.ecs.describeTaskDefinition(taskDefinition));
        const ended = new Set(waiting.map(({ id }) => id));
        const { arn, createdAt, stage } = look;
        const known = { arn, createdAt, taskDefinition, definition, service, ended };
        return {
          underWay: (0, _begin_native_js__WEBPACK_IMPORTED_MODULE_3__.followKnown)(api, world, known),
          stage,
          taskDefinition,
          definition,
          async answer() {
            for (const id of ended)
              await api.resume(arn, id, action === "continue" ? "CONTINUE" : "ROLLBACK");
          }
        };
      }
      function nothingWaits(target, listed, look) {
        return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__.yo(`No deployment of ${target.service} in cluster ${target.cluster} waits for an action`, {
          hint: `${whatIs(listed, look)} Only a deployment that a pause holds can be continued: stop-at makes pauses in deployments by blue/green, linear and canary.`
        });
      }
      function whatIs([newest], look) {
        if (look !== void 0) {
          return `${(0, _settle_stopped_js__WEBPACK_IMPORTED_MODULE_5__.E)(look.arn)} is under way, in ${look.stage === "" ? "its first stage" : look.stage}.`;
        }
        if (newest === void 0)
          return "The service has had no deployment that ECS keeps a record of.";
        return `The latest one, ${(0, _settle_stopped_js__WEBPACK_IMPORTED_MODULE_5__.E)(newest.arn)}, is ${newest.status}.`;
      }
    })
  )
};
;
