"use strict";
exports.id = 1180;
exports.ids = [1180];
exports.modules = {
  /***/
  61180: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        findWaitingCodeDeploy: () => (
          /* binding */
          findWaitingCodeDeploy
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48826);
      var _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2436);
      var _appspec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17154);
      var _begin_codedeploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7230);
      var _codedeploy_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33784);
      var _deployment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33603);
      var _find_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5825);
      var _under_way_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52173);
      async function findWaitingCodeDeploy(aws, world, service, action, named = {
        application: void 0,
        deploymentGroup: void 0
      }) {
        const api = (0, _codedeploy_api_js__WEBPACK_IMPORTED_MODULE_0__.t)(aws);
        const of = (0, _begin_codedeploy_js__WEBPACK_IMPORTED_MODULE_1__.nameOf)(service);
        const group = await (0, _find_group_js__WEBPACK_IMPORTED_MODULE_2__.$)(api, named, of);
        const id = await api.findActive(group);
        if (id === void 0) {
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__.yo(`No CodeDeploy deployment of ${of.service} is under way`, {
            hint: "mode: continue goes on with a deployment that waits at Ready, or undoes it. It may have been stopped, or have run out of its wait."
          });
        }
        const targetId = (0, _begin_codedeploy_js__WEBPACK_IMPORTED_MODULE_1__.targetIdOf)(of);
        const seen = await api.look(id, targetId);
        const taskDefinition = (0, _appspec_js__WEBPACK_IMPORTED_MODULE_4__.I)(seen.content);
        const definition = await definitionOf(world, taskDefinition);
        const underWay = (0, _under_way_js__WEBPACK_IMPORTED_MODULE_5__.y)(world, api, {
          id,
          targetId,
          group,
          revisions: { next: taskDefinition ?? "", previous: originalOf(service, seen) },
          definition
        });
        const stage = stageOf(seen);
        const wait = (0, _deployment_js__WEBPACK_IMPORTED_MODULE_6__.pE)(seen);
        if (action === "continue" && wait === void 0) {
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__.yo(`The CodeDeploy deployment ${id} does not wait for anybody: it is at ${stage}`, {
            hint: "mode: continue goes on with a deployment that waits at Ready."
          });
        }
        return {
          underWay,
          stage,
          taskDefinition,
          definition,
          async answer() {
            if (action === "continue" && wait !== void 0)
              return api.continue(id, wait);
            const request = await underWay.rollBack("mode: continue with rollback");
            if (request.kind === "not-asked") {
              throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__.yo(`The CodeDeploy deployment ${id} cannot be undone: ${request.why}`);
            }
          }
        };
      }
      function stageOf(seen) {
        switch ((0, _deployment_js__WEBPACK_IMPORTED_MODULE_6__.pE)(seen)) {
          case "READY_WAIT":
            return "Ready";
          case "TERMINATION_WAIT":
            return "the wait before the original tasks are terminated";
          case void 0:
            return seen.events.find((event) => event.status === "InProgress")?.name ?? seen.status;
        }
      }
      function originalOf(service, { blue }) {
        return service.taskSets?.find(({ id }) => id === blue?.id)?.taskDefinition ?? (0, _begin_codedeploy_js__WEBPACK_IMPORTED_MODULE_1__.previousOf)(service);
      }
      async function definitionOf(world, taskDefinition) {
        const nothing = { family: "", containerDefinitions: [] };
        if (taskDefinition === void 0)
          return nothing;
        return (0, _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_7__.iU)(await world.ecs.describeTaskDefinition(taskDefinition));
      }
    })
  )
};
;
