"use strict";
exports.id = 2020;
exports.ids = [2020];
exports.modules = {
  /***/
  17154: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          taskDefinitionOf
        ),
        /* harmony export */
        v: () => (
          /* binding */
          makeAppSpec
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48826);
      var _document_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26827);
      var _ecs_task_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37357);
      var _any_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80817);
      var _appspec_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34869);
      function makeAppSpec(service, definition, taskDefinition, file) {
        const content = file === void 0 ? generate(service, definition, taskDefinition) : fill(file.content, taskDefinition, () => findTraffic(service, definition));
        return JSON.stringify(content);
      }
      function taskDefinitionOf(content) {
        if (content === void 0)
          return void 0;
        let root;
        try {
          root = (0, _appspec_file_js__WEBPACK_IMPORTED_MODULE_0__.W)(content).value;
        } catch {
          return void 0;
        }
        const resources = (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(root) ? (0, _any_case_js__WEBPACK_IMPORTED_MODULE_2__.D)(root, "resources")?.value : void 0;
        const [resource] = (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(resources) ? resources : [];
        const [body] = (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(resource) ? Object.values(resource) : [];
        const properties = (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(body) ? (0, _any_case_js__WEBPACK_IMPORTED_MODULE_2__.D)(body, "properties")?.value : void 0;
        const found = (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(properties) ? (0, _any_case_js__WEBPACK_IMPORTED_MODULE_2__.D)(properties, "taskdefinition")?.value : void 0;
        return typeof found === "string" ? found : void 0;
      }
      function generate(service, definition, taskDefinition) {
        const primary = (0, _ecs_task_set_js__WEBPACK_IMPORTED_MODULE_3__.i)(service);
        const platformVersion = primary?.platformVersion ?? service.platformVersion;
        const network = networkOf(service);
        const strategy = primary?.capacityProviderStrategy ?? service.capacityProviderStrategy ?? [];
        const properties = {
          TaskDefinition: taskDefinition,
          LoadBalancerInfo: loadBalancerInfo(findTraffic(service, definition)),
          ...platformVersion !== void 0 && { PlatformVersion: platformVersion },
          ...network !== void 0 && { NetworkConfiguration: { AwsvpcConfiguration: network } },
          ...strategy.length > 0 && {
            CapacityProviderStrategy: strategy.map(({ capacityProvider = "", base = 0, weight = 0 }) => ({
              CapacityProvider: capacityProvider,
              Base: base,
              Weight: weight
            }))
          }
        };
        return {
          version: "0.0",
          Resources: [{ TargetService: { Type: "AWS::ECS::Service", Properties: properties } }]
        };
      }
      function fill(content, taskDefinition, traffic) {
        const resources = (0, _any_case_js__WEBPACK_IMPORTED_MODULE_2__.D)(content, "resources")?.value;
        const filled = ((0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(resources) ? resources : []).map((resource) => (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(resource) ? Object.fromEntries(Object.entries(resource).map(([name, body]) => [name, fillBody(body, taskDefinition, traffic)])) : resource);
        return (0, _any_case_js__WEBPACK_IMPORTED_MODULE_2__.R)(content, "Resources", filled);
      }
      function fillBody(body, taskDefinition, traffic) {
        const properties = (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(body) ? (0, _any_case_js__WEBPACK_IMPORTED_MODULE_2__.D)(body, "properties")?.value : void 0;
        if (!(0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(body) || !(0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(properties))
          return body;
        const withRevision = (0, _any_case_js__WEBPACK_IMPORTED_MODULE_2__.R)(properties, "TaskDefinition", taskDefinition);
        const isBalanced = (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)((0, _any_case_js__WEBPACK_IMPORTED_MODULE_2__.D)(properties, "loadbalancerinfo")?.value);
        return (0, _any_case_js__WEBPACK_IMPORTED_MODULE_2__.R)(body, "Properties", isBalanced ? withRevision : (0, _any_case_js__WEBPACK_IMPORTED_MODULE_2__.R)(withRevision, "LoadBalancerInfo", loadBalancerInfo(traffic())));
      }
      function loadBalancerInfo({ containerName, containerPort }) {
        return { ContainerName: containerName, ContainerPort: containerPort };
      }
      function findTraffic(service, definition) {
        const [balancer] = (0, _ecs_task_set_js__WEBPACK_IMPORTED_MODULE_3__.i)(service)?.loadBalancers ?? service.loadBalancers ?? [];
        const { containerName, containerPort } = balancer ?? service.loadBalancers?.[0] ?? {};
        const name = service.serviceName ?? "";
        if (containerName === void 0 || containerPort === void 0) {
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__.yo(`The service ${name} shows no load balancer, which CodeDeploy needs`, {
            hint: "Give an AppSpec with LoadBalancerInfo (ContainerName, ContainerPort) by the input codedeploy-appspec."
          });
        }
        const names = definition.containerDefinitions.map((container) => container.name);
        if (!names.includes(containerName)) {
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__.yo(`The traffic of ${name} goes to the container ${containerName}, which the task definition does not have`, {
            hint: `It has ${names.join(", ")}. Name the container in LoadBalancerInfo of an AppSpec, by the input codedeploy-appspec.`
          });
        }
        return { containerName, containerPort };
      }
      function networkOf(service) {
        const { awsvpcConfiguration: vpc } = (0, _ecs_task_set_js__WEBPACK_IMPORTED_MODULE_3__.i)(service)?.networkConfiguration ?? service.networkConfiguration ?? {};
        if (vpc?.subnets === void 0)
          return void 0;
        return {
          Subnets: vpc.subnets,
          SecurityGroups: vpc.securityGroups ?? [],
          ...vpc.assignPublicIp !== void 0 && { AssignPublicIp: vpc.assignPublicIp }
        };
      }
    })
  ),
  /***/
  7230: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        beginCodeDeploy: () => (
          /* binding */
          beginCodeDeploy
        ),
        /* harmony export */
        checkCodeDeploy: () => (
          /* binding */
          checkCodeDeploy
        ),
        /* harmony export */
        nameOf: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        previousOf: () => (
          /* binding */
          previousOf
        ),
        /* harmony export */
        targetIdOf: () => (
          /* binding */
          targetIdOf
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48826);
      var _slipway_aws__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82926);
      var _definition_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70333);
      var _ecs_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76836);
      var _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2436);
      var _ecs_task_set_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37357);
      var _appspec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17154);
      var _codedeploy_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33784);
      var _find_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5825);
      var _under_way_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52173);
      async function beginCodeDeploy(aws, world, wish, { service, taskDefinition, definition, onCall }) {
        const api = (0, _codedeploy_api_js__WEBPACK_IMPORTED_MODULE_0__.t)(aws);
        const of = nameOf(service);
        const group = await (0, _find_group_js__WEBPACK_IMPORTED_MODULE_1__.$)(api, wish, of);
        const appSpec = (0, _appspec_js__WEBPACK_IMPORTED_MODULE_2__.v)(service, definition, taskDefinition, wish.appSpec);
        const { description, configuration } = wish;
        const creation = { group, appSpec, description, configuration };
        world.signal.throwIfAborted();
        onCall?.();
        const { id, revision } = await createOrJoin(world, api, creation, { of, taskDefinition, definition });
        const minutes = group.terminationWaitMs / 6e4;
        if (minutes > 0) {
          world.log.info(`It is complete when the original tasks are terminated: the group keeps them for ${minutes} minutes`);
        }
        const revisions = { next: revision, previous: previousOf(service) };
        return (0, _under_way_js__WEBPACK_IMPORTED_MODULE_3__.y)(world, api, { id, targetId: targetIdOf(of), group, revisions, definition });
      }
      async function checkCodeDeploy(aws, world, wish, { service, definition }) {
        const api = (0, _codedeploy_api_js__WEBPACK_IMPORTED_MODULE_0__.t)(aws);
        (0, _appspec_js__WEBPACK_IMPORTED_MODULE_2__.v)(service, definition, definition.family, wish.appSpec);
        const of = nameOf(service);
        const group = await (0, _find_group_js__WEBPACK_IMPORTED_MODULE_1__.$)(api, wish, of);
        const active = await api.findActive(group);
        if (active === void 0)
          return void 0;
        const { content } = await api.look(active, targetIdOf(of));
        const revision = (0, _appspec_js__WEBPACK_IMPORTED_MODULE_2__.I)(content);
        if (revision === void 0 || !await isOf(world, revision, definition))
          throw isBusy(group, active);
        return revision;
      }
      async function createOrJoin(world, api, creation, { of, taskDefinition, definition }) {
        const { group } = creation;
        try {
          const id = await api.create(creation);
          const name = (0, _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_4__.pd)(taskDefinition);
          world.log.info(`CodeDeploy deployment ${id} of ${name}, by ${group.application}/${group.name}`);
          return { id, revision: taskDefinition };
        } catch (error) {
          if (!(0, _slipway_aws__WEBPACK_IMPORTED_MODULE_5__.m_)(error, "DeploymentLimitExceededException"))
            throw error;
          const active = await api.findActive(group);
          if (active === void 0)
            throw error;
          const { content } = await api.look(active, targetIdOf(of));
          const revision = (0, _appspec_js__WEBPACK_IMPORTED_MODULE_2__.I)(content);
          const isMine = revision === taskDefinition || revision !== void 0 && await isOf(world, revision, definition);
          if (!isMine)
            throw isBusy(group, active, error);
          world.log.info(`CodeDeploy deployment ${active} brings ${(0, _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_4__.pd)(revision)} into service already: following it`);
          return { id: active, revision };
        }
      }
      async function isOf(world, revision, definition) {
        const registered = await world.ecs.describeTaskDefinition(revision);
        return (0, _definition_diff_js__WEBPACK_IMPORTED_MODULE_6__.e)((0, _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_4__.MF)(registered), definition).length === 0;
      }
      function isBusy({ application, name }, active, cause) {
        return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_7__.yo(`The CodeDeploy deployment ${active} of ${application}/${name} is not over yet`, {
          cause,
          hint: "CodeDeploy takes one deployment of a group at a time. Wait for it, go on with it by mode: continue if it waits at Ready, or stop it; a concurrency group keeps runs of one environment apart."
        });
      }
      function nameOf({ clusterArn = "", serviceName = "" }) {
        return { cluster: (0, _ecs_target_js__WEBPACK_IMPORTED_MODULE_8__.S)(clusterArn), service: serviceName };
      }
      function targetIdOf({ cluster, service }) {
        return `${cluster}:${service}`;
      }
      function previousOf(service) {
        return (0, _ecs_task_set_js__WEBPACK_IMPORTED_MODULE_9__.i)(service)?.taskDefinition ?? service.taskDefinition ?? "";
      }
    })
  ),
  /***/
  33784: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        t: () => (
          /* binding */
          openCodeDeploy
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var errors = __webpack_require__(48826);
      var src_errors = __webpack_require__(82926);
      var deployment = __webpack_require__(33603);
      ;
      const minute = 6e4;
      function toGroup(info) {
        const { deploymentReadyOption: ready, terminateBlueInstancesOnDeploymentSuccess: termination } = info.blueGreenDeploymentConfiguration ?? {};
        return {
          application: info.applicationName ?? "",
          name: info.deploymentGroupName ?? "",
          services: (info.ecsServices ?? []).map(({ clusterName, serviceName }) => ({
            cluster: clusterName ?? "",
            service: serviceName ?? ""
          })),
          ready: {
            waitMs: (ready?.waitTimeInMinutes ?? 0) * minute,
            continues: ready?.actionOnTimeout !== "STOP_DEPLOYMENT"
          },
          terminationWaitMs: (termination?.terminationWaitTimeInMinutes ?? 0) * minute,
          lastAttempted: info.lastAttemptedDeployment?.deploymentId
        };
      }
      ;
      const groupsPerCall = 100;
      const deploymentsPerCall = 25;
      const mostDone = 100;
      function openCodeDeploy(aws) {
        const open = () => Promise.all([aws.codeDeploy(), Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(6538), __webpack_require__.e(9066)]
        ).then(__webpack_require__.bind(__webpack_require__, 39066))]);
        return {
          async findGroup(application, name) {
            const [client, { GetDeploymentGroupCommand }] = await open();
            const question = { applicationName: application, deploymentGroupName: name };
            try {
              const { deploymentGroupInfo: info } = await client.send(new GetDeploymentGroupCommand(question));
              return info === void 0 ? void 0 : toGroup(info);
            } catch (error) {
              if ((0, src_errors.m_)(error, "ApplicationDoesNotExistException", "DeploymentGroupDoesNotExistException")) {
                return void 0;
              }
              throw error;
            }
          },
          async listApplications() {
            const [client, { ListApplicationsCommand }] = await open();
            return allPages(async (nextToken) => {
              const answer = await client.send(new ListApplicationsCommand({ nextToken }));
              return { items: answer.applications ?? [], nextToken: answer.nextToken };
            });
          },
          async groupsOf(applicationName) {
            const [client, { ListDeploymentGroupsCommand, BatchGetDeploymentGroupsCommand }] = await open();
            const names = await allPages(async (nextToken) => {
              const answer = await client.send(new ListDeploymentGroupsCommand({ applicationName, nextToken }));
              return { items: answer.deploymentGroups ?? [], nextToken: answer.nextToken };
            });
            const groups = [];
            for (let start = 0; start < names.length; start += groupsPerCall) {
              const deploymentGroupNames = names.slice(start, start + groupsPerCall);
              const { deploymentGroupsInfo = [] } = await client.send(new BatchGetDeploymentGroupsCommand({ applicationName, deploymentGroupNames }));
              groups.push(...deploymentGroupsInfo.filter((info) => info.computePlatform === "ECS").map(toGroup));
            }
            return groups;
          },
          findActive: async (group) => (await listDeployments(open, group, ["Created", "Queued", "InProgress", "Ready"], 1))[0],
          async readSucceeded(group) {
            const [client, { BatchGetDeploymentsCommand }] = await open();
            const ids = await listDeployments(open, group, ["Succeeded"], mostDone);
            const done = [];
            for (let start = 0; start < ids.length; start += deploymentsPerCall) {
              const deploymentIds = ids.slice(start, start + deploymentsPerCall);
              const { deploymentsInfo = [] } = await client.send(new BatchGetDeploymentsCommand({ deploymentIds }));
              done.push(...deploymentsInfo.map(toDone));
            }
            return done;
          },
          async create({ group, appSpec, description, configuration }) {
            const [client, { CreateDeploymentCommand }] = await open();
            const sha256 = (0, external_node_crypto_.createHash)("sha256").update(appSpec).digest("hex");
            const { deploymentId } = await client.send(new CreateDeploymentCommand({
              applicationName: group.application,
              deploymentGroupName: group.name,
              revision: { revisionType: "AppSpecContent", appSpecContent: { content: appSpec, sha256 } },
              description,
              deploymentConfigName: configuration
            }));
            if (deploymentId === void 0)
              throw new errors.yo("CodeDeploy made a deployment without an id");
            return deploymentId;
          },
          async look(deploymentId, targetId) {
            const [client, { GetDeploymentCommand }] = await open();
            const [{ deploymentInfo = {} }, target] = await Promise.all([
              client.send(new GetDeploymentCommand({ deploymentId })),
              findTarget(open, deploymentId, targetId)
            ]);
            return (0, deployment.NB)(deploymentInfo, target);
          },
          async continue(deploymentId, deploymentWaitType) {
            const [client, { ContinueDeploymentCommand }] = await open();
            await client.send(new ContinueDeploymentCommand({ deploymentId, deploymentWaitType }));
          },
          async stop(deploymentId, autoRollbackEnabled) {
            const [client, { StopDeploymentCommand }] = await open();
            await client.send(new StopDeploymentCommand({ deploymentId, autoRollbackEnabled }));
          }
        };
      }
      async function listDeployments(open, { application, name }, includeOnlyStatuses, most) {
        const [client, { ListDeploymentsCommand }] = await open();
        const question = { applicationName: application, deploymentGroupName: name, includeOnlyStatuses };
        const ids = [];
        let nextToken;
        do {
          const page = await client.send(new ListDeploymentsCommand({ ...question, nextToken }));
          ids.push(...page.deployments ?? []);
          nextToken = page.nextToken;
        } while (nextToken !== void 0 && ids.length < most);
        return ids.slice(0, most);
      }
      function toDone({ createTime, revision }) {
        return { createdAt: createTime?.getTime() ?? 0, content: revision?.appSpecContent?.content };
      }
      async function findTarget(open, deploymentId, targetId) {
        const [client, { BatchGetDeploymentTargetsCommand }] = await open();
        try {
          const { deploymentTargets = [] } = await client.send(new BatchGetDeploymentTargetsCommand({ deploymentId, targetIds: [targetId] }));
          return deploymentTargets[0];
        } catch (error) {
          if ((0, src_errors.m_)(error, "DeploymentNotStartedException", "DeploymentTargetDoesNotExistException")) {
            return void 0;
          }
          throw error;
        }
      }
      async function allPages(read) {
        const all = [];
        let token;
        do {
          const { items, nextToken } = await read(token);
          all.push(...items);
          token = nextToken;
        } while (token !== void 0);
        return all;
      }
    })
  ),
  /***/
  33603: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $m: () => (
          /* binding */
          isActive
        ),
        /* harmony export */
        GG: () => (
          /* binding */
          hasTraffic
        ),
        /* harmony export */
        NB: () => (
          /* binding */
          toSeen
        ),
        /* harmony export */
        pE: () => (
          /* binding */
          waitOf
        )
        /* harmony export */
      });
      const statuses = ["Created", "Queued", "InProgress", "Ready", "Succeeded", "Failed", "Stopped"];
      function isActive({ status }) {
        return status !== "Succeeded" && status !== "Failed" && status !== "Stopped";
      }
      function hasTraffic({ green, events }) {
        const shift = events.find(({ name }) => name === "AllowTraffic");
        return (green?.weight ?? 0) > 0 || shift?.status === "Succeeded";
      }
      function waitOf(seen) {
        if (!isActive(seen))
          return void 0;
        if (seen.isTerminationWait)
          return "TERMINATION_WAIT";
        if (seen.status !== "Ready")
          return void 0;
        return hasTraffic(seen) ? "TERMINATION_WAIT" : "READY_WAIT";
      }
      function toSeen(info, target) {
        const { lifecycleEvents = [], taskSetsInfo = [] } = target?.ecsTarget ?? {};
        const { errorInformation: error, autoRollbackConfiguration: auto } = info;
        const find = (label) => {
          const found = taskSetsInfo.find(({ taskSetLabel }) => taskSetLabel === label);
          return found === void 0 ? void 0 : toTaskSet(found);
        };
        return {
          id: info.deploymentId ?? "",
          status: statuses.find((status) => status === info.status) ?? "InProgress",
          error: error === void 0 ? void 0 : { code: error.code ?? "", message: error.message ?? "" },
          rollback: info.rollbackInfo?.rollbackDeploymentId,
          autoRollback: auto?.enabled === true ? auto.events ?? [] : [],
          isTerminationWait: info.instanceTerminationWaitTimeStarted ?? false,
          createdAt: info.createTime?.getTime() ?? 0,
          content: info.revision?.appSpecContent?.content,
          events: lifecycleEvents.map(({ lifecycleEventName, status, endTime, diagnostics }) => ({
            name: lifecycleEventName ?? "",
            status: status ?? "Unknown",
            endedAt: endTime?.getTime(),
            diagnostics: diagnostics && {
              script: diagnostics.scriptName ?? "",
              message: diagnostics.message ?? ""
            }
          })),
          blue: find("Blue"),
          green: find("Green")
        };
      }
      function toTaskSet(set) {
        return {
          // The API spells it so.
          id: set.identifer ?? "",
          desired: set.desiredCount ?? 0,
          running: set.runningCount ?? 0,
          pending: set.pendingCount ?? 0,
          weight: set.trafficWeight ?? 0
        };
      }
    })
  ),
  /***/
  5825: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          findGroup
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48826);
      async function findGroup(api, named, of) {
        const application = named.application ?? `AppECS-${of.cluster}-${of.service}`;
        const name = named.deploymentGroup ?? `DgpECS-${of.cluster}-${of.service}`;
        const usual = await api.findGroup(application, name);
        if (usual !== void 0 && isOf(usual, of))
          return usual;
        if (named.deploymentGroup !== void 0 && named.application !== void 0) {
          throw usual === void 0 ? notThere(named.application, named.deploymentGroup) : ofAnother(usual, of);
        }
        return search(api, named, of);
      }
      async function search(api, { application, deploymentGroup }, of) {
        const applications = application === void 0 ? await api.listApplications() : [application];
        const seen = [];
        for (const name of applications)
          seen.push(...await api.groupsOf(name));
        const found = seen.filter((group) => isOf(group, of) && (deploymentGroup === void 0 || group.name === deploymentGroup));
        const [only, ...others] = found;
        if (only === void 0)
          throw notFound(seen, of);
        if (others.length > 0) {
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo(`Several CodeDeploy deployment groups deploy ${titleOf(of)}: ${list(found)}`, {
            hint: "Name one with the inputs codedeploy-application and codedeploy-deployment-group."
          });
        }
        return only;
      }
      function isOf({ services }, { cluster, service }) {
        return services.some((own) => own.cluster === cluster && own.service === service);
      }
      function notThere(application, name) {
        return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo(`CodeDeploy has no deployment group ${name} in an application ${application}`, {
          hint: "Check the inputs codedeploy-application, codedeploy-deployment-group and aws-region. Without the first two the group is found by the service."
        });
      }
      function ofAnother(group, of) {
        const services = group.services.map(titleOf).join(", ") || "no ECS service";
        return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo(`The CodeDeploy deployment group ${group.name} deploys ${services}, and not ${titleOf(of)}`, { hint: "Check the input codedeploy-deployment-group; without it the group is found by the service." });
      }
      function notFound(seen, of) {
        const there = seen.length === 0 ? "There is no group for ECS at all." : `There is ${list(seen)}.`;
        return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo(`No CodeDeploy deployment group deploys ${titleOf(of)}`, {
          hint: `${there} A service of the controller CODE_DEPLOY needs one: create it for this service, or name it with codedeploy-application and codedeploy-deployment-group.`
        });
      }
      function titleOf({ cluster, service }) {
        return `${service} of cluster ${cluster}`;
      }
      const shown = 10;
      function list(groups) {
        const lines = groups.slice(0, shown).map(({ application, name, services }) => `${application}/${name} (${services.map(titleOf).join(", ")})`);
        const more = groups.length - lines.length;
        return more > 0 ? `${lines.join(", ")} and ${more} more` : lines.join(", ");
      }
    })
  ),
  /***/
  52173: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        y: () => (
          /* binding */
          watchCodeDeploy
        )
      });
      var errors = __webpack_require__(48826);
      var src_errors = __webpack_require__(82926);
      var diagnose = __webpack_require__(96892);
      var essential_containers = __webpack_require__(62282);
      var failure_watch = __webpack_require__(3413);
      var target_watch = __webpack_require__(94167);
      var deployment = __webpack_require__(33603);
      var plain_diagnosis = __webpack_require__(48082);
      ;
      function explainDeployment({ error, events }) {
        const failed = events.find(({ status }) => status === "Failed");
        if (error === void 0 && failed === void 0)
          return void 0;
        if (failed?.diagnostics !== void 0 && failed.diagnostics.script !== "") {
          const { script, message } = failed.diagnostics;
          const said = message === "" ? "" : `: ${message}`;
          return (0, plain_diagnosis.G)(`The hook ${script} of the lifecycle event ${failed.name} failed${said}`, {
            reason: error?.message,
            advice: [
              `Read the function's log: /aws/lambda/${functionName(script)} in CloudWatch Logs.`,
              "The function has to call PutLifecycleEventHookExecutionStatus with Succeeded within an hour."
            ]
          });
        }
        return (0, plain_diagnosis.G)(error?.message ?? messageOf(failed), {
          reason: error === void 0 || failed === void 0 ? void 0 : messageOf(failed),
          advice: adviseOn(error?.code ?? "")
        });
      }
      function messageOf(failed) {
        return `The lifecycle event ${failed?.name ?? ""} failed: ${failed?.diagnostics?.message ?? "CodeDeploy does not say why"}`;
      }
      function functionName(script) {
        return /:function:([\w-]+)/.exec(script)?.[1] ?? script;
      }
      const advice = {
        ALARM_ACTIVE: "Look at the alarm's metric in CloudWatch over the time of the deployment.",
        ECS_UPDATE_ERROR: "Check that the deployment group's service role may use ECS: AWSCodeDeployRoleForECS.",
        ELASTIC_LOAD_BALANCING_INVALID: "Check the deployment group's listeners and its two target groups: each belongs to one load balancer.",
        IAM_ROLE_MISSING: "The service role of the deployment group does not exist any more.",
        IAM_ROLE_PERMISSIONS: "Give the deployment group's service role AWSCodeDeployRoleForECS, and iam:PassRole for the roles of the task definition.",
        INVALID_ECS_SERVICE: "Check the service, its cluster and its load balancer against the deployment group.",
        INVALID_REVISION: "Check the AppSpec: its container and port have to be those of the task definition.",
        TIMEOUT: "Look at the service's events and its stopped tasks in the ECS console: why did tasks not become healthy?"
      };
      function adviseOn(code) {
        const known = Object.hasOwn(advice, code) ? advice[code] : void 0;
        return [known ?? "Look at the deployment in the CodeDeploy console: each lifecycle event shows its error."];
      }
      var conclude = __webpack_require__(4108);
      var rolling_trouble = __webpack_require__(91026);
      ;
      const rollbackAppearsMs = 2e4;
      function judge(mine, knowledge) {
        switch (mine.status) {
          case "Succeeded":
            return { kind: "completed" };
          case "Created":
          case "Queued":
          case "InProgress":
            return { kind: "in-progress" };
          case "Ready":
            return knowledge.ready.continues || (0, deployment.pE)(mine) !== "READY_WAIT" ? { kind: "in-progress" } : { kind: "paused", stage: "Ready", expiresAt: expiryOf(mine, knowledge.ready.waitMs) };
          case "Failed":
          case "Stopped":
            return judgeOver(mine, knowledge);
        }
      }
      function judgeOver(mine, knowledge) {
        const { rollback, askedBack, lastAttempted, overMs } = knowledge;
        const reason = mine.error?.message ?? `CodeDeploy says ${mine.status} and not why`;
        if (rollback !== void 0)
          return judgeRollback(rollback, reason);
        if (overMs < rollbackAppearsMs && (mine.rollback !== void 0 || isToBeUndone(mine, askedBack))) {
          return { kind: "rolling-back", reason };
        }
        const isReplaced = lastAttempted !== void 0 && lastAttempted !== mine.id;
        if (mine.status === "Stopped" && isReplaced)
          return { kind: "superseded", by: lastAttempted };
        if (askedBack && !(0, deployment.GG)(mine))
          return { kind: "rolled-back", reason };
        if (mine.status === "Stopped" && mine.error?.code !== "ALARM_ACTIVE") {
          return { kind: "stopped", reason };
        }
        return { kind: "failed", reason };
      }
      function judgeRollback(rollback, reason) {
        if ((0, deployment.$m)(rollback))
          return { kind: "rolling-back", reason };
        if (rollback.status === "Succeeded")
          return { kind: "rolled-back", reason };
        const why = rollback.error?.message ?? rollback.status;
        return { kind: "rollback-failed", reason: `${reason}; ${rollback.id}, which was to undo it: ${why}` };
      }
      function isToBeUndone({ status, error, autoRollback }, askedBack) {
        if (askedBack)
          return true;
        if (status === "Failed")
          return autoRollback.includes("DEPLOYMENT_FAILURE");
        return autoRollback.includes(error?.code === "ALARM_ACTIVE" ? "DEPLOYMENT_STOP_ON_ALARM" : "DEPLOYMENT_STOP_ON_REQUEST");
      }
      function expiryOf({ events }, waitMs) {
        const ends = events.flatMap(({ endedAt }) => endedAt ?? []);
        return ends.length === 0 ? void 0 : Math.max(...ends) + waitMs;
      }
      ;
      const second = 1e3;
      function lookInterval({ elapsedMs, trouble, restMs, isChecked }) {
        if (trouble > 0)
          return (0, rolling_trouble.h)(trouble);
        if (restMs === void 0 || restMs < 10 * second)
          return elapsedMs < 20 * second ? 2 * second : 5 * second;
        return Math.min(isChecked ? 5 * second : 15 * second, restMs);
      }
      ;
      class Suspicion {
        #alive = 0;
        #lost = 0;
        #looks = 0;
        /**
         * @param explained how many failed tasks were found so far
         * @returns what FailureWatch takes for a count of failures: another one as long as some task is missing
         */
        look({ running, pending, desired }, explained) {
          const alive = running + pending;
          if (alive < Math.min(this.#alive, desired))
            this.#lost += Math.min(this.#alive, desired) - alive;
          this.#alive = alive;
          return this.#lost > explained ? { failed: ++this.#looks } : void 0;
        }
      }
      ;
      async function followCodeDeploy(world, following, { deadline: given, check }) {
        const { group, revisions } = following;
        const since = world.clock.now();
        let deadline = given + group.terminationWaitMs + (group.ready.continues ? group.ready.waitMs : 0);
        const suspicion = new Suspicion();
        let overSince;
        let restingSince;
        let trouble = 0;
        let view;
        for (; ; ) {
          const seen = await (0, rolling_trouble.J)(world, () => following.api.look(following.id, following.targetId));
          trouble = seen === void 0 ? trouble + 1 : 0;
          if (seen !== void 0) {
            following.logBook.note(seen);
            if (!(0, deployment.$m)(seen))
              overSince ??= world.clock.now();
            view = await judged(world, following, seen, world.clock.now() - (overSince ?? world.clock.now()));
            const ending = endingOf(view.judgement, revisions);
            if (ending !== void 0)
              return ending;
            if (view.judgement.kind === "rolling-back") {
              deadline = Math.max(deadline, (overSince ?? since) + conclude.x);
            } else {
              const why = await failureOf(following, seen, suspicion) ?? await verdictOf(seen, check);
              if (why !== void 0 && !following.hasAskedBack())
                return { kind: "hopeless", reason: why };
            }
          }
          const now = world.clock.now();
          if (now >= deadline) {
            return { kind: "timed-out", isRollingBack: view?.judgement.kind === "rolling-back" };
          }
          const restLength = restLengthOf(view, group);
          restingSince = restLength === void 0 ? void 0 : restingSince ?? now;
          const restMs = restLength === void 0 ? void 0 : (restingSince ?? now) + restLength - now;
          const pause = lookInterval({ elapsedMs: now - since, trouble, restMs, isChecked: check !== void 0 });
          await world.clock.sleep(Math.min(pause, deadline - now), world.signal);
        }
      }
      async function judged(world, following, seen, overMs) {
        const { api, group, targetId, logBook, hasAskedBack } = following;
        const undoing = seen.rollback;
        const rollback = undoing === void 0 ? void 0 : await (0, rolling_trouble.J)(world, () => api.look(undoing, targetId));
        if (rollback !== void 0)
          logBook.noteRollback(rollback);
        const latest = seen.status === "Stopped" && undoing === void 0 ? await (0, rolling_trouble.J)(world, () => api.findGroup(group.application, group.name)) : void 0;
        const { lastAttempted } = latest ?? { lastAttempted: void 0 };
        const knowledge = { ready: group.ready, rollback, askedBack: hasAskedBack(), lastAttempted, overMs };
        const judgement = judge(seen, knowledge);
        const isUnseen = undoing !== void 0 && rollback === void 0;
        return { seen, judgement: isUnseen ? { kind: "rolling-back", reason: "" } : judgement };
      }
      function endingOf(judgement, { previous }) {
        switch (judgement.kind) {
          case "completed":
          case "paused":
          case "failed":
          case "stopped":
          case "superseded":
            return judgement;
          case "rolled-back":
          case "rollback-failed":
            return { ...judgement, to: previous };
          case "in-progress":
          case "rolling-back":
            return void 0;
        }
      }
      async function failureOf({ watchOf, noteTargets, logBook }, { green }, suspicion) {
        if (green === void 0)
          return void 0;
        await noteTargets(green);
        const watch = watchOf(green.id);
        if (watch.isDue(suspicion.look(green, watch.failures.length))) {
          for (const failure of await watch.look())
            logBook.noteFailure(failure);
        }
        return watch.conclusive?.cause;
      }
      async function verdictOf(seen, check) {
        return (0, deployment.GG)(seen) && (0, deployment.$m)(seen) ? check?.() : void 0;
      }
      function restLengthOf(view, { ready, terminationWaitMs }) {
        switch (view === void 0 ? void 0 : (0, deployment.pE)(view.seen)) {
          case "READY_WAIT":
            return ready.waitMs;
          case "TERMINATION_WAIT":
            return terminationWaitMs;
          case void 0:
            return void 0;
        }
      }
      var task_definition = __webpack_require__(2436);
      var target_change = __webpack_require__(5514);
      ;
      class LogBook {
        world;
        revisions;
        /** The service's, since the deployment began, oldest first; read when a failure is explained. */
        events = [];
        #points = [];
        #marks = [];
        #said = /* @__PURE__ */ new Map();
        #weight = 0;
        #seen;
        constructor(world, revisions) {
          this.world = world;
          this.revisions = revisions;
        }
        get timeline() {
          return { points: this.#points, marks: this.#marks };
        }
        get running() {
          return this.#seen?.green?.running ?? 0;
        }
        note(seen) {
          this.#seen = seen;
          this.#points.push({
            at: this.world.clock.now(),
            new: seen.green?.running ?? 0,
            old: seen.blue?.running ?? 0,
            rollingBack: !(0, deployment.$m)(seen) && seen.status !== "Succeeded"
          });
          for (const event of seen.events)
            this.#noteEvent(event);
          this.#noteTraffic(seen);
          if (this.#isNews("status", seen.status))
            this.#say(`${seen.id} is ${inWords[seen.status]}`);
          if ((0, deployment.pE)(seen) === "TERMINATION_WAIT" && this.#isNews("termination", "wait")) {
            this.#say("the original tasks get no more traffic, and are kept for the time that the group says");
          }
        }
        /** The deployment that undoes it. */
        noteRollback(seen) {
          if (this.#isNews(seen.id, seen.status)) {
            this.#say(`${seen.id}, which puts ${(0, task_definition.pd)(this.revisions.previous)} back, is ${inWords[seen.status]}`);
          }
        }
        noteFailure(failure) {
          const label = failure.exitCode === void 0 ? failure.kind : `exit code ${failure.exitCode}`;
          this.#marks.push({ at: this.world.clock.now(), label });
          const said = failure.reason === "" ? "" : ` (${failure.reason})`;
          this.world.log.info(`  Task ${(0, task_definition.pd)(failure.task.arn)} failed: ${failure.cause}${said}`);
        }
        noteTargets(changes) {
          for (const { line } of changes)
            this.world.log.info(`  ${line}`);
          this.#marks.push(...(0, target_change.O)(changes, this.#marks, this.world.clock.now()));
        }
        /** `in progress at Install; orders:13 0 of 2 running, 0 % of the traffic; orders:12 2 running` */
        describe() {
          const seen = this.#seen;
          if (seen === void 0)
            return `${(0, task_definition.pd)(this.revisions.next)} was handed to CodeDeploy`;
          const at = seen.events.find(({ status }) => status === "InProgress");
          const state = `${inWords[seen.status]}${at === void 0 ? "" : ` at ${at.name}`}`;
          const { green, blue } = seen;
          return [
            state,
            ...green === void 0 ? [] : [
              `${(0, task_definition.pd)(this.revisions.next)} ${green.running} of ${green.desired} running, ${green.weight} % of the traffic`
            ],
            ...blue === void 0 ? [] : [`${(0, task_definition.pd)(this.revisions.previous)} ${blue.running} running`]
          ].join("; ");
        }
        #noteEvent({ name, status, diagnostics }) {
          if (status === "Pending" || !this.#isNews(`event ${name}`, status))
            return;
          const why = diagnostics?.message ?? "CodeDeploy does not say why";
          this.#say(`${name} ${eventsInWords.get(status) ?? `${status.toLowerCase()}: ${why}`}`);
        }
        #noteTraffic({ green }) {
          const weight = green?.weight ?? this.#weight;
          if (weight === this.#weight)
            return;
          this.#weight = weight;
          this.#say(`${weight} % of the production traffic goes to ${(0, task_definition.pd)(this.revisions.next)}`);
        }
        #isNews(what, state) {
          if (this.#said.get(what) === state)
            return false;
          this.#said.set(what, state);
          return true;
        }
        #say(line) {
          this.world.log.info(`  CodeDeploy: ${line}`);
        }
      }
      const inWords = {
        Created: "created",
        Queued: "queued",
        InProgress: "in progress",
        Ready: "ready for production traffic",
        Succeeded: "complete",
        Failed: "failed",
        Stopped: "stopped"
      };
      const eventsInWords = /* @__PURE__ */ new Map([
        ["InProgress", "has begun"],
        ["Succeeded", "is done"],
        ["Skipped", "is skipped"]
      ]);
      var from_sdk = __webpack_require__(22732);
      ;
      function findTargetGroups(world, taskSet) {
        let known = [];
        return async () => {
          if (known.length > 0)
            return known;
          const looked = await world.ecs.lookCloser();
          const found = looked?.described.taskSets?.find(({ id }) => id === taskSet);
          known = found === void 0 ? [] : (0, from_sdk.TT)(found);
          return known;
        };
      }
      ;
      function watchCodeDeploy(world, api, { id, targetId, group, revisions, definition }) {
        const logBook = new LogBook(world, revisions);
        let watch;
        let hasAskedBack = false;
        const watchOf = (taskSet) => {
          if (watch?.taskSet !== taskSet) {
            watch = {
              taskSet,
              failures: new failure_watch.y(world, taskSet, (0, essential_containers.z)(definition), definition),
              targets: new target_watch.D(world, taskSet),
              targetGroups: findTargetGroups(world, taskSet)
            };
          }
          return watch;
        };
        const end = async (rollBack) => {
          try {
            const seen = await api.look(id, targetId);
            if (!(0, deployment.$m)(seen))
              return answerOver(seen, rollBack);
            world.log.info(rollBack ? `Having CodeDeploy undo ${id}` : `Having CodeDeploy stop ${id}`);
            await api.stop(id, rollBack);
            hasAskedBack = rollBack;
            return { kind: "asked", deploymentId: void 0 };
          } catch (error) {
            if ((0, src_errors.m_)(error, "DeploymentAlreadyCompletedException")) {
              return { kind: "not-asked", why: "CodeDeploy has just completed it", isOver: true };
            }
            return { kind: "not-asked", why: `the call for it failed: ${(0, errors.zR)(error).message}` };
          }
        };
        return {
          id,
          chronicle: logBook,
          follow: (options) => {
            if (options.askedBack?.kind === "asked")
              hasAskedBack = true;
            const parts = {
              api,
              id,
              targetId,
              group,
              revisions,
              logBook,
              watchOf: (taskSet) => watchOf(taskSet).failures,
              async noteTargets(taskSet) {
                const { targets, targetGroups } = watchOf(taskSet.id);
                logBook.noteTargets(await targets.see(taskSet, targetGroups));
              }
            };
            return followCodeDeploy(world, { ...parts, hasAskedBack: () => hasAskedBack }, options);
          },
          rollBack: () => end(true),
          stop: () => end(false),
          async explain(reason) {
            const seen = await tryTo(world, () => api.look(id, targetId));
            const own = seen?.green === void 0 ? watch : watchOf(seen.green.id);
            for (const failure of await own?.failures.lookAtTheEnd(void 0) ?? [])
              logBook.noteFailure(failure);
            const failures = own?.failures.failures ?? [];
            const unhealthy = own?.targets.unhealthy ?? [];
            const service = await tryTo(world, () => world.ecs.describeService());
            const events = (service?.events ?? []).filter(({ at }) => at >= (seen?.createdAt ?? Infinity));
            logBook.events.splice(0, Infinity, ...events.toReversed());
            const isOwnDoing = hasAskedBack || seen === void 0;
            const found = isOwnDoing ? void 0 : explainDeployment(seen);
            const isToldByTargets = seen?.error?.code === "TIMEOUT" && unhealthy.length > 0;
            if (failures.length === 0 && found !== void 0 && !isToldByTargets)
              return found;
            const said = seen?.error?.message;
            const rolloutReason = reason || (hasAskedBack ? "" : said ?? "");
            const { logs } = own?.failures ?? {};
            return (0, diagnose.h)(world, { failures, logs, events: logBook.events, unhealthy, rolloutReason, definition });
          },
          running: () => logBook.running,
          describe: () => logBook.describe()
        };
      }
      function answerOver(seen, rollBack) {
        const isUndone = seen.rollback !== void 0;
        if (isUndone && rollBack)
          return { kind: "asked", deploymentId: seen.rollback, by: "ecs" };
        return { kind: "not-asked", why: whyOver(seen), isOver: true };
      }
      function whyOver(seen) {
        if (seen.status === "Succeeded") {
          return "CodeDeploy has completed the deployment, and terminates the version before; mode: rollback deploys it again";
        }
        if (seen.rollback !== void 0)
          return "CodeDeploy is going back to the version before already";
        const isToCome = isToBeUndone(seen, false);
        return `CodeDeploy has ended it: ${seen.status}${isToCome ? ", and is going to undo it by itself" : ""}`;
      }
      async function tryTo(world, ask) {
        try {
          return await ask();
        } catch (error) {
          world.signal.throwIfAborted();
          world.log.info(`Looking for the cause without this: ${(0, errors.zR)(error).message}`);
          return void 0;
        }
      }
    })
  ),
  /***/
  70333: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        D: () => (
          /* binding */
          describeChanges
        ),
        e: () => (
          /* binding */
          diffDefinitions
        )
      });
      var json = __webpack_require__(26827);
      ;
      const defaults = /* @__PURE__ */ new Map([
        ["essential", [true]],
        ["protocol", ["tcp"]],
        ["networkMode", ["bridge"]],
        ["interval", [30]],
        ["timeout", [5]],
        ["retries", [3]],
        ["restartAttemptPeriod", [300]],
        ["versionConsistency", ["enabled"]],
        ["requiresCompatibilities", [["EC2"]]],
        ["rootDirectory", ["/"]],
        ["transitEncryption", ["DISABLED"]],
        ["iam", ["DISABLED"]],
        ["scope", ["task"]],
        ["driver", ["local"]]
      ]);
      const meaningfulZero = [
        "stopTimeout",
        "startTimeout",
        "swappiness",
        "maxSwap",
        "softLimit",
        "hardLimit"
      ];
      function isDefault(name, value, around, networkMode) {
        if (value === null || (0, json.Md)(value) && value.length === 0)
          return true;
        const usual = defaults.get(name);
        if (usual !== void 0)
          return usual.some((one) => JSON.stringify(one) === JSON.stringify(value));
        if (value === false)
          return true;
        if (value === 0)
          return !meaningfulZero.includes(name);
        if (name === "hostPort")
          return networkMode !== "bridge" && value === around.containerPort;
        if (name === "user")
          return value === "0" && (0, json.OW)(around.firelensConfiguration);
        return false;
      }
      ;
      const member = (name) => (entry) => entry[name] === void 0 ? "" : scalarText(entry[name]);
      const keys = /* @__PURE__ */ new Map([
        ["containerDefinitions", { by: member("name") }],
        ["environment", { by: member("name"), shownAs: "value" }],
        ["properties", { by: member("name"), shownAs: "value" }],
        ["secrets", { by: member("name"), shownAs: "valueFrom" }],
        ["secretOptions", { by: member("name"), shownAs: "valueFrom" }],
        ["tags", { by: member("key"), shownAs: "value" }],
        ["systemControls", { by: member("namespace"), shownAs: "value" }],
        ["extraHosts", { by: member("hostname"), shownAs: "ipAddress" }],
        ["dependsOn", { by: member("containerName"), shownAs: "condition" }],
        ["volumes", { by: member("name") }],
        ["volumesFrom", { by: member("sourceContainer") }],
        ["mountPoints", { by: member("containerPath") }],
        ["ulimits", { by: member("name") }],
        ["devices", { by: member("hostPath") }],
        ["tmpfs", { by: member("containerPath") }],
        ["inferenceAccelerators", { by: member("deviceName") }],
        ["portMappings", { by: portOf }]
      ]);
      const scalarSets = [
        "requiresCompatibilities",
        "add",
        "drop",
        "ignoredExitCodes",
        "permissions"
      ];
      const freeMaps = ["dockerLabels", "options", "driverOpts", "labels"];
      function canonical(definition) {
        const networkMode = typeof definition.networkMode === "string" ? definition.networkMode : "bridge";
        const ofMembers = (object) => {
          const members = Object.entries(object).filter(([name, value]) => !isDefault(name, value, object, networkMode)).map(([name, value]) => [name, of(name, value)]).filter(([, node]) => !isNothing(node));
          return { kind: "members", isNamed: false, members: new Map(members) };
        };
        const of = (name, value) => {
          if ((0, json.Md)(value))
            return ofList(name, value);
          if (!(0, json.OW)(value))
            return { kind: "leaf", value };
          if (!freeMaps.includes(name))
            return ofMembers(value);
          const leaves = Object.entries(value).map(([key, text]) => [key, { kind: "leaf", value: text }]);
          return { kind: "members", isNamed: true, members: new Map(leaves) };
        };
        const ofList = (name, list) => {
          if (!list.some(json.OW))
            return { kind: "leaf", value: scalarSets.includes(name) ? sorted(list) : list };
          const key = keys.get(name);
          const names = list.map((entry, index) => nameOf(entry, key) || String(index));
          const isUnique = new Set(names).size === names.length;
          const entries = list.map((entry, index) => {
            const node = (0, json.OW)(entry) ? ofEntry(entry, key) : of("", entry);
            return [isUnique ? names[index] ?? "" : String(index), node];
          });
          return { kind: "members", isNamed: true, members: new Map(entries) };
        };
        const ofEntry = (entry, key) => {
          const shown = key?.shownAs;
          return shown !== void 0 && Object.keys(entry).length <= 2 ? { kind: "leaf", value: entry[shown] ?? "" } : ofMembers(entry);
        };
        return ofMembers(withSizes(definition));
      }
      function isNothing(node) {
        return node.kind === "members" && node.members.size === 0;
      }
      function nameOf(entry, key) {
        return key !== void 0 && (0, json.OW)(entry) ? key.by(entry) : "";
      }
      function portOf(mapping) {
        const port = mapping.containerPortRange ?? mapping.containerPort;
        const protocol = mapping.protocol ?? "tcp";
        return port === void 0 ? "" : `${scalarText(port)}/${scalarText(protocol)}`;
      }
      function sorted(list) {
        return list.toSorted((a, b) => scalarText(a) < scalarText(b) ? -1 : 1);
      }
      function scalarText(value) {
        return typeof value === "string" ? value : JSON.stringify(value);
      }
      function withSizes(definition) {
        return Object.fromEntries(Object.entries(definition).map(([name, value]) => [
          name,
          name === "cpu" || name === "memory" ? inUnits(value) : value
        ]));
      }
      function inUnits(size) {
        if (typeof size !== "string")
          return size;
        const large = /^([\d.]+) ?(?:vcpu|gb)$/i.exec(size.trim())?.[1];
        return large === void 0 ? size : String(Number(large) * 1024);
      }
      ;
      function compareDefinitions(before, after) {
        const hasTags = (0, json.Md)(after.tags) && after.tags.length > 0;
        return compare(canonical(hasTags ? before : { ...before, tags: null }), canonical(after), []);
      }
      function compare(before, after, steps) {
        const isLeaf = before?.kind === "leaf" || after?.kind === "leaf";
        if (!isLeaf)
          return compareMembers(before, after, steps);
        const was = before === void 0 ? void 0 : compare_valueOf(before);
        const is = after === void 0 ? void 0 : compare_valueOf(after);
        return was !== void 0 && is !== void 0 && isSame(was, is) ? [] : [{ steps, before: was, after: is }];
      }
      function compareMembers(before, after, steps) {
        const was = membersOf(before);
        const is = membersOf(after);
        const isNamed = [before, after].some((node) => node?.kind === "members" && node.isNamed);
        const found = [.../* @__PURE__ */ new Set([...is.keys(), ...was.keys()])].flatMap((name) => compare(was.get(name), is.get(name), [...steps, { name, isNamed }]));
        const isEmptyEntry = found.length === 0 && before === void 0 !== (after === void 0);
        if (!isEmptyEntry)
          return found;
        return [{ steps, before: before && {}, after: after && {} }];
      }
      function membersOf(node) {
        return node?.kind === "members" ? node.members : /* @__PURE__ */ new Map();
      }
      function compare_valueOf(node) {
        if (node.kind === "leaf")
          return node.value;
        return Object.fromEntries([...node.members].map(([name, inner]) => [name, compare_valueOf(inner)]));
      }
      function isSame(a, b) {
        if ((0, json.Md)(a) && (0, json.Md)(b)) {
          return a.length === b.length && a.every((element, index) => isSame(element, b[index] ?? null));
        }
        return scalarText(a) === scalarText(b);
      }
      var mask = __webpack_require__(18277);
      ;
      const ownTexts = [
        "environment",
        "properties",
        "dockerLabels",
        "options",
        "driverOpts",
        "labels"
      ];
      function diffDefinitions(before, after) {
        return compareDefinitions(before, after).map(describe);
      }
      function describe({ steps, before, after }) {
        const inner = steps.at(-1);
        const around = steps.at(-2);
        const isOwnText = inner?.isNamed === true && around !== void 0 && ownTexts.includes(around.name);
        const name = isOwnText ? inner.name : void 0;
        return {
          path: steps.reduce(describeStep, ""),
          before: before === void 0 ? void 0 : (0, mask.v)(before, name),
          after: after === void 0 ? void 0 : (0, mask.v)(after, name)
        };
      }
      function describeStep(path, { name, isNamed }) {
        if (!isNamed)
          return path === "" ? name : `${path}.${name}`;
        return `${path}[${/^[!-~]+$/.test(name) ? name : JSON.stringify(name)}]`;
      }
      function describeChanges(changes) {
        return changes.flatMap(({ path, before, after }) => [
          ...before === void 0 ? [] : [`- ${path}: ${before}`],
          ...after === void 0 ? [] : [`+ ${path}: ${after}`]
        ]);
      }
    })
  ),
  /***/
  18277: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          showValue
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
      var _document_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26827);
      const mask = "***";
      const longest = 200;
      const secretName = /pass|pwd|secret|token|key|cred|dsn|auth|private|salt|signature|cookie|session|cert|conn\w*str|webhook/i;
      const secretValue = /-----BEGIN|\beyJ[\w-]{8,}\.|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\b(?:gh[pousr]|github_pat)_\w{16,}|\bxox[abprs]-|\b[sr]k_(?:live|test)_\w{8,}/;
      const userInfo = /(\b[a-z][\w+.-]*:\/\/)[^\s/@"']+@/gi;
      const assignment = /((?:pass\w*|pwd|secret\w*|token|api[-_]?key|access[-_]?key)(?:=|\\?["']\s*:\s*|:\s+)(?:\\?["'])?)[^\s"',;&\\]+/gi;
      const secretOption = /^--?[\w-]*(?:pass|pwd|secret|token|key|cred|auth)[\w-]*$/i;
      function showValue(value, name) {
        const text = typeof value === "string" ? value : JSON.stringify(maskElements(value));
        if (name !== void 0 && secretName.test(name) && text !== "" && !isReference(text))
          return mask;
        if (secretValue.test(text))
          return mask;
        const masked = text.replace(userInfo, `$1${mask}@`).replace(assignment, `$1${mask}`);
        if (masked.length > longest) {
          const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 8);
          return `(${text.length} characters, sha256 ${hash})`;
        }
        if (typeof value !== "string")
          return masked;
        return /^[!-~]([ -~]*[!-~])?$/.test(masked) ? masked : JSON.stringify(masked);
      }
      function isReference(text) {
        return /^arn:[\w-]+:/.test(text) || /^(true|false)$/.test(text);
      }
      function maskElements(value) {
        if ((0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(value)) {
          return value.map((element, index) => {
            const before = value[index - 1];
            return typeof before === "string" && secretOption.test(before) ? mask : maskElements(element);
          });
        }
        if (!(0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value))
          return value;
        return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskElements(inner)]));
      }
    })
  ),
  /***/
  62282: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          essentialContainers
        )
        /* harmony export */
      });
      function essentialContainers(definition) {
        return new Set(definition.containerDefinitions.filter(({ essential }) => essential !== false).map(({ name }) => name));
      }
    })
  ),
  /***/
  22732: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Rh: () => (
          /* binding */
          toService
        ),
        /* harmony export */
        TT: () => (
          /* binding */
          targetGroupsOf
        ),
        /* harmony export */
        W: () => (
          /* binding */
          toServiceDeployment
        ),
        /* harmony export */
        _: () => (
          /* binding */
          toStoppedTask
        )
        /* harmony export */
      });
      function toService(service) {
        return {
          name: service.serviceName ?? "",
          arn: service.serviceArn ?? "",
          clusterArn: service.clusterArn ?? "",
          status: service.status ?? "",
          controller: service.deploymentController?.type ?? "ECS",
          strategy: service.deploymentConfiguration?.strategy ?? "ROLLING",
          taskDefinition: service.taskDefinition ?? "",
          capacityProviders: (service.capacityProviderStrategy ?? []).map(({ capacityProvider }) => capacityProvider ?? ""),
          targetGroups: targetGroupsOf(service),
          desired: service.desiredCount ?? 0,
          running: service.runningCount ?? 0,
          pending: service.pendingCount ?? 0,
          deployments: (service.deployments ?? []).map(toDeployment),
          events: (service.events ?? []).map(({ id, createdAt, message }) => ({
            id: id ?? "",
            at: createdAt?.getTime() ?? 0,
            message: message ?? ""
          }))
        };
      }
      function targetGroupsOf({ loadBalancers = [] }) {
        return loadBalancers.flatMap(({ targetGroupArn, advancedConfiguration }) => [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].filter((arn) => arn !== void 0));
      }
      function toDeployment(deployment) {
        const { status } = deployment;
        return {
          id: deployment.id ?? "",
          status: status === "PRIMARY" || status === "ACTIVE" ? status : "INACTIVE",
          taskDefinition: deployment.taskDefinition ?? "",
          rolloutState: deployment.rolloutState ?? "IN_PROGRESS",
          rolloutReason: deployment.rolloutStateReason ?? "",
          desired: deployment.desiredCount ?? 0,
          running: deployment.runningCount ?? 0,
          pending: deployment.pendingCount ?? 0,
          failed: deployment.failedTasks ?? 0,
          createdAt: deployment.createdAt?.getTime() ?? 0
        };
      }
      function toServiceDeployment(found) {
        return {
          arn: found.serviceDeploymentArn ?? "",
          status: found.status ?? "PENDING",
          reason: found.statusReason ?? found.rollback?.reason ?? ""
        };
      }
      function isStopping({ lastStatus, stoppedReason }) {
        if (lastStatus === "STOPPED" || lastStatus === "DEPROVISIONING")
          return false;
        return !/failed (container|ELB) health checks/.test(stoppedReason ?? "");
      }
      function toStoppedTask(task) {
        return {
          arn: task.taskArn ?? "",
          startedBy: task.startedBy ?? "",
          stopCode: task.stopCode ?? "",
          reason: task.stoppedReason ?? "",
          stoppedAt: (task.stoppedAt ?? task.executionStoppedAt ?? task.stoppingAt)?.getTime() ?? 0,
          ...isStopping(task) && { isStopping: true },
          containers: (task.containers ?? []).map(({ name, exitCode, reason, runtimeId }) => ({
            name: name ?? "",
            exitCode,
            reason: reason ?? "",
            runtimeId
          }))
        };
      }
    })
  ),
  /***/
  8976: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          sendRaw
        ),
        /* harmony export */
        w: () => (
          /* binding */
          withBody
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48826);
      var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26827);
      async function sendRaw(client, command, body) {
        let answer = null;
        const stack = command.middlewareStack;
        if (body !== void 0)
          withBody(command, body);
        stack.add((next) => async (args) => {
          const result = await next(args);
          const response = result.response;
          const bytes = await readAll(response.body);
          if (response.statusCode < 300)
            answer = JSON.parse(bytes.toString("utf8"));
          Object.assign(response, { body: bytes });
          return result;
        }, { step: "deserialize", priority: "low", name: "slipwayRawResponse" });
        await client.send(command);
        if (!(0, _document_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(answer))
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.yo("AWS answered with something else than an object");
        return answer;
      }
      function withBody(command, body) {
        const stack = command.middlewareStack;
        stack.add((next) => (args) => {
          const request = args.request;
          return next({ ...args, request: Object.assign(request, { body: JSON.stringify(body) }) });
        }, { step: "build", priority: "high", name: "slipwayRawRequest" });
        return command;
      }
      async function readAll(body) {
        const chunks = [];
        for await (const chunk of body)
          chunks.push(chunk);
        return Buffer.concat(chunks);
      }
    })
  ),
  /***/
  81178: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          explainRunning
        )
        /* harmony export */
      });
      var _task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2436);
      function explainRunning(service) {
        const deployments = service.deployments.filter(({ status, running, pending }) => status === "PRIMARY" || running + pending > 0);
        if (deployments.length === 0)
          return (0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.pd)(service.taskDefinition);
        return deployments.map(explainDeployment).join("; ");
      }
      function explainDeployment(deployment) {
        const { status, taskDefinition, rolloutState, desired, running, pending, failed } = deployment;
        const counts = [
          status === "PRIMARY" ? `${running} of ${desired} running` : `${running} running`,
          ...pending > 0 ? [`${pending} pending`] : [],
          ...failed > 0 ? [`${failed} failed`] : []
        ];
        const state = status === "PRIMARY" ? ` ${rolloutState.toLowerCase().replace("_", " ")},` : "";
        return `${(0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.pd)(taskDefinition)}${state} ${counts.join(", ")}`;
      }
    })
  ),
  /***/
  93822: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        NZ: () => (
          /* binding */
          isSteady
        ),
        /* harmony export */
        Os: () => (
          /* binding */
          primaryOf
        ),
        /* harmony export */
        oy: () => (
          /* binding */
          isDeleted
        )
        /* harmony export */
      });
      function primaryOf(service) {
        return service.deployments.find(({ status }) => status === "PRIMARY");
      }
      function isDeleted({ status }) {
        return status === "DRAINING" || status === "INACTIVE";
      }
      function isSteady(service) {
        const [only, ...others] = service.deployments;
        return only?.rolloutState === "COMPLETED" && others.length === 0 && service.pending === 0 && service.running === service.desired;
      }
    })
  ),
  /***/
  2436: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MF: () => (
          /* binding */
          withoutReadOnlyFields
        ),
        /* harmony export */
        Xn: () => (
          /* binding */
          isTaskDefinition
        ),
        /* harmony export */
        iU: () => (
          /* binding */
          toTaskDefinition
        ),
        /* harmony export */
        pd: () => (
          /* binding */
          revisionName
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48826);
      var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26827);
      const readOnly = [
        "taskDefinitionArn",
        "revision",
        "status",
        "requiresAttributes",
        "compatibilities",
        "registeredAt",
        "registeredBy",
        "deregisteredAt",
        "deleteRequestedAt"
      ];
      function withoutReadOnlyFields(definition) {
        const { tags, ...others } = Object.fromEntries(Object.entries(definition).filter(([field]) => !readOnly.includes(field)));
        const own = (0, _document_json_js__WEBPACK_IMPORTED_MODULE_0__.Md)(tags) ? tags.filter(isOwnTag) : [];
        return own.length === 0 ? others : { ...others, tags: own };
      }
      function isTaskDefinition(definition) {
        const { family, containerDefinitions } = definition;
        return typeof family === "string" && (0, _document_json_js__WEBPACK_IMPORTED_MODULE_0__.Md)(containerDefinitions) && containerDefinitions.every((one) => (0, _document_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(one) && typeof one.name === "string");
      }
      function toTaskDefinition(described) {
        const definition = withoutReadOnlyFields(described);
        if (isTaskDefinition(definition))
          return definition;
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.yo("ECS described a task definition without its family or containers");
      }
      function isOwnTag(tag) {
        return !(0, _document_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(tag) || typeof tag.key !== "string" || !/^aws:/i.test(tag.key);
      }
      function revisionName(arn) {
        return arn.slice(arn.lastIndexOf("/") + 1);
      }
    })
  ),
  /***/
  37357: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          toDeployment
        ),
        /* harmony export */
        i: () => (
          /* binding */
          primaryTaskSet
        )
        /* harmony export */
      });
      function primaryTaskSet(service) {
        return service.taskSets?.find(({ status }) => status === "PRIMARY");
      }
      function toDeployment(set) {
        return {
          id: set.id ?? "",
          status: "PRIMARY",
          taskDefinition: set.taskDefinition ?? "",
          rolloutState: "COMPLETED",
          rolloutReason: "",
          desired: set.computedDesiredCount ?? 0,
          running: set.runningCount ?? 0,
          pending: set.pendingCount ?? 0,
          failed: 0,
          createdAt: set.createdAt?.getTime() ?? 0
        };
      }
    })
  ),
  /***/
  62020: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        execution: () => (
          /* binding */
          execution
        )
      });
      ;
      function late_signal_lateSignal({ clock: clock2, signal }, ms) {
        const late = new AbortController();
        const over = new AbortController();
        const onAbort = () => {
          const abort = () => late.abort(signal.reason);
          clock2.sleep(ms, over.signal).then(abort, () => void 0);
        };
        if (signal.aborted)
          onAbort();
        else
          signal.addEventListener("abort", onAbort, { once: true });
        return {
          signal: late.signal,
          end() {
            signal.removeEventListener("abort", onAbort);
            over.abort();
          }
        };
      }
      var src_errors = __webpack_require__(48826);
      var errors = __webpack_require__(82926);
      ;
      function explainDenied(error, call) {
        const expected = call.permission ?? { action: `${call.service}:${call.operation}`, resource: "*" };
        const { action = expected.action, quoted, bare } = /not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?:"(?<quoted>[^"]+)"|(?<bare>[^\s"]+)))?/.exec(error.message)?.groups ?? {};
        const resource = quoted ?? bare ?? expected.resource;
        return new errors.iQ(`AWS denied ${action} on ${resource}`, {
          code: error.name,
          cause: error,
          hint: remedy(error.message, { Effect: "Allow", Action: action, Resource: resource })
        });
      }
      function remedy(message, statement) {
        const denying = /with an explicit deny(?: in (an? [\w -]+?policy))?/.exec(message);
        if (denying !== null) {
          const where2 = denying[1] ?? "a policy of the role, the resource or the organization";
          return `An explicit Deny stands against it, in ${where2}; no Allow outweighs it.`;
        }
        const lacking = /because no ([\w -]+?) allows the/.exec(message)?.[1] ?? "identity-based policy";
        const where = lacking === "identity-based policy" ? "policy of the role" : lacking;
        return `Add this statement to the ${where}:
${JSON.stringify(statement, null, 2)}`;
      }
      function isDenied(error) {
        if (/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized|Forbidden)$/.test(error.name)) {
          return true;
        }
        return /^(403|Unknown|UnknownError)$/.test(error.name) && httpStatus(error) === 403;
      }
      function httpStatus(error) {
        const { $metadata: metadata } = error;
        const status = metadata?.httpStatusCode;
        return typeof status === "number" ? status : void 0;
      }
      ;
      function explainAwsError(thrown, call) {
        const error = (0, src_errors.zR)(thrown);
        if (error instanceof src_errors.yo || error.cause instanceof src_errors.cc)
          return error;
        if (error.name === "AbortError")
          return error;
        if (isDenied(error))
          return explainDenied(error, call);
        if (error.name === "CredentialsProviderError")
          return (0, errors.nm)(error);
        const name = `${call.service} ${call.operation}`;
        const code = networkCode(error) ?? error.name;
        const found = explanations.find(({ isIt }) => isIt(error));
        const message = found?.message(name, call, error) ?? `${name} failed: ${code}`;
        return new errors.iQ(message, {
          code,
          cause: error,
          ...found === void 0 ? {} : { hint: found.hint }
        });
      }
      function isExpired(error) {
        return /^(ExpiredToken|ExpiredTokenException|TokenRefreshRequired)$/.test((0, src_errors.zR)(error).name);
      }
      const explanations = [
        {
          isIt: isExpired,
          message: (name) => `The AWS credentials expired before ${name}`,
          hint: "Use role-to-assume: it renews itself. Credentials from an earlier step last as long as that step asked for."
        },
        {
          // Before the wrong credentials, with which it shares its codes.
          isIt: (error) => /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/.test(error.name) || /Signature (expired|not yet current)/.test(error.message),
          message: (name) => `AWS refused ${name} because the clock of the runner is off`,
          hint: "Requests carry the time at which they were signed, which may differ by five minutes. Have the runner keep its clock (NTP)."
        },
        {
          isIt: ({ name }) => /^(UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|SignatureDoesNotMatch|InvalidSignatureException)$/.test(name),
          message: (name) => `AWS does not accept the credentials for ${name}`,
          hint: "The access key is wrong, deleted, or its secret or session token does not belong to it. Prefer role-to-assume, which needs no stored key."
        },
        {
          isIt: (error) => /CERT|SELF_SIGNED|ERR_TLS/.test(networkCode(error) ?? ""),
          message: (name, { region }) => `${name} reached no endpoint in ${region} whose certificate can be trusted`,
          hint: "A proxy that opens TLS needs its certificate in NODE_EXTRA_CA_CERTS of the runner's environment."
        },
        {
          isIt: (error) => networkCode(error) === "EPROXY",
          message: (name, _call, { message }) => `${name} did not get through the proxy. ${message}`,
          hint: "See HTTPS_PROXY of the runner, with a name and a password where the proxy asks for them (407): http://<name>:<password>@<host>:<port>. NO_PROXY names the hosts that are reached without it."
        },
        {
          isIt: (error) => networkCode(error) !== void 0 || error.name === "TimeoutError",
          message: (name, { region }) => `${name} did not reach AWS in ${region}`,
          hint: "Check the region, AWS_ENDPOINT_URL, and whether the runner reaches the endpoint (proxy, VPC endpoint, DNS)."
        },
        {
          isIt: (error) => /^(Throttl\w+|SlowDown|TooManyRequests\w*|RequestLimitExceeded)$/.test(error.name),
          message: (name) => `AWS throttled ${name} to the last attempt`,
          hint: "Something else in the account uses up the request quota, or many deployments run at once. Run fewer at a time (concurrency:), or see the quota in Service Quotas."
        },
        {
          isIt: (error) => (httpStatus(error) ?? 0) >= 500,
          message: (name) => `AWS failed ${name} to the last attempt`,
          hint: "This is on the side of AWS: see https://health.aws.amazon.com/health/status and re-run the job."
        }
      ];
      function networkCode(error) {
        const code = "code" in error ? error.code : void 0;
        return typeof code === "string" && /^[A-Z][A-Z_]+$/.test(code) ? code : void 0;
      }
      ;
      async function requestOidcToken(audience, context) {
        if (!context.env.ACTIONS_ID_TOKEN_REQUEST_URL || !context.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
          throw new src_errors.yo("role-to-assume needs an OIDC token, and this job may not ask GitHub for one", {
            hint: [
              "Give the job the permission, and keep the ones it needs besides:",
              "permissions:",
              "  id-token: write",
              "  contents: read",
              "Pull requests from forks never get it."
            ].join("\n")
          });
        }
        const { getIDToken } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 79584));
        try {
          return await getIDToken(audience);
        } catch (error) {
          throw new src_errors.yo("GitHub gave no OIDC token", {
            cause: error,
            hint: "Re-run the job; see githubstatus.com if it stays so."
          });
        }
      }
      var proxy_of = __webpack_require__(4554);
      ;
      async function outboundAgents(env) {
        return (0, proxy_of.p)(env) ? (await __webpack_require__.e(
          /* import() */
          3622
        ).then(__webpack_require__.bind(__webpack_require__, 33622))).createAgents(env) : {};
      }
      function outboundTunnel(origin, env) {
        if (!(0, proxy_of.p)(env))
          return void 0;
        const to = destinationOf(origin);
        const proxy = (0, proxy_of.O)(to, env);
        if (proxy === void 0)
          return void 0;
        return async (timeoutMs) => (await __webpack_require__.e(
          /* import() */
          7166
        ).then(__webpack_require__.bind(__webpack_require__, 37166))).openTunnel(proxy, to, timeoutMs);
      }
      function destinationOf({ protocol, hostname, port }) {
        const isSecure = protocol === "https:";
        const host = hostname.replace(/^\[|\]$/g, "");
        return { isSecure, host, port: port === "" ? isSecure ? 443 : 80 : Number(port) };
      }
      ;
      const limits = { connectionTimeout: 1e4, socketTimeout: 6e4 };
      async function requestHandlerFor(env) {
        return { ...limits, ...await outboundAgents(env) };
      }
      ;
      async function assumeRole(inputs, region, context) {
        const token = await requestOidcToken(inputs.audience, context);
        const [{ STSClient, AssumeRoleWithWebIdentityCommand }, { createRetryStrategy }, requestHandler] = await Promise.all([Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(6501), __webpack_require__.e(8574)]
        ).then(__webpack_require__.bind(__webpack_require__, 18574)), __webpack_require__.e(
          /* import() */
          5091
        ).then(__webpack_require__.bind(__webpack_require__, 95091)), requestHandlerFor(context.env)]);
        const unsigned = { accessKeyId: "", secretAccessKey: "" };
        const retryStrategy = createRetryStrategy(context.log, context.signal);
        const sts = new STSClient({ region, credentials: unsigned, retryStrategy, requestHandler });
        const command = new AssumeRoleWithWebIdentityCommand({
          RoleArn: inputs.roleToAssume,
          RoleSessionName: inputs.roleSessionName,
          DurationSeconds: inputs.roleDurationSeconds,
          WebIdentityToken: token
        });
        try {
          const { Credentials: credentials } = await sts.send(command, { abortSignal: context.signal });
          return identityOf(credentials ?? {}, inputs, context);
        } catch (error) {
          throw refused((0, src_errors.zR)(error), inputs, region);
        } finally {
          sts.destroy();
        }
      }
      function identityOf(credentials, inputs, context) {
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = credentials;
        if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0) {
          throw new src_errors.yo(`STS gave no credentials for ${inputs.roleToAssume}`);
        }
        context.maskSecret(SecretAccessKey);
        context.maskSecret(SessionToken);
        return {
          accessKeyId: AccessKeyId,
          secretAccessKey: SecretAccessKey,
          sessionToken: SessionToken,
          ...Expiration === void 0 ? {} : { expiration: Expiration }
        };
      }
      function refused(error, inputs, region) {
        const isRefusal = /^(AccessDenied|InvalidIdentityToken|ExpiredToken|IDPRejectedClaim|RegionDisabled|ValidationError)/.test(error.name);
        if (!isRefusal) {
          return explainAwsError(error, { service: "sts", operation: "AssumeRoleWithWebIdentity", region });
        }
        return new src_errors.yo(`The role ${inputs.roleToAssume} could not be assumed with GitHub's OIDC token`, {
          cause: error,
          hint: [
            "Check in the account of the role:",
            "- IAM has the identity provider token.actions.githubusercontent.com, with this audience: " + inputs.audience,
            "- the role's trust policy allows sts:AssumeRoleWithWebIdentity for it, and its condition on",
            "  token.actions.githubusercontent.com:sub fits this repository, branch or environment",
            `- the role's maximum session duration is at least ${inputs.roleDurationSeconds} seconds`
          ].join("\n")
        });
      }
      ;
      const actions = {
        AbortMultipartUpload: "s3:AbortMultipartUpload",
        CompleteMultipartUpload: "s3:PutObject",
        CopyObject: "s3:PutObject",
        CreateMultipartUpload: "s3:PutObject",
        DeleteObjects: "s3:DeleteObject",
        GetBucketEncryption: "s3:GetEncryptionConfiguration",
        GetBucketLifecycleConfiguration: "s3:GetLifecycleConfiguration",
        GetPublicAccessBlock: "s3:GetBucketPublicAccessBlock",
        HeadBucket: "s3:ListBucket",
        HeadObject: "s3:GetObject",
        ListObjectsV2: "s3:ListBucket",
        UploadPart: "s3:PutObject"
      };
      const onBucket = /^s3:(ListBucket|GetBucket\w+|GetEncryptionConfiguration|GetLifecycleConfiguration)$/;
      function s3Permission(operation, input) {
        const action = actions[operation] ?? `s3:${operation}`;
        const { Bucket: bucket, Key: key } = Object(input);
        if (typeof bucket !== "string")
          return { action, resource: "*" };
        if (onBucket.test(action))
          return { action, resource: `arn:aws:s3:::${bucket}` };
        return { action, resource: `arn:aws:s3:::${bucket}/${typeof key === "string" ? key : "*"}` };
      }
      ;
      function guard(client, { service, region, signal, session }) {
        const send = client.send.bind(client);
        client.send = async (command, options = {}) => {
          signal.throwIfAborted();
          const attempt = () => send(command, { abortSignal: signal, ...options });
          try {
            return await attempt().catch(async (error) => {
              if (session === void 0 || !isExpired(error))
                throw error;
              await renew(client, session);
              return attempt();
            });
          } catch (error) {
            signal.throwIfAborted();
            const operation = command.constructor.name.replace(/Command$/, "");
            const permission = service === "s3" && "input" in command ? { permission: s3Permission(operation, command.input) } : {};
            throw explainAwsError(error, { service, operation, region, ...permission });
          }
        };
        return client;
      }
      async function renew({ config }, session) {
        session.discard((await config.credentials()).accessKeyId);
        await config.credentials({ forceRefresh: true });
      }
      ;
      const marginMs = 5 * 6e4;
      function renewingCredentials(fetch, now = Date.now) {
        let current;
        let pending;
        const renew2 = async () => {
          try {
            return current = await fetch();
          } finally {
            pending = void 0;
          }
        };
        return {
          get() {
            if (current !== void 0 && (current.expiration?.getTime() ?? Infinity) - marginMs > now()) {
              return Promise.resolve(current);
            }
            return pending ??= renew2();
          },
          discard(accessKeyId) {
            if (current?.accessKeyId === accessKeyId)
              current = void 0;
          }
        };
      }
      ;
      function openAws(inputs, context) {
        const region = inputs.region || context.env.AWS_REGION || context.env.AWS_DEFAULT_REGION;
        if (!region) {
          throw new src_errors.yo("There is no AWS region", { hint: "Give the input aws-region, or set AWS_REGION." });
        }
        const lazy = (service, load, home = region) => {
          let client;
          const open = async () => {
            const [Client, { createRetryStrategy }, requestHandler] = await Promise.all([
              load(),
              __webpack_require__.e(
                /* import() */
                5091
              ).then(__webpack_require__.bind(__webpack_require__, 95091)),
              requestHandlerFor(context.env)
            ]);
            const retryStrategy = createRetryStrategy(context.log, context.signal);
            const made = new Client({ region: home, ...credentials, retryStrategy, requestHandler });
            return guard(made, { service, region: home, signal: context.signal, session });
          };
          return () => client ??= open();
        };
        const loadEcr = async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(6256), __webpack_require__.e(6972)]
        ).then(__webpack_require__.bind(__webpack_require__, 66972))).ECRClient;
        const { roleToAssume } = inputs;
        const session = roleToAssume === void 0 ? void 0 : renewingCredentials(() => assumeRole({ ...inputs, roleToAssume }, region, context));
        const credentials = session === void 0 ? {} : { credentials: () => session.get() };
        const ecr = lazy("ecr", loadEcr);
        return {
          region,
          lazy,
          cloudFront: lazy("cloudfront", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(4043), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))).CloudFrontClient),
          ecr,
          async ecrIn(other) {
            const [Client, { config }, requestHandler] = await Promise.all([
              loadEcr(),
              ecr(),
              requestHandlerFor(context.env)
            ]);
            const once = { maxAttempts: 1, requestHandler };
            const made = new Client({ region: other, credentials: () => config.credentials(), ...once });
            return guard(made, { service: "ecr", region: other, signal: context.signal, session });
          },
          // Source: https://docs.aws.amazon.com/general/latest/gr/ecr-public.html
          ecrPublic: lazy("ecr-public", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(911), __webpack_require__.e(384)]
          ).then(__webpack_require__.bind(__webpack_require__, 20384))).ECRPUBLICClient, "us-east-1"),
          ecs: lazy("ecs", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3911), __webpack_require__.e(6395)]
          ).then(__webpack_require__.bind(__webpack_require__, 6395))).ECSClient),
          logs: lazy("logs", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(1460), __webpack_require__.e(5566), __webpack_require__.e(6742)]
          ).then(__webpack_require__.bind(__webpack_require__, 16742))).CloudWatchLogsClient),
          s3: lazy("s3", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(9462), __webpack_require__.e(7438)]
          ).then(__webpack_require__.bind(__webpack_require__, 27438))).S3Client),
          tunnelTo: (origin) => outboundTunnel(origin, context.env),
          renew: async (client) => {
            if (session !== void 0)
              await renew(client, session);
          }
        };
      }
      ;
      function openDeployAws(aws) {
        return {
          ...aws,
          autoScaling: aws.lazy("application-autoscaling", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3201), __webpack_require__.e(6178)]
          ).then(__webpack_require__.bind(__webpack_require__, 96178))).ApplicationAutoScalingClient),
          cloudWatch: aws.lazy("cloudwatch", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(8310), __webpack_require__.e(6856)]
          ).then(__webpack_require__.bind(__webpack_require__, 66856))).CloudWatchClient),
          codeDeploy: aws.lazy("codedeploy", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(6538), __webpack_require__.e(9066)]
          ).then(__webpack_require__.bind(__webpack_require__, 39066))).CodeDeployClient),
          ec2: aws.lazy("ec2", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(3396), __webpack_require__.e(5372)]
          ).then(__webpack_require__.bind(__webpack_require__, 25372))).EC2Client),
          elb: aws.lazy("elasticloadbalancing", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(8395), __webpack_require__.e(7749)]
          ).then(__webpack_require__.bind(__webpack_require__, 87749))).ElasticLoadBalancingV2Client),
          eventBridge: aws.lazy("events", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(480), __webpack_require__.e(4131)]
          ).then(__webpack_require__.bind(__webpack_require__, 64131))).EventBridgeClient),
          iam: aws.lazy("iam", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(531), __webpack_require__.e(1923)]
          ).then(__webpack_require__.bind(__webpack_require__, 21923))).IAMClient),
          scheduler: aws.lazy("scheduler", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(2291), __webpack_require__.e(6947)]
          ).then(__webpack_require__.bind(__webpack_require__, 22231))).SchedulerClient),
          secretsManager: aws.lazy("secretsmanager", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(4551), __webpack_require__.e(7725)]
          ).then(__webpack_require__.bind(__webpack_require__, 57725))).SecretsManagerClient),
          serviceQuotas: aws.lazy("servicequotas", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(7753), __webpack_require__.e(5483)]
          ).then(__webpack_require__.bind(__webpack_require__, 95483))).ServiceQuotasClient),
          ssm: aws.lazy("ssm", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(5071), __webpack_require__.e(4535)]
          ).then(__webpack_require__.bind(__webpack_require__, 64535))).SSMClient)
        };
      }
      var ecs_target = __webpack_require__(76836);
      ;
      function versionBefore({ previous, lastComplete: lastComplete2 }) {
        return lastComplete2 ?? previous;
      }
      const ranks = [
        "failed",
        "rolled-back",
        "timed-out",
        "cancelled",
        "superseded",
        "paused",
        "started",
        "planned",
        "succeeded",
        "unchanged"
      ];
      function worstOf(kinds) {
        return ranks.find((kind) => kinds.includes(kind)) ?? "unchanged";
      }
      function rankOf(kind) {
        return ranks.indexOf(kind);
      }
      function isGood(kind) {
        switch (kind) {
          case "succeeded":
          case "unchanged":
          case "planned":
          case "started":
          case "paused":
            return true;
          case "rolled-back":
          case "failed":
          case "superseded":
          case "timed-out":
          case "cancelled":
            return false;
        }
      }
      function serves(verdict) {
        switch (verdict.kind) {
          case "succeeded":
            return true;
          case "failed":
          case "cancelled":
            return verdict.isServing === true;
          case "unchanged":
          case "planned":
          case "started":
          case "paused":
          case "rolled-back":
          case "superseded":
          case "timed-out":
            return false;
        }
      }
      var task_definition = __webpack_require__(2436);
      ;
      const longest = 1e3;
      const escapes = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g;
      const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|[\u202A-\u202E\u2066-\u2069]/g;
      function readable(text) {
        return text.replace(escapes, "").replace(controls, "").split(/\r\n|[\r\n\u2028\u2029]/).map(shorten).join("\n");
      }
      function shorten(line) {
        if (line.length <= longest)
          return line;
        const left = line.length - longest;
        return `${line.slice(0, longest)}… (${left} more ${left === 1 ? "character" : "characters"})`;
      }
      function shortName(name) {
        return name.length <= 60 ? name : `${name.slice(0, 40)}…${name.slice(-19)}`;
      }
      var plain_diagnosis = __webpack_require__(48082);
      ;
      const othersFault = (0, plain_diagnosis.G)("Another service of this step could not be deployed, and all-or-nothing is on");
      function wentWithOthers(outcome) {
        return outcome.kind === "rolled-back" && outcome.diagnosis === othersFault;
      }
      ;
      function namesApart(targets) {
        const ways = [
          ({ service }) => (0, ecs_target.S)(service),
          ({ cluster, service }) => `${(0, ecs_target.S)(cluster)}/${(0, ecs_target.S)(service)}`
        ];
        return targets.map((target) => {
          const way = ways.find((name) => targets.filter((other) => name(other) === name(target)).length === 1);
          return way?.(target) ?? `${target.region}/${(0, ecs_target.S)(target.cluster)}/${(0, ecs_target.S)(target.service)}`;
        });
      }
      ;
      function worstFirst(services) {
        const names = namesApart(services);
        return services.map((outcome, index) => ({ outcome, name: names[index] ?? "" })).sort((a, b) => urgency(a.outcome) - urgency(b.outcome));
      }
      function urgency(outcome) {
        return wentWithOthers(outcome) ? rankOf("superseded") + 0.5 : rankOf(outcome.kind);
      }
      const mostNamed = 5;
      function enumerate(names) {
        const left = names.length - mostNamed;
        return left > 0 ? `${names.slice(0, mostNamed).join(", ")} and ${left} more` : names.join(", ");
      }
      ;
      function headline(outcome, service = (0, ecs_target.S)(outcome.service)) {
        const revision = outcome.taskDefinition === void 0 ? "the new version" : (0, task_definition.pd)(outcome.taskDefinition);
        switch (outcome.kind) {
          case "succeeded":
            return isBack(outcome) ? `${service} went back to ${revision}` : `${service} runs ${revision}`;
          case "unchanged":
            return `${service} runs ${revision} already`;
          case "rolled-back":
            if (outcome.by === "user")
              return `${service} went back to ${(0, task_definition.pd)(outcome.to)}`;
            return `${service} could not run ${revision}; ${(0, task_definition.pd)(outcome.to)} serves again`;
          case "failed":
            if (outcome.isServing === true)
              return `${service} runs ${revision}, and what comes after that failed`;
            return `${service} could not run ${revision}`;
          case "superseded":
            return `${revision} of ${service} was superseded by ${outcome.by}`;
          case "timed-out":
            return `${service} did not run ${revision} completely in time`;
          case "paused":
            return `${revision} of ${service} waits at ${outcome.stage} for somebody to go on`;
          case "cancelled":
            return `Deploying ${service} was cancelled`;
          case "planned":
            return planned(outcome, service);
          case "started":
            return `${service} is being given ${revision}; nobody waits for it`;
        }
      }
      function isBack({ previous = "", taskDefinition = "" }) {
        const split = (arn) => (0, task_definition.pd)(arn).split(":");
        const [from, to] = [split(previous), split(taskDefinition)];
        return from[0] === to[0] && Number(to[1]) < Number(from[1]);
      }
      function planned({ findings, changes, serviceChanges, previous }, service) {
        const errors2 = findings.filter(({ level }) => level === "error").length;
        if (errors2 > 0)
          return `${service} cannot be deployed like this: ${errors2} ${errors2 === 1 ? "error" : "errors"}`;
        if (previous === void 0)
          return `${service} would be created`;
        const count = changes.length + serviceChanges.length;
        return count === 0 ? `Nothing would change for ${service}` : `${count} ${count === 1 ? "change" : "changes"} for ${service}`;
      }
      function stepHeadline({ kind, services, tasks }) {
        const [only, ...others] = services;
        if (only === void 0) {
          const failed2 = tasks.filter((task) => task.kind !== "succeeded" && task.kind !== "running");
          const names = (failed2.length > 0 ? failed2 : tasks).map(({ name }) => name).join(", ");
          if (kind === "cancelled")
            return `Running ${names} was cancelled`;
          return failed2.length > 0 ? `${names} did not do what it should` : `${names} ran`;
        }
        if (others.length === 0)
          return headline(only);
        const bad = services.filter((service) => !isGood(service.kind));
        if (bad.length === 0)
          return `${services.length} services: ${kind}`;
        const failed = worstFirst(services).filter(({ outcome }) => !isGood(outcome.kind)).map(({ outcome, name }) => `${shortName(name)} ${outcome.kind}`);
        return `${bad.length} of ${services.length} services: ${enumerate(failed)}`;
      }
      var markdown = __webpack_require__(68852);
      var clock = __webpack_require__(95563);
      var task_request = __webpack_require__(69855);
      ;
      function checkOneOffs(wishes, task) {
        return wishes.flatMap((wish) => {
          try {
            (0, task_request.V)(wish, { ...task, taskDefinition: "" }, "");
            return [];
          } catch (error) {
            if (!(error instanceof src_errors.yo))
              throw error;
            const { message, hint: hint2 } = error;
            return [{ level: "error", check: "tasks", problem: message, hint: hint2, container: wish.container }];
          }
        });
      }
      var diff = __webpack_require__(70333);
      ;
      async function loadDefinition({ source }, ecs, current) {
        switch (source.kind) {
          case "file":
            return source.file.definition;
          case "revision":
            return describe(ecs, source.name);
          case "current":
            if (current !== void 0)
              return describe(ecs, current);
            throw new src_errors.yo("There is no task definition to deploy: none is given, and no service runs one", {
              hint: "Give task-definition (a file), task-definition-family or task-definition-arn."
            });
        }
      }
      async function describe(ecs, name) {
        try {
          return await ecs.describeTaskDefinition(name);
        } catch (error) {
          if (!(0, errors.m_)(error, "ClientException"))
            throw error;
          throw new src_errors.yo(`There is no task definition ${name}`, {
            cause: error,
            hint: "A family needs an active revision, and a revision has to exist in this account and region. Where a file is meant: there is none of that name in the workspace."
          });
        }
      }
      function revisionAsIs({ source, forceNewRevision }, base, isChanged) {
        const { taskDefinitionArn, status } = base;
        if (source.kind === "file" || isChanged || forceNewRevision || status !== "ACTIVE")
          return void 0;
        return typeof taskDefinitionArn === "string" ? taskDefinitionArn : void 0;
      }
      var json = __webpack_require__(26827);
      var apply_changes = __webpack_require__(15149);
      ;
      const refusedTexts = ["taskRoleArn", "executionRoleArn"];
      function withoutRefusedBlanks(definition) {
        const { containerDefinitions } = definition;
        const members = Object.entries(definition).filter(([name, value]) => !(name === "tags" && (0, json.Md)(value) && value.length === 0) && !(refusedTexts.includes(name) && value === ""));
        if (!(0, json.Md)(containerDefinitions))
          return Object.fromEntries(members);
        return {
          ...Object.fromEntries(members),
          containerDefinitions: containerDefinitions.map((container) => (0, json.OW)(container) ? withoutBlankCredentials(container) : container)
        };
      }
      function withoutBlankCredentials(container) {
        const { repositoryCredentials } = container;
        const isBlank = (0, json.OW)(repositoryCredentials) && (0, json.SA)(repositoryCredentials, "credentialsParameter") === "";
        const members = Object.entries(container).filter(([name]) => !isBlank || name !== "repositoryCredentials");
        return Object.fromEntries(members);
      }
      var nearest = __webpack_require__(17591);
      ;
      const model = {
        RegisterTaskDefinitionRequest: {
          family: "text",
          containerDefinitions: "list of ContainerDefinition",
          taskRoleArn: "text",
          executionRoleArn: "text",
          networkMode: "text",
          volumes: "list of Volume",
          placementConstraints: "list of TaskDefinitionPlacementConstraint",
          requiresCompatibilities: "list of text",
          cpu: "text",
          memory: "text",
          tags: "list of Tag",
          pidMode: "text",
          ipcMode: "text",
          proxyConfiguration: "ProxyConfiguration",
          inferenceAccelerators: "list of InferenceAccelerator",
          ephemeralStorage: "EphemeralStorage",
          runtimePlatform: "RuntimePlatform",
          enableFaultInjection: "boolean"
        },
        ContainerDefinition: {
          name: "text",
          image: "text",
          repositoryCredentials: "RepositoryCredentials",
          cpu: "number",
          memory: "number",
          memoryReservation: "number",
          links: "list of text",
          portMappings: "list of PortMapping",
          essential: "boolean",
          restartPolicy: "ContainerRestartPolicy",
          entryPoint: "list of text",
          command: "list of text",
          environment: "list of KeyValuePair",
          environmentFiles: "list of EnvironmentFile",
          mountPoints: "list of MountPoint",
          volumesFrom: "list of VolumeFrom",
          linuxParameters: "LinuxParameters",
          secrets: "list of Secret",
          dependsOn: "list of ContainerDependency",
          startTimeout: "number",
          stopTimeout: "number",
          versionConsistency: "text",
          hostname: "text",
          user: "text",
          workingDirectory: "text",
          disableNetworking: "boolean",
          privileged: "boolean",
          readonlyRootFilesystem: "boolean",
          dnsServers: "list of text",
          dnsSearchDomains: "list of text",
          extraHosts: "list of HostEntry",
          dockerSecurityOptions: "list of text",
          interactive: "boolean",
          pseudoTerminal: "boolean",
          dockerLabels: "map of text",
          ulimits: "list of Ulimit",
          logConfiguration: "LogConfiguration",
          healthCheck: "HealthCheck",
          systemControls: "list of SystemControl",
          resourceRequirements: "list of ResourceRequirement",
          firelensConfiguration: "FirelensConfiguration",
          credentialSpecs: "list of text"
        },
        RepositoryCredentials: {
          credentialsParameter: "text"
        },
        PortMapping: {
          containerPort: "number",
          hostPort: "number",
          protocol: "text",
          name: "text",
          appProtocol: "text",
          containerPortRange: "text"
        },
        ContainerRestartPolicy: {
          enabled: "boolean",
          ignoredExitCodes: "list of number",
          restartAttemptPeriod: "number"
        },
        KeyValuePair: {
          name: "text",
          value: "text"
        },
        EnvironmentFile: {
          value: "text",
          type: "text"
        },
        MountPoint: {
          sourceVolume: "text",
          containerPath: "text",
          readOnly: "boolean"
        },
        VolumeFrom: {
          sourceContainer: "text",
          readOnly: "boolean"
        },
        LinuxParameters: {
          capabilities: "KernelCapabilities",
          devices: "list of Device",
          initProcessEnabled: "boolean",
          sharedMemorySize: "number",
          tmpfs: "list of Tmpfs",
          maxSwap: "number",
          swappiness: "number"
        },
        KernelCapabilities: {
          add: "list of text",
          drop: "list of text"
        },
        Device: {
          hostPath: "text",
          containerPath: "text",
          permissions: "list of text"
        },
        Tmpfs: {
          containerPath: "text",
          size: "number",
          mountOptions: "list of text"
        },
        Secret: {
          name: "text",
          valueFrom: "text"
        },
        ContainerDependency: {
          containerName: "text",
          condition: "text"
        },
        HostEntry: {
          hostname: "text",
          ipAddress: "text"
        },
        Ulimit: {
          name: "text",
          softLimit: "number",
          hardLimit: "number"
        },
        LogConfiguration: {
          logDriver: "text",
          options: "map of text",
          secretOptions: "list of Secret"
        },
        HealthCheck: {
          command: "list of text",
          interval: "number",
          timeout: "number",
          retries: "number",
          startPeriod: "number"
        },
        SystemControl: {
          namespace: "text",
          value: "text"
        },
        ResourceRequirement: {
          type: "text",
          value: "text",
          sharingStrategy: "any"
        },
        FirelensConfiguration: {
          type: "text",
          options: "map of text"
        },
        Volume: {
          name: "text",
          host: "HostVolumeProperties",
          dockerVolumeConfiguration: "DockerVolumeConfiguration",
          efsVolumeConfiguration: "EFSVolumeConfiguration",
          s3filesVolumeConfiguration: "S3FilesVolumeConfiguration",
          fsxWindowsFileServerVolumeConfiguration: "FSxWindowsFileServerVolumeConfiguration",
          configuredAtLaunch: "boolean"
        },
        HostVolumeProperties: {
          sourcePath: "text"
        },
        DockerVolumeConfiguration: {
          scope: "text",
          autoprovision: "boolean",
          driver: "text",
          driverOpts: "map of text",
          labels: "map of text"
        },
        EFSVolumeConfiguration: {
          fileSystemId: "text",
          rootDirectory: "text",
          transitEncryption: "text",
          transitEncryptionPort: "number",
          authorizationConfig: "EFSAuthorizationConfig"
        },
        EFSAuthorizationConfig: {
          accessPointId: "text",
          iam: "text"
        },
        S3FilesVolumeConfiguration: {
          fileSystemArn: "text",
          rootDirectory: "text",
          transitEncryptionPort: "number",
          accessPointArn: "text"
        },
        FSxWindowsFileServerVolumeConfiguration: {
          fileSystemId: "text",
          rootDirectory: "text",
          authorizationConfig: "FSxWindowsFileServerAuthorizationConfig"
        },
        FSxWindowsFileServerAuthorizationConfig: {
          credentialsParameter: "text",
          domain: "text"
        },
        TaskDefinitionPlacementConstraint: {
          type: "text",
          expression: "text"
        },
        Tag: {
          key: "text",
          value: "text"
        },
        ProxyConfiguration: {
          containerName: "text",
          type: "text",
          properties: "list of KeyValuePair"
        },
        InferenceAccelerator: {
          deviceName: "text",
          deviceType: "text"
        },
        EphemeralStorage: {
          sizeInGiB: "number"
        },
        RuntimePlatform: {
          cpuArchitecture: "text",
          operatingSystemFamily: "text"
        }
      };
      ;
      function fitTypes(definition, textOf) {
        const unknown = [];
        const fit = (value, kind, path) => {
          const [collection, of] = kind.split(" of ");
          if (of !== void 0 && collection === "list") {
            return (0, json.Md)(value) ? value.map((element, index) => fit(element, of, [...path, index])) : value;
          }
          if (of !== void 0)
            return (0, json.OW)(value) ? fitMembers(value, path, () => of) : value;
          const structure = model[kind];
          if (structure === void 0)
            return fitScalar(value, kind, path);
          if (!(0, json.OW)(value))
            return value;
          return fitMembers(value, path, kindsOf(structure), Object.keys(structure));
        };
        const fitMembers = (object, path, kindOf2, known2 = []) => Object.fromEntries(Object.entries(object).map(([name, value]) => {
          const kind = kindOf2(name);
          const inner = [...path, name];
          if (kind === void 0) {
            const meant = (0, nearest.k)(name, known2, 2).find((candidate) => !Object.hasOwn(object, candidate));
            unknown.push({ path: describePath(inner, definition), meant });
          }
          return [name, fit(value, kind ?? "any", inner)];
        }));
        const fitScalar = (value, kind, path) => {
          if (kind === "text" && (typeof value === "number" || typeof value === "boolean")) {
            return writtenAs(value, textOf(...path));
          }
          if (typeof value !== "string")
            return value;
          if (kind === "number" && /^-?\d{1,15}$/.test(value))
            return Number(value);
          if (kind === "boolean" && (value === "true" || value === "false"))
            return value === "true";
          return value;
        };
        const root = model.RegisterTaskDefinitionRequest ?? {};
        return { definition: fitMembers(definition, [], kindsOf(root), Object.keys(root)), unknown };
      }
      function kindsOf(structure) {
        return (name) => Object.hasOwn(structure, name) ? structure[name] : void 0;
      }
      function writtenAs(value, text) {
        const isSame2 = text !== void 0 && (Number(text) === value || text.toLowerCase() === String(value));
        return isSame2 ? text : String(value);
      }
      function describePath(path, definition) {
        const [list, index, ...inner] = path;
        const containers = definition.containerDefinitions;
        const container = list === "containerDefinitions" && typeof index === "number" && (0, json.Md)(containers) ? (0, json.SA)(containers[index], "name") : "";
        const start = container === "" ? "" : `containerDefinitions[${container}]`;
        return (container === "" ? path : inner).reduce((text, step) => typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`, start);
      }
      ;
      function renderDefinition(base, { source, changes }) {
        const textOf = source.kind === "file" ? source.file.textOf : () => void 0;
        const written = fitTypes((0, task_definition.MF)(base), textOf);
        const { definition, notices, faults } = (0, apply_changes.Y)(written.definition, changes);
        if (faults.length > 0)
          throw new src_errors.dz(faults);
        const fitted = fitTypes(definition, () => void 0);
        const rendered = withoutRefusedBlanks(fitted.definition);
        if (!(0, task_definition.Xn)(rendered)) {
          throw new src_errors.yo("The rendered task definition has no family, or no list of named containers", {
            hint: "task-definition-patch must not remove them."
          });
        }
        return {
          definition: rendered,
          notices: [...notices, ...describeUnknown(fitted.unknown), ...describeMovable(rendered)]
        };
      }
      function describeUnknown(unknown) {
        if (unknown.length === 0)
          return [];
        const one = unknown.length === 1;
        const named = unknown.map(({ path, meant }) => meant === void 0 ? path : `${path} (is ${meant} meant?)`);
        return [
          `${named.join(", ")} ${one ? "is a field" : "are fields"} that this version of the action does not know; ${one ? "it is" : "they are"} sent as ${one ? "it is" : "they are"}`
        ];
      }
      function describeMovable({ containerDefinitions }) {
        return containerDefinitions.map((container) => ({ name: container.name, image: (0, json.SA)(container, "image") })).filter(({ image }) => !image.includes("@sha256:")).map(({ name, image }) => `Container ${name} has the image ${image} by a tag, which can move; a digest cannot`);
      }
      var lifecycle_hooks = __webpack_require__(48802);
      ;
      const ofDeployment = [
        "serviceConnectConfiguration",
        "volumeConfigurations",
        "vpcLatticeConfigurations"
      ];
      function currentSettings(service) {
        const primary = service.deployments?.find(({ status }) => status === "PRIMARY");
        const shown2 = ofDeployment.map((name) => [name, primary?.[name]]);
        const settings = toJson({ ...service, ...Object.fromEntries(shown2) });
        return isByCodeDeploy(service) ? withoutTargetGroups({ ...settings, ...ofTaskSet(service) }) : settings;
      }
      function isByCodeDeploy(service) {
        return service.deploymentController?.type === "CODE_DEPLOY";
      }
      function withoutTargetGroups(settings) {
        const { loadBalancers } = settings;
        if (!(0, json.Md)(loadBalancers))
          return settings;
        const bare = loadBalancers.map((balancer) => (0, json.OW)(balancer) ? Object.fromEntries(Object.entries(balancer).filter(([name]) => name !== "targetGroupArn")) : balancer);
        return { ...settings, loadBalancers: bare };
      }
      function ofTaskSet({ taskSets = [] }) {
        const set = taskSets.find(({ status }) => status === "PRIMARY");
        return toJson({
          capacityProviderStrategy: set?.capacityProviderStrategy,
          loadBalancers: set?.loadBalancers,
          networkConfiguration: set?.networkConfiguration,
          platformVersion: set?.platformVersion,
          serviceRegistries: set?.serviceRegistries
        });
      }
      function toJson(value) {
        const entries = Object.entries(value).filter(([, member2]) => member2 !== void 0);
        return Object.fromEntries(entries.map(([name, member2]) => [name, memberToJson(member2)]));
      }
      function memberToJson(value) {
        if (value === null || value === void 0 || value instanceof Date)
          return null;
        if (Array.isArray(value))
          return value.map(memberToJson);
        if (typeof value === "object")
          return toJson(value);
        return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
      }
      ;
      const defaults = {
        availabilityZoneRebalancing: "DISABLED",
        "deploymentController.type": "ECS",
        "deploymentConfiguration.strategy": "ROLLING",
        "deploymentConfiguration.maximumPercent": 200,
        "deploymentConfiguration.minimumHealthyPercent": 100,
        "networkConfiguration.awsvpcConfiguration.assignPublicIp": "DISABLED",
        platformVersion: "LATEST",
        propagateTags: "NONE",
        schedulingStrategy: "REPLICA"
      };
      const sets = {
        capacityProviderStrategy: ["capacityProvider"],
        clientAliases: ["port", "dnsName"],
        loadBalancers: ["targetGroupArn", "loadBalancerName", "containerName", "containerPort"],
        lifecycleHooks: ["targetType", "hookTargetArn", "lifecycleStages"],
        serviceRegistries: ["registryArn"],
        services: ["portName"],
        tags: ["key"],
        volumeConfigurations: ["name"],
        vpcLatticeConfigurations: ["targetGroupArn", "portName"]
      };
      const filledIn = /* @__PURE__ */ new Set([
        "awsvpcConfiguration",
        "canaryConfiguration",
        "deploymentCircuitBreaker",
        "deploymentConfiguration",
        "lifecycleHooks[]",
        "linearConfiguration",
        "managedEBSVolume",
        "networkConfiguration",
        "serviceConnectConfiguration",
        "tags"
      ]);
      function diffSettings(wished, has) {
        return Object.entries(wished).flatMap(([member2, value]) => diff_settings_diff(value, has[member2], member2, member2).map((change) => ({ ...change, member: member2 })));
      }
      function diff_settings_diff(wished, has, path, name) {
        if (isSame(wished, has, path))
          return [];
        if ((0, json.Md)(wished) && (has === void 0 || (0, json.Md)(has))) {
          return diffLists(wished, has, path, name);
        }
        if ((0, json.OW)(wished) && (has === void 0 || (0, json.OW)(has))) {
          const inner = Object.keys(wished);
          const gone = filledIn.has(name) ? [] : Object.keys(has ?? {}).filter((key) => !inner.includes(key));
          return [...inner, ...gone].flatMap((key) => diff_settings_diff(wished[key], has?.[key], `${path}.${key}`, key));
        }
        return [{ path, before: show(has, path), after: show(wished, path) }];
      }
      function diffLists(wished, has, path, name) {
        const keys = sets[name];
        if (keys === void 0)
          return diffPlain(wished, has, path);
        const named = (list) => new Map(list.map((element, index) => [label(element, keys, index), element]));
        const [after, before] = [named(wished), named(has ?? [])];
        const gone = filledIn.has(name) ? [] : [...before.keys()].filter((key) => !after.has(key));
        return [...after.keys(), ...gone].flatMap((key) => {
          const [now, then] = [after.get(key), before.get(key)];
          const inner = `${path}[${key}]`;
          if (now === void 0 || then === void 0) {
            return [{ path: inner, before: show(then, inner), after: show(now, inner) }];
          }
          return diff_settings_diff(now, then, inner, `${name}[]`);
        });
      }
      function diffPlain(wished, has, path) {
        const before = has ?? [];
        const isTexts = [...wished, ...before].every((element) => typeof element === "string");
        const ordered = (list) => isTexts ? [...list].sort() : list;
        const isEqual = JSON.stringify(ordered(wished)) === JSON.stringify(ordered(before));
        return isEqual ? [] : [{ path, before: show(has, path), after: show(wished, path) }];
      }
      function label(element, keys, index) {
        if (!(0, json.OW)(element))
          return String(index);
        const parts = keys.flatMap((key) => {
          const value = element[key];
          return value === void 0 ? [] : [diff_settings_shorten(typeof value === "string" ? value : JSON.stringify(value))];
        });
        return parts.length > 0 ? parts.join(" ") : String(index);
      }
      function diff_settings_shorten(value) {
        return value.startsWith("arn:") ? value.slice(value.lastIndexOf(":") + 1) : value;
      }
      function isSame(wished, has, path) {
        const fallback = Object.hasOwn(defaults, path) ? defaults[path] : void 0;
        const [after, before] = [wished ?? fallback, has ?? fallback];
        if (isNothing(after) && isNothing(before))
          return true;
        if (typeof after === "object" || typeof before === "object")
          return false;
        return String(after) === String(before);
      }
      function isNothing(value) {
        if (value === void 0 || value === null || value === 0 || value === false || value === "")
          return true;
        return (0, json.Md)(value) ? value.length === 0 : (0, json.OW)(value) && Object.values(value).every(isNothing);
      }
      const secret = ".logConfiguration.options.";
      function show(value, path) {
        if (value === void 0 || value === null)
          return void 0;
        if (path.includes(secret))
          return "***";
        if ((0, json.Md)(value) && value.every((element) => typeof element !== "object")) {
          return value.length === 0 ? "none" : value.join(", ");
        }
        if (typeof value !== "object")
          return String(value);
        return JSON.stringify(value, (key, member2) => key === "options" ? "***" : member2);
      }
      var merge_settings = __webpack_require__(53705);
      ;
      const ofStrategy = /* @__PURE__ */ new Set([
        "bakeTimeInMinutes",
        "canaryConfiguration",
        "lifecycleHooks",
        "linearConfiguration"
      ]);
      function mergedMember(name, wished, has) {
        const merged = (0, merge_settings.s)({ [name]: has ?? {} }, { [name]: wished ?? {} })[name];
        const whole = (0, json.OW)(merged) ? merged : {};
        const asked = (0, json.OW)(wished) ? wished : {};
        const isLeaving = strategyOf(whole) !== strategyOf(has) || strategyOf(whole) === "ROLLING";
        const kept = Object.entries(whole).filter(([member2]) => Object.hasOwn(asked, member2) || !(isLeaving && ofStrategy.has(member2)));
        return withoutEmpty(Object.fromEntries(kept), asked);
      }
      function strategyOf(configuration) {
        const strategy = (0, json.OW)(configuration) ? configuration.strategy : void 0;
        return typeof strategy === "string" ? strategy : "ROLLING";
      }
      function withoutEmpty(members, asked) {
        const kept = Object.entries(members).flatMap(([name, value]) => {
          const wanted = asked[name];
          if (wanted === void 0 && isEmpty(value))
            return [];
          const inner = (0, json.OW)(wanted) ? wanted : {};
          return [[name, (0, json.OW)(value) ? withoutEmpty(value, inner) : value]];
        });
        return Object.fromEntries(kept);
      }
      function isEmpty(value) {
        if ((0, json.Md)(value))
          return value.length === 0;
        return (0, json.OW)(value) && (0, json.Md)(value.alarmNames) && value.alarmNames.length === 0;
      }
      var json_text = __webpack_require__(62773);
      ;
      const byCodeDeploy = {
        capacityProviderStrategy: "capacity providers",
        loadBalancers: "load balancers",
        networkConfiguration: "network configuration",
        platformVersion: "platform version",
        serviceConnectConfiguration: "Service Connect configuration",
        serviceRegistries: "service registries",
        volumeConfigurations: "volumes",
        vpcLatticeConfigurations: "VPC Lattice configuration"
      };
      const ofDeploymentsByEcs = {
        alarms: "deployment alarms",
        bakeTimeInMinutes: "bake time",
        canaryConfiguration: "canary",
        deploymentCircuitBreaker: "circuit breaker",
        lifecycleHooks: "lifecycle hooks",
        linearConfiguration: "linear steps",
        strategy: "deployment strategy"
      };
      function refuseImpossible(changes, wished, has, target) {
        const service = `the service ${target.service} in cluster ${target.cluster}`;
        const changed = new Set(changes.map(({ member: member2 }) => member2));
        if (changed.has("launchType"))
          refuseLaunchType(wished, has, service);
        for (const member2 of ["schedulingStrategy", "deploymentController"]) {
          if (!changed.has(member2))
            continue;
          throw new src_errors.yo(`A deployment does not change the ${member2} of ${service}`, {
            hint: `It is set when a service is made. Leave ${member2} out of service-definition, or make another service.`
          });
        }
        const controller = (0, json.OW)(has.deploymentController) ? has.deploymentController.type : void 0;
        if (controller === "CODE_DEPLOY")
          refuseOfCodeDeploy(changed, changes, service);
      }
      function refuseOfCodeDeploy(changed, changes, service) {
        const how = new Set(changes.map(({ path }) => /^deploymentConfiguration\.(\w+)/.exec(path)?.[1] ?? ""));
        const ofEcs = Object.keys(ofDeploymentsByEcs).filter((member2) => how.has(member2));
        if (ofEcs.length > 0) {
          const names2 = ofEcs.map((member2) => ofDeploymentsByEcs[member2]).join(", ");
          throw new src_errors.yo(`CodeDeploy deploys ${service}, and this is for deployments by ECS itself: ${names2}`, {
            hint: "How traffic moves says codedeploy-deployment-config, what undoes a deployment (alarms) and how long the original tasks stay the deployment group, and hooks the appspec. Leave the inputs out here."
          });
        }
        const refused2 = Object.keys(byCodeDeploy).filter((member2) => changed.has(member2));
        if (refused2.length === 0)
          return;
        const names = refused2.map((member2) => byCodeDeploy[member2]).join(", ");
        throw new src_errors.yo(`ECS cannot change this of ${service}, which CodeDeploy deploys: ${names}`, {
          hint: "What a deployment brings is said in the appspec (codedeploy-appspec: NetworkConfiguration, PlatformVersion, CapacityProviderStrategy), load balancers in the deployment group. Leave the inputs out here."
        });
      }
      function refuseLaunchType(wished, has, service) {
        const providers = (0, json.Md)(has.capacityProviderStrategy) ? has.capacityProviderStrategy.map(providerOf).filter((name) => name !== "") : [];
        const now = providers.length > 0 ? `it has the capacity providers ${providers.join(", ")}` : `it has the launch type ${(0, json_text.b)(has.launchType)}`;
        const wanted = (0, json_text.b)(wished.launchType);
        const instead = wanted === "FARGATE" ? "capacity-providers: FARGATE gives the same" : "name a capacity provider of the cluster in capacity-providers instead";
        throw new src_errors.yo(`ECS cannot give ${service} the launch type ${wanted}: ${now}`, {
          hint: `A launch type is set when a service is made. ${instead}; leave launch-type out.`
        });
      }
      function providerOf(item) {
        const name = (0, json.OW)(item) ? item.capacityProvider : void 0;
        return typeof name === "string" ? name : "";
      }
      var service_members = __webpack_require__(36638);
      ;
      function planService(wish, current, target) {
        if (current === void 0 || current.status === "INACTIVE")
          return planCreation(wish, target);
        const has = currentSettings(current);
        const scaled = wish.desiredCount === void 0 ? {} : { desiredCount: wish.desiredCount };
        const settings = Object.entries(wish.settings).filter(([name]) => name !== "role");
        const wanted = withFunctions({ ...Object.fromEntries(settings), ...scaled }, has);
        const changes = diffSettings(isByCodeDeploy(current) ? withoutTargetGroups(wanted) : wanted, has);
        if (changes.length === 0)
          return { kind: "as-it-is" };
        const changed = new Set(changes.map(({ member: member2 }) => member2));
        refuseImpossible(changes, wanted, has, target);
        const members = Object.entries(wanted).filter(([name]) => changed.has(name)).map(([name, value]) => [
          name,
          service_members.OY.includes(name) ? mergedMember(name, value, has[name]) : value
        ]);
        const forced = changed.has("capacityProviderStrategy") ? { forceNewDeployment: true } : {};
        const tagged = changed.has("tags") ? { serviceArn: current.serviceArn ?? "" } : {};
        return {
          kind: "update",
          input: { ...Object.fromEntries(members), ...forced, ...tagged },
          changes: changes.map(withoutMember)
        };
      }
      function planCreation(wish, target) {
        if (!wish.create) {
          throw new src_errors.yo(`There is no service ${target.service} in cluster ${target.cluster} in ${target.region}`, {
            hint: [
              "Check the inputs service, cluster and aws-region, and that the credentials are of the account that has it.",
              "To have it made: create-service: true, with subnets and security-groups, load-balancers where it has any, and capacity-providers or launch-type; or service-definition, a file as CreateService takes it."
            ].join("\n")
          });
        }
        const isDaemon = wish.settings.schedulingStrategy === "DAEMON";
        const count = isDaemon ? {} : { desiredCount: wish.desiredCount ?? wish.initialCount ?? 1 };
        const input = { ...plan_service_withoutEmpty(wish.settings), ...count };
        return { kind: "create", input, changes: diffSettings(input, {}).map(withoutMember) };
      }
      function withFunctions(wanted, has) {
        const { deploymentConfiguration: wished } = wanted;
        const { deploymentConfiguration: current } = has;
        if (!(0, json.OW)(wished) || !(0, json.OW)(current))
          return wanted;
        return { ...wanted, deploymentConfiguration: (0, lifecycle_hooks.N)(wished, current) };
      }
      function withoutMember({ path, before, after }) {
        return { path, before, after };
      }
      function plan_service_withoutEmpty(settings) {
        return Object.fromEntries(Object.entries(settings).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
      }
      var ecs_service = __webpack_require__(93822);
      var task_set = __webpack_require__(37357);
      ;
      async function lookUpRevision(ecs, revision) {
        try {
          const described = await ecs.describeTaskDefinition(revision);
          const why = whyGone(described.status);
          return why === void 0 ? { kind: "usable", described } : { kind: "gone", why };
        } catch (error) {
          if (!(0, errors.m_)(error, "ClientException"))
            throw error;
          return { kind: "gone", why: "is not there" };
        }
      }
      function whyGone(status) {
        if (status === "INACTIVE")
          return "was deregistered";
        return status === "DELETE_IN_PROGRESS" ? "is being deleted" : void 0;
      }
      ;
      function serviceOfTasks({ current, service }) {
        const input = service.kind === "as-it-is" ? void 0 : service.input;
        return current === void 0 && input === void 0 ? void 0 : { ...current?.described, ...input };
      }
      async function makePlan(ecs, target, order) {
        const current = await findService(ecs, target);
        const service = planService(order.service, current?.described, target);
        if (current === void 0) {
          const base2 = await loadDefinition(order.definition, ecs, void 0);
          const { definition: definition2, notices: notices2 } = renderDefinition(base2, order.definition);
          const revision2 = registeredAs(base2, definition2, order.definition);
          return { kind: "create", current, definition: definition2, revision: revision2, changes: [], service, notices: notices2 };
        }
        const running2 = await ecs.describeTaskDefinition(current.service.taskDefinition);
        const base = order.definition.source.kind === "current" ? running2 : await loadDefinition(order.definition, ecs, current.service.taskDefinition);
        const { definition, notices } = renderDefinition(base, order.definition);
        const changes = (0, diff.e)((0, task_definition.MF)(running2), definition);
        const isSame2 = changes.length === 0 && !order.definition.forceNewRevision;
        const revision = isSame2 ? current.service.taskDefinition : registeredAs(base, definition, order.definition);
        const planned2 = { definition, revision, changes, service, notices };
        return { ...planned2, ...choose(current, isSame2, service, order) };
      }
      function choose(current, isSame2, service, order) {
        if (isSame2 && order.service.forceNewDeployment)
          return { kind: "restart", current };
        const state = stateOf(current, isSame2);
        if (isSame2 && service.kind === "update")
          return state.kind === "restart" ? state : { kind: "settings", current };
        return state;
      }
      function stateOf(current, isSame2) {
        if (!isSame2)
          return { kind: "deploy", current };
        const { service: seen, described } = current;
        if (seen.controller === "CODE_DEPLOY")
          return stateOfTaskSet(current, (0, task_set.i)(described));
        if ((0, ecs_service.NZ)(seen))
          return { kind: "unchanged", current };
        const primary = (0, ecs_service.Os)(seen);
        if (primary?.taskDefinition !== seen.taskDefinition)
          return { kind: "restart", current };
        const isServing = primary.rolloutState === "COMPLETED" && primary.running > 0;
        return primary.rolloutState === "IN_PROGRESS" || isServing ? { kind: "follow", current, deployment: primary } : { kind: "restart", current };
      }
      function stateOfTaskSet(current, primary) {
        if (primary === void 0)
          return { kind: "restart", current };
        if (primary.stabilityStatus === "STEADY_STATE")
          return { kind: "unchanged", current };
        const deployment = (0, task_set.H)(primary);
        return deployment.running > 0 ? { kind: "follow", current, deployment } : { kind: "restart", current };
      }
      async function planReturn(ecs, target, revision) {
        const current = await findService(ecs, target);
        if (current === void 0)
          throw noService(target);
        const [running2, found] = await Promise.all([
          ecs.describeTaskDefinition(current.service.taskDefinition),
          lookUpRevision(ecs, revision)
        ]);
        if (found.kind === "gone") {
          throw new src_errors.yo(`The revision ${(0, task_definition.pd)(revision)} ${found.why}: ECS starts no task of it`, {
            hint: "Name another one with the input to, or register it again by a deployment of its commit."
          });
        }
        const { described } = found;
        const definition = (0, task_definition.iU)(described);
        const changes = (0, diff.e)((0, task_definition.MF)(running2), definition);
        const arn = typeof described.taskDefinitionArn === "string" ? described.taskDefinitionArn : revision;
        const isSame2 = arn === current.service.taskDefinition;
        const planned2 = { definition, revision: arn, changes, service: { kind: "as-it-is" }, notices: [] };
        return { ...planned2, ...stateOf(current, isSame2) };
      }
      function registeredAs(base, definition, wish) {
        return revisionAsIs(wish, base, (0, diff.e)((0, task_definition.MF)(base), definition).length > 0);
      }
      function noService({ service, cluster, region }) {
        return new src_errors.yo(`There is no service ${service} in cluster ${cluster} in ${region}`, {
          hint: "Check the inputs service, cluster and aws-region."
        });
      }
      async function findService(ecs, target) {
        const where = `cluster ${target.cluster} in ${target.region}`;
        let looked;
        try {
          looked = await ecs.lookCloser();
        } catch (error) {
          if (!(0, errors.m_)(error, "ClusterNotFoundException"))
            throw error;
          throw new src_errors.yo(`There is no cluster ${target.cluster} in ${target.region}`, {
            cause: error,
            hint: "Check the inputs cluster and aws-region, and that the credentials are of the account that has it."
          });
        }
        if (looked === void 0 || looked.service.status === "INACTIVE")
          return void 0;
        const { status, controller } = looked.service;
        if (status !== "ACTIVE") {
          throw new src_errors.yo(`The service ${target.service} in ${where} is ${status}`, {
            hint: "It is being deleted. Wait until that is done, create it again, and run the step again."
          });
        }
        if (controller === "EXTERNAL") {
          throw new src_errors.yo(`The service ${target.service} is deployed by the EXTERNAL controller`, {
            hint: "Its task sets are made by the tool that owns it. This action deploys services of the controllers ECS and CODE_DEPLOY."
          });
        }
        return looked;
      }
      ;
      async function checkAhead(world, tools, plan, { isPreflown, oneOffs }, { cluster }, isPlan) {
        if (!isPreflown || plan.kind === "follow")
          return [];
        const { definition, current, service } = plan;
        const input = service.kind === "as-it-is" ? {} : service.input;
        const found = await tools.preflight({ definition, service: current?.described, input, cluster, isPlan });
        const tasks = [...oneOffs.before, ...oneOffs.after];
        const findings = [...found, ...checkOneOffs(tasks, { cluster, definition, service: serviceOfTasks(plan) })];
        const errors2 = findings.filter(({ level }) => level === "error");
        const isRefused = !isPlan && errors2.length > 0;
        for (const finding of findings) {
          if (finding.level === "error")
            continue;
          const line = describeFinding(finding);
          if (finding.level !== "warning")
            world.log.info(line);
          else if (isRefused)
            world.log.warning(line);
          else
            world.log.info(`Warning: ${line}`);
        }
        if (isRefused)
          throw check_ahead_refused(errors2);
        return findings;
      }
      function describeFinding({ problem, hint: hint2 }) {
        return hint2 === void 0 ? problem : `${problem}. ${hint2}`;
      }
      function refuse(findings) {
        const errors2 = findings.filter(({ level }) => level === "error");
        if (errors2.length > 0)
          throw check_ahead_refused(errors2);
      }
      function check_ahead_refused(errors2) {
        const [first, ...others] = errors2;
        if (first !== void 0 && others.length === 0) {
          return new src_errors.yo(`Nothing was deployed: ${first.problem}`, first.hint === void 0 ? {} : { hint: first.hint });
        }
        const lines = errors2.map((finding) => `- ${describeFinding(finding)}`);
        return new src_errors.yo(`Nothing was deployed, for ${errors2.length} reasons:
${lines.join("\n")}`);
      }
      var timeline = __webpack_require__(73211);
      ;
      const mostExplained = 5;
      function failureOf(outcome) {
        const services = worstFirst(outcome.services);
        const others = services.filter((service) => wentWithOthers(service.outcome));
        const own = services.filter((service) => !others.includes(service));
        const failures = [
          ...own.map(({ outcome: service, name }) => failureOfService(service, name)),
          ...outcome.tasks.map(failureOfTask)
        ].filter((failure) => failure !== void 0);
        const [only, ...more] = failures;
        if (only === void 0)
          return void 0;
        if (more.length === 0 && others.length === 0)
          return only;
        const hints = [...new Set(failures.flatMap(({ hint: hint2 }) => hint2 ?? []))];
        const messages = failures.map(({ message }, index) => index < mostExplained ? message : firstLine(message));
        const withThem = others.length === 0 ? [] : [`Went back with them: ${enumerate(others.map(({ name }) => name))}.`];
        return {
          message: [stepHeadline(outcome), ...messages, ...withThem].join("\n"),
          ...hints.length > 0 && { hint: hints.slice(0, mostExplained).join("\n") }
        };
      }
      function firstLine(message) {
        return message.split("\n", 1)[0] ?? "";
      }
      function failureOfService(outcome, name) {
        const title2 = headline(outcome, name);
        switch (outcome.kind) {
          case "planned": {
            const errors2 = outcome.findings.filter(({ level }) => level === "error");
            return errors2.length === 0 ? void 0 : { message: [title2, ...errors2.map(describeFinding)].join("\n") };
          }
          case "succeeded":
          case "unchanged":
          case "started":
          case "paused":
            return void 0;
          case "rolled-back":
            if (outcome.by === "user")
              return void 0;
            return explainFailure(title2, outcome.diagnosis);
          case "failed":
          case "timed-out":
            return explainFailure(title2, outcome.diagnosis, outcome.world);
          case "superseded":
            return {
              message: `${title2} before it was complete. ${outcome.world}`,
              hint: "Deployments of one service should not overlap: give the workflow a `concurrency` group of the service's name."
            };
          case "cancelled":
            return { message: `${title2}. ${outcome.world}` };
        }
      }
      function failureOfTask({ name, kind, diagnosis }) {
        if (kind === "succeeded" || kind === "running")
          return void 0;
        const what = { failed: "failed", "timed-out": "did not end in time", cancelled: "was cancelled" }[kind];
        const title2 = `The task ${name} ${what}`;
        return diagnosis === void 0 ? { message: title2 } : explainFailure(title2, diagnosis);
      }
      function explainFailure(title2, diagnosis, world) {
        const { cause, reason, target, log, advice } = diagnosis;
        const lines = [
          // Sentences of AWS's own end with a full stop.
          `${title2}: ${explainCause(diagnosis).replace(/\.$/, "")}.`,
          ...reason === void 0 || reason === cause ? [] : [`ECS says: ${reason}`],
          ...target === void 0 ? [] : [`The load balancer says: ${target}`],
          ...world === void 0 ? [] : [world],
          ...log === void 0 ? [] : explainLog(log.container, log.lines, log.note)
        ];
        const message = readable(lines.join("\n"));
        return advice.length === 0 ? { message } : { message, hint: advice.join("\n") };
      }
      function explainCause({ cause, failedTasks }) {
        return failedTasks > 1 ? `${cause} (${failedTasks} tasks)` : cause;
      }
      function explainLog(container, lines, note2) {
        if (note2 !== void 0)
          return [note2];
        return [`The last log lines of container ${container}:`, ...lines.map((line) => `  ${line.trimEnd()}`)];
      }
      ;
      function annotationsOf({ outcome, name }, order) {
        return [
          ...verdictOf(outcome, name, order),
          ...outcome.findings.flatMap((finding) => noteOn(finding, name, order))
        ];
      }
      function verdictOf(outcome, name, order) {
        switch (outcome.kind) {
          case "rolled-back":
          case "failed":
          case "timed-out": {
            if (outcome.kind === "rolled-back" && outcome.by === "user")
              return [];
            const { diagnosis } = outcome;
            if (diagnosis.container === void 0 && diagnosis.failedTasks === 0)
              return [];
            const place = placeOf(diagnosis.container, order);
            if (place === void 0)
              return [];
            const message = [explainCause(diagnosis), diagnosis.reason, ...diagnosis.advice];
            const text = readable(message.filter((line) => line !== void 0).join("\n"));
            return [{ level: "error", title: headline(outcome, name), message: text, ...place }];
          }
          case "succeeded":
            if (outcome.running > 0)
              return [];
            return [
              {
                level: "warning",
                title: "Nothing runs",
                message: `The desired count of ${name} is 0: the deployment is complete without a task.`
              }
            ];
          case "paused":
            return [{ level: "notice", title: headline(outcome, name), message: howToGoOn(outcome) }];
          case "unchanged":
          case "superseded":
          case "cancelled":
          case "planned":
          case "started":
            return [];
        }
      }
      function howToGoOn({ service, cluster }) {
        return `Run this action with mode: continue, service: ${(0, ecs_target.S)(service)} and cluster: ${(0, ecs_target.S)(cluster)} to go on, and with action: rollback besides to send it back.`;
      }
      function noteOn({ level, problem, hint: hint2, container }, name, order) {
        if (level === "unknown")
          return [];
        const message = hint2 === void 0 ? problem : `${problem}
${hint2}`;
        const place = placeOf(container, order);
        return [{ level, title: `Before deploying ${name}`, message, ...place }];
      }
      function placeOf(container, order) {
        const source = order?.definition.source;
        if (source?.kind !== "file")
          return void 0;
        return { file: source.file.path, line: source.file.lineOf(container ?? "") };
      }
      ;
      function describeDiagnosis(diagnosis) {
        const { cause, failedTasks, reason, target, log, advice } = diagnosis;
        const count = failedTasks > 1 ? ` (${failedTasks} tasks)` : "";
        return [
          `**Why:** ${describe_diagnosis_text(cause)}${count}`,
          ...reason === void 0 || reason === cause ? [] : [`ECS says: ${describe_diagnosis_text(reason)}`],
          ...target === void 0 ? [] : [`The load balancer says: ${describe_diagnosis_text(target)}`],
          ...log === void 0 ? [] : describeLog(log),
          ...advice.length === 0 ? [] : [`**What to do:**

${advice.map(describeAdvice).join("\n")}`]
        ];
      }
      function describeAdvice(advice) {
        return advice.includes("\n") ? `
${(0, markdown.DV)(advice)}
` : `- ${describe_diagnosis_text(advice)}`;
      }
      function describeLog({ container, source, lines, note: note2 }) {
        if (note2 !== void 0)
          return [describe_diagnosis_text(note2)];
        const from = source === void 0 ? "" : ` (${(0, markdown.aY)(source)})`;
        return [
          `The last log lines of container ${(0, markdown.aY)(container)}${from}:

${(0, markdown.DV)(readable(lines.map((line) => line.trimEnd()).join("\n")))}`
        ];
      }
      function describe_diagnosis_text(outside) {
        return (0, markdown.FV)(readable(outside));
      }
      ;
      const icons = {
        succeeded: "✅",
        unchanged: "✅",
        planned: "📋",
        started: "🚀",
        paused: "⏸️",
        "rolled-back": "⏪",
        failed: "❌",
        superseded: "🔀",
        "timed-out": "⌛",
        cancelled: "🚫"
      };
      function summarize(outcome) {
        const { tasks } = outcome;
        const services = worstFirst(outcome.services);
        const [only, ...others] = services;
        if (only !== void 0 && others.length === 0)
          return [title(only), ...summarizeService(only.outcome)];
        const heading = `### ${icons[outcome.kind]} ${(0, markdown.FV)(stepHeadline(outcome))}`;
        const calm = services.length > mostInOneTable ? services.filter((one) => isCalm(one.outcome)) : [];
        const open = services.filter((one) => !calm.includes(one));
        return [
          heading,
          ...open.length === 0 ? [] : [overview(open)],
          ...describeTasks(tasks),
          ...open.flatMap(oneOfMany),
          ...byOutcome(calm).map((group) => (0, markdown.zH)(titleOfGroup(group), overview(group))),
          ...calm.flatMap(oneOfMany)
        ];
      }
      const mostInOneTable = 12;
      function overview(services) {
        const rows = services.map(({ outcome: { kind, taskDefinition, durationMs }, name }) => [
          (0, markdown.aY)(shortName(name)),
          `${icons[kind]} ${kind}`,
          taskDefinition === void 0 ? "–" : (0, markdown.aY)((0, task_definition.pd)(taskDefinition)),
          (0, clock.a)(durationMs)
        ]);
        return (0, markdown.tp)(["Service", "Outcome", "Task definition", "Time"], rows);
      }
      function byOutcome(services) {
        const kinds = [...new Set(services.map(({ outcome }) => outcome.kind))];
        return kinds.map((kind) => services.filter(({ outcome }) => outcome.kind === kind));
      }
      function titleOfGroup(services) {
        const kind = services[0]?.outcome.kind ?? "unchanged";
        return `${icons[kind]} ${services.length} ${services.length === 1 ? "service" : "services"} ${kind}`;
      }
      function title({ outcome, name }) {
        return `### ${icons[outcome.kind]} ${(0, markdown.FV)(headline(outcome, name))}`;
      }
      function oneOfMany(service) {
        const { outcome, name } = service;
        const sections = summarizeService(outcome);
        if (!isCalm(outcome))
          return [title(service), ...sections];
        if (outcome.kind === "unchanged" && outcome.findings.length === 0)
          return [];
        const summary = `${icons[outcome.kind]} ${(0, markdown.FV)(headline(outcome, shortName(name)))}`;
        return [(0, markdown.zH)(summary, sections.join("\n\n"))];
      }
      function isCalm(outcome) {
        switch (outcome.kind) {
          case "succeeded":
          case "unchanged":
          case "started":
            return true;
          case "rolled-back":
            return wentWithOthers(outcome);
          case "planned":
            return outcome.changes.length + outcome.serviceChanges.length + outcome.findings.length === 0;
          case "failed":
          case "superseded":
          case "timed-out":
          case "paused":
          case "cancelled":
            return false;
        }
      }
      function summarizeService(outcome) {
        const diagram = (0, timeline.O)(outcome.timeline);
        return [
          describeDeployed(outcome),
          ...outcome.kind === "paused" ? [(0, markdown.FV)(howToGoOn(outcome))] : [],
          ..."world" in outcome ? [(0, markdown.FV)(readable(outcome.world))] : [],
          ..."diagnosis" in outcome && !isWanted(outcome) ? describeDiagnosis(outcome.diagnosis) : [],
          ...describeFindings(outcome),
          ...describeTasks(outcome.tasks, false),
          ...diagram === void 0 ? [] : [(0, markdown.a4)(diagram)],
          ...describeDifferences(outcome),
          ...describeEvents(outcome)
        ];
      }
      function isWanted(outcome) {
        return outcome.kind === "rolled-back" && outcome.by === "user";
      }
      function describeDeployed(outcome) {
        const name = (arn) => arn === void 0 ? "–" : (0, markdown.aY)((0, task_definition.pd)(arn));
        const isToCome = outcome.kind === "planned" && outcome.changes.length > 0;
        const { cluster, service, region, previous, taskDefinition, deploymentId, images, schedules } = outcome;
        const isSame2 = previous === taskDefinition;
        const now = isToCome && taskDefinition === void 0 ? "a new revision" : name(taskDefinition);
        const rows = [
          ["Outcome", (0, markdown.aY)(outcome.kind)],
          ["Service", `${codeName(service)} in cluster ${codeName(cluster)}, ${(0, markdown.aY)(region)}`],
          ["Task definition", isSame2 ? name(taskDefinition) : `${name(previous)} → ${now}`],
          ...[...images].map(([container, image]) => [images.size === 1 ? "Image" : `Image of ${codeName(container)}`, (0, markdown.aY)(readable(image))]),
          ...deploymentId === void 0 ? [] : [["Deployment", (0, markdown.aY)(nameOf(deploymentId))]],
          ...outcome.url === void 0 ? [] : [["URL", (0, markdown.FV)(outcome.url)]],
          ...schedules.length === 0 ? [] : [["Schedules", schedules.map(markdown.aY).join(", ")]],
          ["Time", (0, clock.a)(outcome.durationMs)]
        ];
        return (0, markdown.Ix)(rows);
      }
      function codeName(nameOrArn) {
        return (0, markdown.aY)(shortName((0, ecs_target.S)(nameOrArn)));
      }
      function nameOf(deploymentId) {
        return deploymentId.startsWith("arn:") ? (0, ecs_target.S)(deploymentId) : deploymentId;
      }
      function describeFindings({ findings }) {
        if (findings.length === 0)
          return [];
        const signs = { error: "❌", warning: "⚠️", unknown: "❔" };
        return [
          findings.map((finding) => `- ${signs[finding.level]} ${(0, markdown.FV)(readable(describeFinding(finding)))}`).join("\n")
        ];
      }
      function describeTasks(tasks, isExplained = true) {
        if (tasks.length === 0)
          return [];
        const rows = tasks.map(({ name, kind, exitCode, durationMs }) => [
          (0, markdown.FV)(name),
          kind,
          exitCode === void 0 ? "–" : String(exitCode),
          (0, clock.a)(durationMs)
        ]);
        if (!isExplained)
          return [(0, markdown.tp)(["Task", "Outcome", "Exit code", "Time"], rows)];
        const failed = tasks.flatMap(({ diagnosis }) => diagnosis === void 0 ? [] : describeDiagnosis(diagnosis));
        return [(0, markdown.tp)(["Task", "Outcome", "Exit code", "Time"], rows), ...failed];
      }
      function describeDifferences(outcome) {
        const lines = [...(0, diff.D)(outcome.changes), ...(0, diff.D)(outcome.serviceChanges)];
        if (lines.length === 0)
          return [];
        const block = (0, markdown.DV)(readable(lines.join("\n")), "diff");
        if (outcome.kind === "planned")
          return [block];
        const count = outcome.changes.length + outcome.serviceChanges.length;
        return [(0, markdown.zH)(`${count} ${count === 1 ? "change" : "changes"}`, block)];
      }
      function describeEvents({ events }) {
        if (events.length === 0)
          return [];
        const rows = events.map(({ at, message }) => [
          new Date(at).toISOString().slice(11, 19),
          (0, markdown.FV)(readable(message))
        ]);
        return [(0, markdown.zH)(`${events.length} service events`, (0, markdown.tp)(["UTC", "Event"], rows))];
      }
      var lazy_http_client = __webpack_require__(54978);
      var json_path = __webpack_require__(17579);
      ;
      function parsePayload(payload) {
        const message = (0, json_path.Q)((0, json_path.at)(payload, "head_commit", "message"));
        return {
          pullRequest: parsePullRequest((0, json_path.at)(payload, "pull_request")),
          commitHeadline: message?.split("\n")[0]?.trim(),
          previousSha: commit((0, json_path.at)(payload, "before")) ?? commit((0, json_path.at)(payload, "merge_group", "base_sha")),
          defaultBranch: (0, json_path.Q)((0, json_path.at)(payload, "repository", "default_branch"))
        };
      }
      function parsePullRequest(pullRequest) {
        const number = (0, json_path.at)(pullRequest, "number");
        if (typeof number !== "number")
          return void 0;
        const head = (0, json_path.Q)((0, json_path.at)(pullRequest, "head", "repo", "full_name"));
        const base = (0, json_path.Q)((0, json_path.at)(pullRequest, "base", "repo", "full_name"));
        return {
          number,
          headSha: (0, json_path.Q)((0, json_path.at)(pullRequest, "head", "sha")) ?? "",
          baseRef: (0, json_path.Q)((0, json_path.at)(pullRequest, "base", "ref")),
          baseSha: commit((0, json_path.at)(pullRequest, "base", "sha")),
          // A fork that has been deleted has no head repository any more.
          isFromFork: head === void 0 || head !== base
        };
      }
      function commit(value) {
        const sha = (0, json_path.Q)(value);
        return sha === void 0 || !/^[0-9a-f]{40,64}$/.test(sha) || /^0+$/.test(sha) ? void 0 : sha;
      }
      ;
      async function event_readEvent() {
        await (0, lazy_http_client.w)();
        const { context } = await Promise.all(
          /* import() */
          [__webpack_require__.e(6752), __webpack_require__.e(2413)]
        ).then(__webpack_require__.bind(__webpack_require__, 92413));
        const { eventName, sha, ref, actor, serverUrl, runId, runAttempt, payload } = context;
        const { owner, repo } = context.repo;
        const repository = `${owner}/${repo}`;
        return {
          repository,
          name: given(eventName),
          sha: given(sha),
          ref: given(ref),
          actor: given(actor),
          runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt || 1}`,
          ...parsePayload(payload)
        };
      }
      function given(text) {
        return text ?? "";
      }
      var answer = __webpack_require__(12759);
      var changed_lines = __webpack_require__(37987);
      ;
      function readFault(error, now) {
        if (!(error instanceof Error))
          return void 0;
        if (error.name === "GraphqlResponseError")
          return { kind: "final", text: oneLine(error.message) };
        if (!("status" in error) || typeof error.status !== "number")
          return void 0;
        const response = "response" in error ? error.response : void 0;
        const message = oneLine(error.message);
        if (response === void 0)
          return { kind: "passing", text: message, waitMs: void 0 };
        const { status } = error;
        const text = `HTTP ${status}: ${message}`;
        const limitMs = rateLimitMs(status, response.headers, message, now);
        if (limitMs !== void 0)
          return { kind: "passing", text, waitMs: limitMs };
        if (status >= 500)
          return { kind: "passing", text, waitMs: void 0 };
        if (status === 401 || status === 403 || status === 404)
          return { kind: "refused", text };
        return { kind: "final", text };
      }
      function rateLimitMs(status, headers2, message, now) {
        if (status !== 403 && status !== 429)
          return void 0;
        const retryAfter = Number(headers2["retry-after"] ?? NaN);
        if (!Number.isNaN(retryAfter))
          return retryAfter * 1e3;
        if (String(headers2["x-ratelimit-remaining"]) === "0") {
          return Math.max(0, Number(headers2["x-ratelimit-reset"] ?? 0) * 1e3 - now);
        }
        return status === 429 || /rate limit/i.test(message) ? 6e4 : void 0;
      }
      function oneLine(message) {
        return message.replace(/ - https:\/\/docs\.github\.com\S*$/, "").replace(/\s+/g, " ").trim().slice(0, 300);
      }
      ;
      const attempts = 3;
      const maxWaitMs = 6e4;
      const requestTimeoutMs = 3e4;
      function connect(token, context) {
        let client;
        return async (purpose, call) => {
          if (!token)
            return (0, answer.N)("there is no token");
          const octokit = await (client ??= openClient(token, context));
          let waited = 0;
          for (let attempt = 1; ; attempt++) {
            context.signal.throwIfAborted();
            try {
              return (0, answer.V)(await call(octokit, attempt > 1));
            } catch (error) {
              context.signal.throwIfAborted();
              const fault = readFault(error, context.clock.now());
              if (fault === void 0)
                throw (0, src_errors.zR)(error);
              if (fault.kind === "refused") {
                const { action, permission } = purpose;
                const why = `the token may not ${action} (${fault.text}); it needs the permission "${permission}"`;
                return { kind: "not-permitted", why };
              }
              const wait = fault.kind === "passing" ? fault.waitMs ?? 500 * 2 ** attempt * Math.random() : Infinity;
              if (attempt === attempts || waited + wait > maxWaitMs) {
                return { kind: "failed", why: `GitHub did not ${purpose.action} (${fault.text})` };
              }
              context.log.info(`GitHub answered ${fault.text}; attempt ${attempt + 1} of ${attempts}`);
              await context.clock.sleep(wait, context.signal);
              waited += wait;
            }
          }
        };
      }
      async function openClient(token, context) {
        await (0, lazy_http_client.w)();
        const { getOctokit } = await Promise.all(
          /* import() */
          [__webpack_require__.e(6752), __webpack_require__.e(2413)]
        ).then(__webpack_require__.bind(__webpack_require__, 92413));
        const debug = (text) => context.log.debug(text);
        const octokit = getOctokit(token, {
          // An Enterprise Server says here where it is.
          ...context.env.GITHUB_API_URL ? { baseUrl: context.env.GITHUB_API_URL } : {},
          // Octokit's own would print warnings to stderr.
          log: { debug, info: debug, warn: debug, error: debug }
        });
        octokit.hook.before("request", (options) => {
          options.request.signal = AbortSignal.any([context.signal, AbortSignal.timeout(requestTimeoutMs)]);
        });
        return octokit;
      }
      ;
      function parseRepository(fullName) {
        const [owner = "", repo = ""] = fullName.split("/");
        return { owner, repo };
      }
      ;
      function github_openGitHub({ token, event, context }) {
        const ask2 = connect(token, context);
        const repository = parseRepository(event.repository);
        const { pullRequest } = event;
        return {
          async createCheckRun(check) {
            const headSha = pullRequest?.headSha || event.sha;
            if (headSha === "")
              return (0, answer.N)("the event names no commit");
            const { createCheckRun } = await __webpack_require__.e(
              /* import() */
              2717
            ).then(__webpack_require__.bind(__webpack_require__, 42717));
            return createCheckRun(ask2, repository, headSha, check, context.log);
          },
          async putComment(comment) {
            const { putComment } = await __webpack_require__.e(
              /* import() */
              4642
            ).then(__webpack_require__.bind(__webpack_require__, 44642));
            return putComment(ask2, repository, pullRequest?.number, comment);
          },
          async editComment(comment) {
            const { editComment } = await __webpack_require__.e(
              /* import() */
              4642
            ).then(__webpack_require__.bind(__webpack_require__, 44642));
            return editComment(ask2, repository, pullRequest?.number, comment);
          },
          async createDeployment(deployment) {
            const sha = pullRequest?.headSha || event.sha;
            if (sha === "")
              return (0, answer.N)("the event names no commit");
            const { createDeployment } = await __webpack_require__.e(
              /* import() */
              3345
            ).then(__webpack_require__.bind(__webpack_require__, 83345));
            return createDeployment(ask2, repository, sha, deployment);
          },
          async setDeploymentStatus(id, status) {
            const { setDeploymentStatus } = await __webpack_require__.e(
              /* import() */
              3345
            ).then(__webpack_require__.bind(__webpack_require__, 83345));
            return setDeploymentStatus(ask2, repository, id, status);
          },
          async retireDeployments(id, deployment, why) {
            const { retireDeployments } = await __webpack_require__.e(
              /* import() */
              3345
            ).then(__webpack_require__.bind(__webpack_require__, 83345));
            return retireDeployments(ask2, repository, id, deployment, why);
          },
          async lastDeployment(deployment) {
            const { findLastDeployment } = await __webpack_require__.e(
              /* import() */
              845
            ).then(__webpack_require__.bind(__webpack_require__, 20845));
            return findLastDeployment(ask2, repository, deployment);
          },
          async changedSince(sha) {
            const { findChangedSince } = await __webpack_require__.e(
              /* import() */
              8606
            ).then(__webpack_require__.bind(__webpack_require__, 38606));
            return findChangedSince(sha, event.sha, context, ask2, repository);
          },
          changedLines: (directory = context.workspace) => (0, changed_lines.n)(event, directory, context, async (mergedBase) => {
            const { compareByApi } = await __webpack_require__.e(
              /* import() */
              2982
            ).then(__webpack_require__.bind(__webpack_require__, 82982));
            return compareByApi(ask2, repository, event, mergedBase);
          })
        };
      }
      ;
      const report_context_lastWordsMs = 5e3;
      ;
      function announceDeployment(news, context, eventOf = event_readEvent) {
        const late = late_signal_lateSignal(context, report_context_lastWordsMs);
        const begun2 = begin(news, { ...context, signal: late.signal }, eventOf);
        const told = begun2.catch((error) => {
          context.log.notice(`There is no GitHub deployment: ${(0, src_errors.zR)(error).message}.`);
          return void 0;
        });
        return {
          async conclude(state, description, url) {
            try {
              await (await told)?.conclude(state, description, url);
            } catch (error) {
              context.log.notice(`The GitHub deployment keeps its state: ${(0, src_errors.zR)(error).message}.`);
            } finally {
              late.end();
            }
          }
        };
      }
      async function begin(news, context, eventOf) {
        const event = await eventOf();
        const github = github_openGitHub({ token: news.token, event, context });
        const isTransient = news.isTransient ?? event.pullRequest !== void 0;
        const deployment = {
          environment: news.environment,
          task: news.task,
          description: news.description,
          isTransient,
          isProduction: isTransient ? false : void 0
        };
        const created = await github.createDeployment(deployment);
        if (created.kind !== "done") {
          context.log.notice(`There is no GitHub deployment: ${created.why}.`);
          return void 0;
        }
        const id = created.value;
        const set = (state, description, url) => {
          const status = { state, description, environmentUrl: url, logUrl: event.runUrl, autoInactive: false };
          return tell(github, id, status, context);
        };
        await set("in_progress", news.beginning, news.environmentUrl);
        return {
          async conclude(state, description, url) {
            const isTold = await set(state, description, news.environmentUrl ?? url);
            if (!isTold || state !== "success")
              return;
            const retired = await github.retireDeployments(id, deployment);
            if (retired.kind !== "done")
              context.log.notice(`Older GitHub deployments stay active: ${retired.why}.`);
          }
        };
      }
      async function tell(github, id, status, { log }) {
        const answer2 = await github.setDeploymentStatus(id, status);
        if (answer2.kind === "done")
          return true;
        log.notice(`The GitHub deployment is not shown as ${status.state}: ${answer2.why}.`);
        return false;
      }
      async function withdrawDeployments({ token, environment, task, why }, context, eventOf = readEvent) {
        const late = lateSignal(context, lastWordsMs);
        try {
          const event = await eventOf();
          const github = openGitHub({ token, event, context: { ...context, signal: late.signal } });
          const retired = await github.retireDeployments(Infinity, { environment, task }, why);
          if (retired.kind !== "done")
            context.log.notice(`GitHub deployments stay active: ${retired.why}.`);
        } catch (error) {
          context.log.notice(`GitHub deployments stay active: ${asError(error).message}.`);
        } finally {
          late.end();
        }
      }
      ;
      function announce(wish, { service, cluster }, context, eventOf) {
        const { environment } = wish;
        if (environment === void 0)
          return { conclude: () => Promise.resolve() };
        const news = {
          ...wish,
          environment,
          task: `deploy:${service}`,
          description: `${service} in cluster ${cluster}`,
          beginning: "Deploying"
        };
        return announceDeployment(news, context, eventOf);
      }
      ;
      async function commentOnPullRequest({ token, kind, name, markdown: markdown2, isEditOnly = false }, context, eventOf = event_readEvent) {
        const { log } = context;
        const late = late_signal_lateSignal(context, report_context_lastWordsMs);
        try {
          const event = await eventOf();
          const github = github_openGitHub({ token, event, context: { ...context, signal: late.signal } });
          const comment = { kind, name, sections: markdown2.map(toSection) };
          const answer2 = await (isEditOnly ? github.editComment(comment) : github.putComment(comment));
          if (answer2.kind !== "done")
            log.notice(`There is no comment: ${answer2.why}.`);
          else if (answer2.value !== void 0)
            log.info(`The comment: ${answer2.value.url}`);
        } catch (error) {
          log.notice(`There is no comment: ${(0, src_errors.zR)(error).message}.`);
        } finally {
          late.end();
        }
      }
      function toSection(text) {
        const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
        return { title: first.replace(/[#*`_|<>]/g, "").trim(), text };
      }
      ;
      async function commentOn(wish, subject, markdown2, context, eventOf) {
        if (!wish.comment)
          return;
        const name = [subject.cluster, subject.service, wish.environment ?? ""].join("/");
        await commentOnPullRequest({ token: wish.token, kind: "deploy", name, markdown: markdown2 }, context, eventOf);
      }
      ;
      async function announced({ github, work }, context, deploy) {
        const subject = subjectOf(work);
        const isPlan = "isPlan" in work && work.isPlan;
        const announcement = isPlan ? void 0 : announce(github, subject, context);
        try {
          const outcome = await deploy();
          await Promise.all([
            announcement?.conclude(announced_stateOf(outcome), stepHeadline(outcome), urlOf(outcome)),
            commentOn(github, subject, summarize(withoutLogs(outcome)), context)
          ]);
          return outcome;
        } catch (error) {
          await announcement?.conclude("error", "The deployment could not begin");
          throw error;
        }
      }
      function subjectOf(work) {
        const targets = targetsOf(work);
        const names = (read) => [...new Set(targets.map((target) => (0, ecs_target.S)(read(target))))].join(", ");
        return { service: names(({ service }) => service), cluster: names(({ cluster }) => cluster) };
      }
      function targetsOf(work) {
        switch (work.kind) {
          case "deploy":
            return work.groups.flat().map(({ target }) => target);
          case "express":
            return [{ service: work.wish.serviceName, cluster: work.wish.cluster }];
          case "rollback":
            return [work.order.target];
          case "continue":
          case "run-task":
            return [work.target];
        }
      }
      function announced_stateOf({ kind }) {
        if (kind === "paused" || kind === "started")
          return "queued";
        if (kind === "cancelled" || kind === "superseded")
          return "error";
        return isGood(kind) ? "success" : "failure";
      }
      function urlOf({ services }) {
        return services.find(({ url }) => url !== void 0)?.url;
      }
      function withoutLogs(outcome) {
        const tasks = (ran) => ran.map((task) => ({ ...task, diagnosis: task.diagnosis && withoutLog(task.diagnosis) }));
        const services = outcome.services.map((service) => ({
          ...service,
          tasks: tasks(service.tasks),
          ..."diagnosis" in service && { diagnosis: withoutLog(service.diagnosis) }
        }));
        return { ...outcome, services, tasks: tasks(outcome.tasks) };
      }
      function withoutLog(diagnosis) {
        const { log } = diagnosis;
        if (log === void 0 || log.lines.length === 0)
          return diagnosis;
        const note2 = `The last log lines of container ${log.container} are in the summary of the run.`;
        return { ...diagnosis, log: { ...log, lines: [], note: note2 } };
      }
      ;
      function planLine(services) {
        const names = namesApart(services);
        return services.map((service, index) => headline(service, shortName(names[index] ?? ""))).join("; ");
      }
      ;
      function report(outcome, { work }) {
        const failure = failureOf(outcome);
        const orders = work.kind === "deploy" ? work.groups.flat() : work.kind === "rollback" ? [work.order] : [];
        return {
          outputs: outputsOf(outcome),
          summary: summarize(outcome),
          ...outcome.kind === "planned" ? { plan: planLine(outcome.services) } : {},
          annotations: worstFirst(outcome.services).flatMap((service) => annotationsOf(service, orders[outcome.services.indexOf(service.outcome)])),
          ...failure === void 0 ? {} : { failure }
        };
      }
      function outputsOf({ kind, services, tasks }) {
        const lines = (read) => services.map((service) => read(service) ?? "").join("\n");
        const isByCodeDeploy2 = ({ deploymentId }) => deploymentId?.startsWith("d-") === true;
        const names = namesApart(services);
        const ran = [...tasks, ...services.flatMap((service) => service.tasks)];
        return {
          outcome: kind,
          "task-definition-arn": lines(({ taskDefinition }) => taskDefinition),
          "deployment-id": lines(({ deploymentId }) => deploymentId),
          "codedeploy-deployment-id": lines((service) => isByCodeDeploy2(service) ? service.deploymentId : void 0),
          "run-task-arn": ran.flatMap(({ taskArn }) => taskArn ?? []),
          url: lines(({ url }) => url),
          services: JSON.stringify(Object.fromEntries(services.map(({ kind: outcome, taskDefinition, previous, deploymentId }, index) => [
            names[index],
            {
              outcome,
              "task-definition-arn": taskDefinition,
              "previous-task-definition-arn": previous,
              "deployment-id": deploymentId
            }
          ])))
        };
      }
      var headers = __webpack_require__(33367);
      var inputs_afterwards = __webpack_require__(99396);
      ;
      function sayWhatIsLeft(log, afterwards, verify) {
        const left = (0, inputs_afterwards.eZ)(afterwards, verify);
        if (left.length === 0)
          return;
        log.warning(`Not done, as wait-for-service-stability is false: ${left.join(", ")}`);
      }
      function sayWhatIsForLater(log, afterwards, verify) {
        const left = (0, inputs_afterwards.eZ)(afterwards, verify);
        if (left.length === 0)
          return;
        log.info(`Left for mode: continue, which takes the same inputs: ${left.join(", ")}`);
      }
      async function runOneAfterAnother(world, tools, wishes, { attempt, ...task }) {
        for (const wish of wishes) {
          const result = await tools.runOneOff(wish, task);
          attempt.tasks.push(result);
          if (result.kind === "cancelled")
            world.signal.throwIfAborted();
          if (result.kind !== "succeeded" && result.kind !== "running")
            return result;
        }
        return void 0;
      }
      function failedTask({ name, diagnosis, kind }, state) {
        const cause = `The task ${name} ${kind === "timed-out" ? "did not end in time" : "failed"}`;
        const found = diagnosis === void 0 ? (0, plain_diagnosis.G)(cause, { failedTasks: 1 }) : { ...diagnosis, cause: `${cause}: ${diagnosis.cause}` };
        return { kind: "failed", diagnosis: found, world: state };
      }
      ;
      class Attempt {
        clock;
        target;
        stage = "planning";
        plan;
        taskDefinition;
        lastComplete;
        underWay;
        findings = [];
        serviceChanges = [];
        schedules = [];
        deregistered = [];
        url;
        tasks = [];
        startedAt;
        constructor(clock2, target) {
          this.clock = clock2;
          this.target = target;
          this.startedAt = clock2.now();
        }
        /** Whether AWS has taken a deployment on. */
        get hasBegun() {
          switch (this.stage) {
            case "planning":
            case "registering":
            case "registered":
            case "updating":
            case "asking":
              return false;
            case "under-way":
            case "complete":
            case "rolling-back":
            case "going-back-by-itself":
            case "stopping":
              return true;
          }
        }
        /** Whether anything was changed, or may have been: a revision is there, tasks have run. */
        get isTouched() {
          return this.stage !== "planning" && this.stage !== "registering";
        }
        /** Whether there is a deployment that can still be sent back or stopped. */
        get isMovable() {
          return this.stage === "under-way" || this.stage === "asking";
        }
        /** What the deployment showed last, as a sentence that follows another one; '' when there is none. */
        get lastSeen() {
          return this.underWay === void 0 ? "" : ` Last seen: ${this.underWay.describe()}.`;
        }
        /** Where the service stands, in sentences. */
        describeWorld() {
          const revision = this.taskDefinition === void 0 ? "the revision" : (0, task_definition.pd)(this.taskDefinition);
          switch (this.stage) {
            case "planning":
              return "Nothing was changed.";
            case "registering":
              return `The service is unchanged. A revision of ${this.plan?.definition.family ?? "its family"} may have been registered; nothing uses it.`;
            case "registered":
              return this.plan?.revision === void 0 ? `No deployment was begun. Nothing uses ${revision} yet.` : "No deployment was begun.";
            case "updating":
              return `The call that deploys ${revision} was on its way: ECS may have begun. Run the step again to follow it.`;
            case "asking":
              return `The call that lets the deployment${this.#id()} of ${revision} go on was on its way: AWS may go on with it.${this.lastSeen}`;
            case "under-way":
              return `The deployment${this.#id()} of ${revision} is under way, and AWS goes on with it by itself.${this.lastSeen} Run the step again to follow it.`;
            case "complete":
              return `${revision} serves. What was to come after it may not be done.`;
            case "rolling-back":
              return `AWS was asked to put the version before ${revision} back, and goes on with that by itself.${this.lastSeen}`;
            case "going-back-by-itself":
              return `AWS is putting the version before ${revision} back, and goes on with that by itself.${this.lastSeen}`;
            case "stopping":
              return `AWS was asked to stop the deployment of ${revision} where it is.${this.lastSeen}`;
          }
        }
        end(verdict) {
          const { plan, underWay } = this;
          const containers = plan?.definition.containerDefinitions ?? [];
          const deployed = {
            ...this.target,
            taskDefinition: this.taskDefinition,
            previous: plan?.current?.service.taskDefinition,
            lastComplete: this.lastComplete,
            deploymentId: underWay?.id === "" ? void 0 : underWay?.id,
            images: new Map(containers.map(({ name, image }) => [name, typeof image === "string" ? image : ""])),
            changes: plan?.changes ?? [],
            serviceChanges: this.serviceChanges,
            findings: this.findings,
            tasks: this.tasks,
            schedules: this.schedules,
            deregistered: this.deregistered,
            notices: plan?.notices ?? [],
            url: this.url,
            durationMs: this.clock.now() - this.startedAt,
            timeline: underWay?.chronicle?.timeline ?? { points: [], marks: [] },
            events: underWay?.chronicle?.events ?? []
          };
          return { ...deployed, ...verdict };
        }
        /** With the space before it; '' while it is not known. */
        #id() {
          const { id = "" } = this.underWay ?? {};
          return id === "" ? "" : ` ${id}`;
        }
      }
      var passing = __webpack_require__(49750);
      var essential_containers = __webpack_require__(62282);
      var diagnose = __webpack_require__(96892);
      var failure_watch = __webpack_require__(3413);
      var rolling_trouble = __webpack_require__(91026);
      ;
      const second = 1e3;
      function pollInterval(rollout, elapsedMs, trouble) {
        if (trouble > 0)
          return (0, rolling_trouble.h)(trouble);
        if (elapsedMs < 20 * second)
          return 2 * second;
        return rollout?.kind === "in-progress" && rollout.mine.pending === 0 ? 2 * second : 5 * second;
      }
      ;
      const staleMs = 2e4;
      function steadyTaskSet(world, { looked, definition, desired }) {
        let service = looked.described;
        const mine = (0, task_set.i)(service);
        const since = world.clock.now();
        const watch2 = new failure_watch.y(world, mine?.id ?? "", (0, essential_containers.z)(definition), definition);
        const nothing = {
          kind: "not-asked",
          why: "no deployment was begun: the version is the same",
          isOver: true
        };
        let isWatched = false;
        function settle(isFresh) {
          if (service.status === "DRAINING" || service.status === "INACTIVE") {
            return { kind: "stopped", reason: "Somebody has deleted the service" };
          }
          const primary = (0, task_set.i)(service);
          if (primary === void 0)
            return void 0;
          if (primary.id !== mine?.id && primary.taskDefinition !== mine?.taskDefinition) {
            return {
              kind: "superseded",
              by: `${primary.id ?? ""} of ${(0, task_definition.pd)(primary.taskDefinition ?? "")}`
            };
          }
          const isOld = desired !== void 0 && !isFresh && service.desiredCount !== desired;
          return !isOld && isSteady(service, primary) ? { kind: "completed" } : void 0;
        }
        async function findHopeless() {
          const primary = (0, task_set.i)(service);
          if (!isWatched)
            await watch2.skipPast();
          else if (watch2.isDue(primary && (0, task_set.H)(primary))) {
            for (const { cause } of await watch2.look())
              world.log.info(cause);
          }
          isWatched = true;
          return watch2.conclusive === void 0 ? void 0 : { kind: "hopeless", reason: "" };
        }
        return {
          id: mine?.id ?? "",
          async follow({ deadline }) {
            for (; ; ) {
              service = (await (0, rolling_trouble.J)(world, () => world.ecs.lookCloser()))?.described ?? service;
              const now = world.clock.now();
              const ending = settle(now - since >= staleMs) ?? await findHopeless();
              if (ending !== void 0)
                return ending;
              if (now >= deadline)
                return { kind: "timed-out", isRollingBack: false };
              const pause = pollInterval(void 0, now - since, 0);
              await world.clock.sleep(Math.min(pause, deadline - now), world.signal);
            }
          },
          rollBack: () => Promise.resolve(nothing),
          stop: () => Promise.resolve(nothing),
          explain: (reason) => {
            const { failures, logs } = watch2;
            if (failures.length > 0) {
              return (0, diagnose.h)(world, { failures, logs, events: [], rolloutReason: reason, definition });
            }
            const cause = reason || "Not as many tasks run as are wanted";
            return Promise.resolve((0, plain_diagnosis.G)(cause, { reason: service.events?.[0]?.message }));
          },
          running: () => (0, task_set.i)(service)?.runningCount ?? 0,
          describe: () => steady_task_set_describe((0, task_set.i)(service))
        };
      }
      function isSteady({ desiredCount = 0 }, set) {
        const wanted = Math.ceil(desiredCount * (set.scale?.value ?? 100) / 100);
        const { computedDesiredCount, runningCount, pendingCount } = set;
        const isCounted = computedDesiredCount === wanted && runningCount === wanted && pendingCount === 0;
        return isCounted && set.stabilityStatus === "STEADY_STATE";
      }
      function steady_task_set_describe(set) {
        if (set === void 0)
          return "no task set gets the traffic";
        const { id, taskDefinition, running: running2, desired, pending } = (0, task_set.H)(set);
        const starting = pending > 0 ? `, ${pending} pending` : "";
        return `${(0, task_definition.pd)(taskDefinition)} ${running2} of ${desired} running${starting} (${id})`;
      }
      var rolling_chronicle = __webpack_require__(58576);
      var conclude = __webpack_require__(4108);
      ;
      function judgeRollout(service, mine, memory) {
        const primary = (0, ecs_service.Os)(service);
        if (primary === void 0)
          return { kind: "stale" };
        const found = service.deployments.find(({ id }) => id === mine.id);
        if (primary.id === mine.id)
          return judgePrimary(primary);
        if (isRollback(primary, found, mine, memory)) {
          const own = primary.rolloutState === "COMPLETED" ? "" : primary.rolloutReason;
          return judgeRollback(primary, found?.rolloutReason || memory.rollbackReason || own);
        }
        if (found?.rolloutState === "COMPLETED")
          return { kind: "completed", mine: found };
        if (found !== void 0)
          return { kind: "superseded", by: primary };
        return primary.createdAt < mine.createdAt && !memory.seen ? { kind: "stale" } : { kind: "gone", primary };
      }
      function judgePrimary(mine) {
        switch (mine.rolloutState) {
          case "COMPLETED":
            return { kind: "completed", mine };
          case "FAILED":
            return { kind: "failed", mine };
          case "IN_PROGRESS":
            return { kind: "in-progress", mine };
        }
      }
      function isRollback(primary, mine, { createdAt, previous }, memory) {
        if (primary.id === memory.rollback)
          return true;
        if (/rolling back|rolled back/i.test(primary.rolloutReason))
          return true;
        if (mine !== void 0 && primary.createdAt < createdAt)
          return true;
        return primary.taskDefinition === previous && (memory.askedBack || mine?.rolloutState === "FAILED");
      }
      function judgeRollback(to, reason) {
        switch (to.rolloutState) {
          case "COMPLETED":
            return { kind: "rolled-back", to, reason };
          case "FAILED":
            return { kind: "rollback-failed", to, reason };
          case "IN_PROGRESS":
            return { kind: "rolling-back", to, reason };
        }
      }
      ;
      async function settleGone(world, mine, primary) {
        try {
          return judgeRecord(await world.ecs.findServiceDeployment(mine.taskDefinition, mine.createdAt), mine, primary);
        } catch (error) {
          world.signal.throwIfAborted();
          if ((0, passing.W)(error))
            return void 0;
          world.log.info(`What became of ${mine.id} cannot be asked: ${(0, src_errors.zR)(error).message}`);
          return judgeRecord(void 0, mine, primary);
        }
      }
      function judgeRecord(record, mine, primary) {
        const replaced2 = primary.createdAt >= mine.createdAt ? { kind: "superseded", by: primary } : void 0;
        switch (record?.status) {
          case "SUCCESSFUL":
            return replaced2 ?? {
              kind: "completed",
              mine: { ...primary, id: mine.id, taskDefinition: mine.taskDefinition }
            };
          case "ROLLBACK_SUCCESSFUL":
            if (primary.taskDefinition !== mine.previous)
              return replaced2;
            return primary.rolloutState === "COMPLETED" ? { kind: "rolled-back", to: primary, reason: record.reason } : void 0;
          case "ROLLBACK_FAILED":
            if (primary.taskDefinition !== mine.previous)
              return replaced2;
            return { kind: "rollback-failed", to: primary, reason: record.reason };
          case "STOPPED":
          case void 0:
            return replaced2;
          case "PENDING":
          case "IN_PROGRESS":
          case "STOP_REQUESTED":
          case "ROLLBACK_REQUESTED":
          case "ROLLBACK_IN_PROGRESS":
            return void 0;
        }
      }
      ;
      const follow_staleMs = 2e4;
      async function follow(world, following) {
        const { mine, chronicle, targets, since, askedBack } = following;
        const lateUntil = world.clock.now() + follow_staleMs;
        let { deadline } = following;
        let memory = {
          seen: false,
          askedBack: following.askedBack !== void 0,
          rollback: following.askedBack?.deploymentId
        };
        let trouble = 0;
        let rollout;
        for (; ; ) {
          const service = await (0, rolling_trouble.J)(world, () => world.ecs.describeService());
          trouble = service === void 0 ? trouble + 1 : 0;
          if (service !== void 0) {
            if ((0, ecs_service.oy)(service))
              return { kind: "deleted" };
            rollout = judgeRollout(service, mine, memory);
            chronicle.note(service, rollout);
            const isLate = askedBack !== void 0 && rollout.kind === "completed" && world.clock.now() < lateUntil;
            const ending = isLate ? void 0 : await endingOf(world, mine, rollout);
            if (ending !== void 0)
              return ending;
            if (rollout.kind === "rolling-back" && memory.rollback === void 0) {
              deadline = Math.max(deadline, world.clock.now() + conclude.x);
            }
            memory = remember(memory, rollout, world.clock.now() - since);
            if (rollout.kind === "in-progress") {
              const groups = service.targetGroups ?? [];
              chronicle.noteTargets(await targets.see(rollout.mine, () => Promise.resolve(groups)));
            }
            const failure = await findConclusive(following, rollout, service);
            if (failure !== void 0 && !memory.askedBack)
              return { kind: "hopeless", failure };
          }
          const now = world.clock.now();
          if (now >= deadline)
            return { kind: "timed-out", isRollingBack: rollout?.kind === "rolling-back" };
          const pause = Math.min(pollInterval(rollout, now - since, trouble), deadline - now);
          await world.clock.sleep(pause, world.signal);
        }
      }
      async function endingOf(world, mine, rollout) {
        switch (rollout.kind) {
          case "completed":
          case "failed":
          case "rolled-back":
          case "rollback-failed":
          case "superseded":
            return rollout;
          case "gone": {
            const settled = await settleGone(world, mine, rollout.primary);
            return settled === void 0 || settled.kind === "gone" ? void 0 : endingOf(world, mine, settled);
          }
          case "in-progress":
          case "rolling-back":
          case "stale":
            return void 0;
        }
      }
      function remember(memory, rollout, elapsedMs) {
        const seen = memory.seen || rollout.kind === "in-progress" || elapsedMs > follow_staleMs;
        if (rollout.kind !== "rolling-back")
          return { ...memory, seen };
        return { ...memory, seen, rollback: rollout.to.id, rollbackReason: rollout.reason };
      }
      async function findConclusive({ watch: watch2, chronicle }, rollout, service) {
        const mine = rollout.kind === "in-progress" ? rollout.mine : void 0;
        if (watch2.isDue(mine)) {
          for (const failure of await watch2.look())
            chronicle.noteFailure(failure);
        }
        if (mine === void 0)
          return void 0;
        return watch2.conclusive ?? watch2.findUnplaceable(service, mine, chronicle.events);
      }
      var running = __webpack_require__(81178);
      var target_watch = __webpack_require__(94167);
      ;
      const lookEveryMs = 1500;
      const patienceMs = 2e4;
      const hurryMs = 2500;
      const replaced = {
        kind: "not-asked",
        why: "another deployment has taken its place already",
        isOver: true
      };
      async function whileCurrent(world, mine, ask2) {
        const since = world.clock.now();
        const isOver = () => world.clock.now() - since >= (world.signal.aborted ? hurryMs : patienceMs);
        for (; ; ) {
          try {
            const found = await look(world, mine);
            const request = found === "current" ? await ask2(isOver()) : found;
            if (request !== void 0)
              return request;
            if (isOver())
              return replaced;
          } catch (error) {
            if (!(0, passing.W)(error) || isOver()) {
              return { kind: "not-asked", why: `the call for it failed: ${(0, src_errors.zR)(error).message}` };
            }
          }
          await world.clock.sleep(lookEveryMs);
        }
      }
      async function look(world, mine) {
        const service = await world.ecs.describeService();
        const primary = service === void 0 ? void 0 : (0, ecs_service.Os)(service);
        if (service === void 0 || primary === void 0)
          return void 0;
        if (primary.id === mine.id)
          return "current";
        const rollout = judgeRollout(service, mine, { seen: true, askedBack: false, rollback: void 0 });
        if (rollout.kind !== "gone")
          return answerTo(rollout);
        const settled = world.signal.aborted ? void 0 : await settleGone(world, mine, rollout.primary);
        return settled === void 0 ? void 0 : answerTo(settled);
      }
      function answerTo(rollout) {
        switch (rollout.kind) {
          case "rolling-back":
          case "rolled-back":
            return { kind: "asked", deploymentId: rollout.to.id, by: "ecs" };
          case "rollback-failed":
            return { kind: "not-asked", why: "AWS has tried to put it back by itself, and failed", isOver: true };
          case "completed":
          case "superseded":
            return replaced;
          case "in-progress":
          case "failed":
          case "stale":
          case "gone":
            return void 0;
        }
      }
      ;
      const rolling_staleMs = 2e4;
      function followRolling(world, deployment) {
        const { mine, before, service, definition, previous } = deployment;
        const chronicle = new rolling_chronicle.Y(world, mine.id, before ?? service, service);
        const watch2 = new failure_watch.y(world, mine.id, (0, essential_containers.z)(definition), definition);
        const targets = new target_watch.D(world, mine.id);
        const since = world.clock.now();
        return {
          id: mine.id,
          chronicle,
          async follow({ deadline, askedBack }) {
            const asked = askedBack?.kind === "asked" ? { askedBack } : {};
            return rolling_endingOf(await follow(world, { mine, chronicle, watch: watch2, targets, since, deadline, ...asked }));
          },
          rollBack: () => rollBack(world, mine, since, previous),
          stop: () => stop(world, mine, since),
          async explain(reason) {
            const { events, service: seen } = chronicle;
            const last = seen.deployments.find(({ id }) => id === mine.id);
            for (const failure of await watch2.lookAtTheEnd(last))
              chronicle.noteFailure(failure);
            const { failures, logs } = watch2;
            const { unhealthy } = targets;
            return (0, diagnose.h)(world, { failures, logs, events, unhealthy, rolloutReason: reason, definition });
          },
          running: () => chronicle.service.running,
          describe: () => (0, running.j)(chronicle.service)
        };
      }
      function rolling_endingOf(ending) {
        switch (ending.kind) {
          case "completed":
            return { kind: "completed" };
          case "failed":
            return { kind: "failed", reason: ending.mine.rolloutReason };
          case "rolled-back":
          case "rollback-failed":
            return { kind: ending.kind, to: ending.to.taskDefinition, reason: ending.reason };
          case "superseded": {
            const { id, taskDefinition } = ending.by;
            return { kind: "superseded", by: `${id} of ${(0, task_definition.pd)(taskDefinition)}` };
          }
          case "deleted":
            return { kind: "stopped", reason: "Somebody has deleted the service" };
          case "hopeless":
            return { kind: "hopeless", reason: "" };
          case "timed-out":
            return ending;
        }
      }
      async function rollBack(world, mine, since, previous) {
        const nothing = {
          kind: "not-asked",
          why: "there is no other version that was ever deployed completely"
        };
        if (previous === void 0)
          return nothing;
        const isOther = previous !== mine.taskDefinition;
        if (isOther)
          world.log.info(`Putting ${(0, task_definition.pd)(previous)} back`);
        return whileCurrent(world, mine, async (isLast) => {
          const request = await stopMine(world, mine, "ROLLBACK", { since, isLast });
          if (request !== "impossible")
            return request;
          if (!isOther)
            return nothing;
          const updated = await world.ecs.updateService(previous);
          return { kind: "asked", deploymentId: (0, ecs_service.Os)(updated)?.id };
        });
      }
      async function stop(world, mine, since) {
        const request = await whileCurrent(world, mine, async (isLast) => {
          const stopped = await stopMine(world, mine, "ABORT", { since, isLast });
          if (stopped !== "impossible")
            return stopped;
          return { kind: "not-asked", why: "ECS keeps no service deployment of it that could be stopped" };
        });
        const isBack2 = request.kind === "asked" && request.by === "ecs";
        if (!isBack2)
          return request;
        return { kind: "not-asked", why: "ECS is going back to the version before already", isOver: true };
      }
      async function stopMine(world, mine, stopType, { since, isLast }) {
        try {
          const record = await world.ecs.findServiceDeployment(mine.taskDefinition, mine.createdAt);
          const isStale = record === void 0 && world.clock.now() - since < rolling_staleMs;
          if (isStale && !isLast)
            return void 0;
          if (record === void 0)
            return "impossible";
          if (record.isReplaced)
            return replaced;
          switch (record.status) {
            case "PENDING":
            case "IN_PROGRESS":
              await world.ecs.stopServiceDeployment(record.arn, stopType);
              return { kind: "asked", deploymentId: void 0 };
            case "ROLLBACK_REQUESTED":
            case "ROLLBACK_IN_PROGRESS":
            case "ROLLBACK_SUCCESSFUL":
              return { kind: "asked", deploymentId: void 0, by: "ecs" };
            case "SUCCESSFUL":
            case "STOP_REQUESTED":
            case "STOPPED":
            case "ROLLBACK_FAILED":
              return "impossible";
          }
        } catch (error) {
          const isOver = (0, errors.m_)(error, "ConflictException");
          if ((isOver || (0, passing.W)(error)) && !isLast)
            return void 0;
          world.log.info(`Its service deployment cannot be stopped: ${(0, src_errors.zR)(error).message}`);
          return "impossible";
        }
      }
      ;
      const steady_count_staleMs = 2e4;
      function steadyCount(world, first, primary, definition) {
        let service = first;
        let followed = primary;
        const since = world.clock.now();
        const why = "no deployment was begun: the version is the same";
        const watchOf = ({ id }) => new failure_watch.y(world, id, (0, essential_containers.z)(definition), definition);
        let watch2 = watchOf(primary);
        let isWatched = false;
        function settle(seen, current) {
          if ((0, ecs_service.oy)(seen))
            return { kind: "stopped", reason: "Somebody has deleted the service" };
          if (current.id !== followed.id) {
            if (current.taskDefinition !== primary.taskDefinition)
              return { kind: "superseded", by: current.id };
            followed = current;
            watch2 = watchOf(current);
            isWatched = true;
            world.log.info(`Deployment ${current.id} of the same version`);
          }
          if (current.rolloutState === "FAILED")
            return { kind: "failed", reason: current.rolloutReason };
          return (0, ecs_service.NZ)(seen) ? { kind: "completed" } : void 0;
        }
        async function findHopeless() {
          if (!isWatched)
            await watch2.skipPast();
          else if (watch2.isDue(followed)) {
            for (const { cause } of await watch2.look())
              world.log.info(cause);
          }
          isWatched = true;
          return watch2.conclusive === void 0 ? void 0 : { kind: "hopeless", reason: "" };
        }
        return {
          id: primary.id,
          async follow({ deadline }) {
            for (; ; ) {
              const now = world.clock.now();
              const current = (0, ecs_service.Os)(service);
              const isFresh = now - since >= steady_count_staleMs || !isOlder(service, first, primary);
              const ending = current !== void 0 && isFresh ? settle(service, current) : void 0;
              if (ending !== void 0)
                return ending;
              const hopeless = await findHopeless();
              if (hopeless !== void 0)
                return hopeless;
              if (now >= deadline)
                return { kind: "timed-out", isRollingBack: false };
              await world.clock.sleep(Math.min(pollInterval(void 0, now - since, 0), deadline - now), world.signal);
              service = await (0, rolling_trouble.J)(world, () => world.ecs.describeService()) ?? service;
            }
          },
          rollBack: () => Promise.resolve({ kind: "not-asked", why, isOver: true }),
          stop: () => Promise.resolve({ kind: "not-asked", why, isOver: true }),
          explain: (reason) => {
            const { failures, logs } = watch2;
            if (failures.length > 0) {
              return (0, diagnose.h)(world, { failures, logs, events: [], rolloutReason: reason, definition });
            }
            const cause = reason || "Not as many tasks run as are wanted";
            return Promise.resolve((0, plain_diagnosis.G)(cause, { reason: service.events[0]?.message }));
          },
          running: () => service.running,
          describe: () => (0, running.j)(service)
        };
      }
      function isOlder(service, first, primary) {
        const current = (0, ecs_service.Os)(service);
        const wasThere = first.deployments.some(({ id }) => id === current?.id);
        return service.desired !== first.desired || wasThere && current?.id !== primary.id;
      }
      ;
      async function register(world, { plan, attempt }) {
        if (plan.revision === void 0) {
          attempt.stage = "registering";
          attempt.taskDefinition = await world.ecs.registerTaskDefinition(plan.definition);
          world.log.info(`Registered ${attempt.taskDefinition}`);
        } else {
          attempt.taskDefinition = plan.revision;
        }
        attempt.stage = "registered";
        return attempt.taskDefinition;
      }
      async function begin_begin(world, tools, beginning, taskDefinition) {
        const { plan, order, attempt } = beginning;
        const { definition } = plan;
        if (plan.kind === "follow") {
          const { service: service2 } = plan.current;
          if (service2.controller === "CODE_DEPLOY") {
            return steadyTaskSet(world, { looked: plan.current, definition, desired: void 0 });
          }
          if (plan.deployment.rolloutState === "COMPLETED") {
            return steadyCount(world, service2, plan.deployment, definition);
          }
          return watch(world, tools, beginning, service2, plan.deployment);
        }
        const { current } = plan;
        const refused2 = (error) => {
          const isLost = (0, passing.W)(error) || error instanceof src_errors.cc;
          if (error instanceof src_errors.yo && !isLost)
            attempt.stage = "registered";
          throw error;
        };
        if (current?.service.controller === "CODE_DEPLOY") {
          const changed = plan.service.kind === "update" ? await world.ecs.updateService(void 0, plan.service.input) : void 0;
          if (plan.kind === "settings") {
            return steadyTaskSet(world, { looked: current, definition, desired: changed?.desired });
          }
          const onCall = () => void (attempt.stage = "updating");
          const deployment = { service: current.described, taskDefinition, definition, onCall };
          return tools.beginCodeDeploy(world, order.codeDeploy, deployment).catch(refused2);
        }
        attempt.stage = "updating";
        const service = await write(world, plan, taskDefinition).catch(refused2);
        attempt.stage = "under-way";
        const primary = (0, ecs_service.Os)(service);
        if (primary?.taskDefinition !== taskDefinition) {
          throw new src_errors.yo(`ECS answered without a deployment of ${(0, task_definition.pd)(taskDefinition)}`, {
            hint: "Another deployment may have come in between: look at the service, and run the step again."
          });
        }
        const known2 = current?.service.deployments.find(({ id }) => id === primary.id);
        if (known2 !== void 0) {
          if (known2.status === "PRIMARY" && known2.rolloutState === "IN_PROGRESS") {
            return watch(world, tools, beginning, service, primary);
          }
          return steadyCount(world, service, primary, definition);
        }
        return watch(world, tools, beginning, service, primary);
      }
      function write(world, plan, taskDefinition) {
        const input = plan.service.kind === "as-it-is" ? {} : plan.service.input;
        switch (plan.kind) {
          case "create":
            return world.ecs.createService(taskDefinition, input);
          case "restart":
            return world.ecs.updateService(taskDefinition, { ...input, forceNewDeployment: true });
          case "deploy":
            return world.ecs.updateService(taskDefinition, input);
          case "settings":
            return world.ecs.updateService(taskDefinition, input);
          case "follow":
            throw new Error("What is under way is not begun again");
        }
      }
      async function watch(world, tools, { plan, attempt }, service, deployment) {
        const { definition, current } = plan;
        const { id, taskDefinition, createdAt } = deployment;
        world.log.info(`Deployment ${id} of ${(0, task_definition.pd)(taskDefinition)}`);
        const before = current?.service;
        const previous = lastComplete(service, id) ?? (before && lastComplete(before, id));
        attempt.lastComplete = previous;
        if (service.strategy !== "ROLLING") {
          const { arn, clusterArn } = service;
          const begun2 = { taskDefinition, definition, since: createdAt, shown: service };
          const underWay = await tools.followNative(world, { service: arn, cluster: clusterArn, ...begun2 });
          attempt.underWay = underWay;
          attempt.stage = "under-way";
          await underWay.find?.();
          return underWay;
        }
        const mine = {
          id,
          taskDefinition,
          createdAt,
          previous: previous ?? before?.taskDefinition ?? taskDefinition
        };
        return followRolling(world, { mine, before, service, definition, previous });
      }
      function lastComplete({ deployments }, mine) {
        const complete = deployments.filter(({ id, rolloutState }) => id !== mine && rolloutState === "COMPLETED");
        return complete.toSorted((a, b) => b.createdAt - a.createdAt)[0]?.taskDefinition;
      }
      ;
      async function planExtras(tools, { autoscaling, schedules }, { family, current, target }) {
        if (schedules.names.length > 0)
          await tools.checkSchedules(schedules, family);
        if (autoscaling === void 0 || current === void 0)
          return [];
        return tools.autoscale(autoscaling, namesOf(target), false);
      }
      async function finish(tools, { autoscaling, schedules, keepRevisions }, { family, current, target }, attempt) {
        const revision = attempt.taskDefinition;
        if (revision === void 0)
          return false;
        const scaled = autoscaling === void 0 ? [] : await tools.autoscale(autoscaling, namesOf(target), true);
        if (current === void 0)
          attempt.serviceChanges = scaled;
        if (schedules.names.length > 0)
          attempt.schedules = await tools.updateSchedules(schedules, revision);
        if (keepRevisions !== void 0) {
          const inUse = /* @__PURE__ */ new Set([revision, ...usedBy(current)]);
          attempt.deregistered = await tools.keepRevisions(family, keepRevisions, inUse);
        }
        return scaled.length + attempt.schedules.length + attempt.deregistered.length > 0;
      }
      function usedBy(current) {
        if (current === void 0)
          return [];
        const { service, described } = current;
        return [
          service.taskDefinition,
          ...service.deployments.map(({ taskDefinition }) => taskDefinition),
          ...(described.taskSets ?? []).flatMap(({ taskDefinition }) => taskDefinition ?? [])
        ];
      }
      function namesOf({ cluster, service }) {
        return { clusterName: (0, ecs_target.S)(cluster), serviceName: (0, ecs_target.S)(service) };
      }
      var heartbeat = __webpack_require__(25997);
      ;
      const heartbeatMs = 3e4;
      function followDeployment(world, tools, deployment, verify) {
        const { underWay } = deployment;
        const describe2 = () => `Following ${underWay.id}: ${underWay.describe()}`;
        return (0, heartbeat.p)(world, heartbeatMs, describe2, () => (0, conclude.Z)(world, {
          ...deployment,
          check: verify && (() => tools.verifyOnce(verify)),
          verify: verify && (() => tools.verify(verify))
        }));
      }
      ;
      async function leave(attempt, { onCancel }) {
        const { underWay } = attempt;
        if (underWay === void 0 || !attempt.isMovable || onCancel === "leave")
          return cancelled(attempt);
        const request = await ask(underWay, onCancel);
        if (request.kind === "not-asked") {
          const state = `The deployment was not ${onCancel === "rollback" ? "sent back" : "stopped"}: ${request.why}.`;
          return {
            kind: "cancelled",
            world: `${state}${request.isOver ? attempt.lastSeen : ` ${attempt.describeWorld()}`}`
          };
        }
        const asked = onCancel === "rollback" ? "rolling-back" : "stopping";
        attempt.stage = request.by === "ecs" ? "going-back-by-itself" : asked;
        return cancelled(attempt);
      }
      function cancelled(attempt) {
        const isServing = attempt.stage === "complete";
        return { kind: "cancelled", world: attempt.describeWorld(), ...isServing && { isServing } };
      }
      async function ask(underWay, how) {
        const why = "the job was cancelled";
        try {
          return how === "rollback" ? await underWay.rollBack(why) : await underWay.stop(why);
        } catch (error) {
          return { kind: "not-asked", why: `the call for it failed: ${(0, src_errors.zR)(error).message}` };
        }
      }
      ;
      const shown = 60;
      function printPlan(log, plan, serviceChanges) {
        for (const notice of plan.notices)
          log.info(notice);
        if (plan.current !== void 0) {
          log.info(`Service ${plan.current.service.name}: ${(0, running.j)(plan.current.service)}`);
        }
        log.info(`Plan: ${describePlan(plan)}`);
        const lines = [...(0, diff.D)(plan.changes), ...(0, diff.D)(serviceChanges)];
        for (const line of lines.slice(0, shown))
          log.info(`  ${line}`);
        if (lines.length > shown)
          log.info(`  and ${lines.length - shown} more lines`);
      }
      function describePlan(plan) {
        const { family } = plan.definition;
        const registers = plan.revision === void 0 ? `register a revision of ${family}` : void 0;
        const revision = plan.revision === void 0 ? "it" : (0, task_definition.pd)(plan.revision);
        switch (plan.kind) {
          case "create":
            return `${registers === void 0 ? "" : `${registers}, `}create the service with ${revision}.`;
          case "deploy":
            return `${registers === void 0 ? "" : `${registers} and `}deploy ${revision}. Changed from ${(0, task_definition.pd)(plan.current.service.taskDefinition)}:`;
          case "settings":
            return `the service runs exactly this as ${revision}; its settings change:`;
          case "unchanged":
            return `nothing to do. The service runs exactly this as ${revision}, and is steady.`;
          case "follow":
            if (plan.deployment.rolloutState === "COMPLETED") {
              return `wait for all the tasks of ${plan.deployment.id}. The service runs exactly this as ${revision}.`;
            }
            return `follow ${plan.deployment.id}, which is deploying exactly this as ${revision} already.`;
          case "restart":
            return `deploy ${revision} again: its tasks are started anew.`;
        }
      }
      ;
      async function deployService(world, tools, target, order, options) {
        const attempt = new Attempt(world.clock, target);
        try {
          return attempt.end(await carryOut(world, tools, target, order, options, attempt));
        } catch (error) {
          if (world.signal.aborted)
            return attempt.end(await leave(attempt, order.patience));
          if (!attempt.isTouched || !(error instanceof src_errors.yo))
            throw error;
          return attempt.end(lostSight(error, attempt));
        }
      }
      async function carryOut(world, tools, target, order, { isPlan, plan: makeOther }, attempt) {
        world.log.info(`Looking at service ${target.service} in cluster ${target.cluster}, ${target.region}`);
        const plan = await (makeOther?.() ?? makePlan(world.ecs, target, order));
        attempt.plan = plan;
        attempt.taskDefinition = plan.revision;
        const afterwards = (0, inputs_afterwards.$R)(order);
        const subject = { target, family: plan.definition.family, current: plan.current };
        const extras = await planExtras(tools, afterwards, subject);
        attempt.serviceChanges = [...plan.service.kind === "update" ? plan.service.changes : [], ...extras];
        printPlan(world.log, plan, attempt.serviceChanges);
        if (plan.kind === "unchanged") {
          if (isPlan)
            return { kind: "planned" };
          world.signal.throwIfAborted();
          const isTouched = await finish(tools, afterwards, subject, attempt);
          const { running: running2 } = plan.current.service;
          return { kind: isTouched ? "succeeded" : "unchanged", running: running2 };
        }
        attempt.findings = await checkAhead(world, tools, plan, order, target, isPlan);
        const joined = await checkController(world, tools, plan, order);
        if (isPlan)
          return { kind: "planned" };
        return deployPlanned(world, tools, target, { plan: joined ?? plan, order, attempt });
      }
      async function checkController(world, tools, plan, { codeDeploy }) {
        const { current, definition } = plan;
        if (current?.service.controller !== "CODE_DEPLOY")
          return void 0;
        const revision = await tools.checkCodeDeploy(world, codeDeploy, { service: current.described, definition });
        if (revision === void 0)
          return void 0;
        const isJoined = plan.kind === "settings" || plan.kind === "follow";
        return isJoined ? { ...plan, current, kind: "restart", revision } : { ...plan, revision };
      }
      async function deployPlanned(world, tools, target, beginning) {
        const { plan, order, attempt } = beginning;
        world.signal.throwIfAborted();
        const taskDefinition = await register(world, beginning);
        world.signal.throwIfAborted();
        const { definition, current } = plan;
        const run = { cluster: target.cluster, taskDefinition, definition, service: serviceOfTasks(plan), attempt };
        const runTasks2 = (wishes) => runOneAfterAnother(world, tools, wishes, run);
        const afterwards = (0, inputs_afterwards.$R)(order);
        const failed = plan.kind === "follow" ? void 0 : await runTasks2(order.oneOffs.before);
        if (failed !== void 0)
          return failedTask(failed, "The service is unchanged.");
        world.signal.throwIfAborted();
        const underWay = await begin_begin(world, tools, beginning, taskDefinition);
        attempt.underWay = underWay;
        attempt.stage = "under-way";
        if (!order.patience.isFollowed) {
          sayWhatIsLeft(world.log, afterwards, order.verify);
          return { kind: "started" };
        }
        const { verify, patience } = order;
        const verdict = await followDeployment(world, tools, { underWay, patience, attempt }, verify);
        if (verdict.kind === "paused")
          sayWhatIsForLater(world.log, afterwards, verify);
        if (verdict.kind !== "succeeded")
          return verdict;
        attempt.stage = "complete";
        world.signal.throwIfAborted();
        const late = await runTasks2(afterwards.after);
        if (late !== void 0)
          return {
            ...failedTask(late, `The new version serves. The service: ${underWay.describe()}.`),
            isServing: true
          };
        world.signal.throwIfAborted();
        await finish(tools, afterwards, { target, family: definition.family, current }, attempt);
        return verdict;
      }
      function lostSight(error, attempt) {
        const isServing = attempt.stage === "complete";
        return { kind: "failed", diagnosis: (0, plain_diagnosis.j)(error), world: attempt.describeWorld(), isServing };
      }
      ;
      function rememberRevisions(ecs) {
        const known2 = /* @__PURE__ */ new Map();
        return {
          lookCloser: () => ecs.lookCloser(),
          describeTaskDefinition(name) {
            if (!/:\d+$/.test(name))
              return ecs.describeTaskDefinition(name);
            const found = known2.get(name) ?? ecs.describeTaskDefinition(name);
            known2.set(name, found);
            found.catch(() => known2.delete(name));
            return found;
          }
        };
      }
      var begin_codedeploy = __webpack_require__(7230);
      var inputs_order = __webpack_require__(60967);
      ;
      async function putBack(place, outcome) {
        const { world, tools, target, order } = place;
        const { taskDefinition } = outcome;
        const previous = versionBefore(outcome);
        const why = "diagnosis" in outcome ? outcome.diagnosis : othersFault;
        const failed = (state, isServing = true) => ({
          ...outcome,
          kind: "failed",
          diagnosis: why,
          world: state,
          isServing
        });
        if (outcome.deploymentId === void 0)
          return outcome;
        if (previous === void 0 || previous === taskDefinition) {
          return failed("There is no version before: the service stays as it was deployed.");
        }
        world.log.info(`Putting ${(0, task_definition.pd)(previous)} back: ${othersFault.cause}`);
        const plan = () => planWayBack(place, previous, taskDefinition);
        try {
          const back = await deployService(world, tools, target, (0, inputs_order.E)(order), { isPlan: false, plan });
          if (back.kind === "succeeded" || back.kind === "unchanged") {
            if (outcome.serviceChanges.length > 0) {
              world.log.warning("The revision before is back; the settings that were changed stay changed");
            }
            return { ...outcome, kind: "rolled-back", by: "action", to: previous, diagnosis: why };
          }
          const state = "world" in back ? ` ${back.world}` : "";
          return failed(`Going back did not complete: ${back.kind}.${state}`, false);
        } catch (error) {
          world.signal.throwIfAborted();
          return failed(`Going back failed: ${(0, src_errors.zR)(error).message}`);
        }
      }
      async function planWayBack({ world, target }, previous, taskDefinition) {
        const found = await planReturn(world.ecs, target, previous);
        if (runs(found) === taskDefinition)
          return found;
        throw new src_errors.yo(`another deployment has taken its place: ${(0, task_definition.pd)(runs(found) ?? "")}`);
      }
      function runs({ current }) {
        if (current?.service.controller === "CODE_DEPLOY")
          return (0, begin_codedeploy.previousOf)(current.described);
        return current?.service.taskDefinition;
      }
      ;
      const send_back_patienceMs = 4e3;
      async function sendBack(place, outcome) {
        const { world, target } = place;
        const { taskDefinition, deploymentId } = outcome;
        const previous = versionBefore(outcome);
        if (deploymentId === void 0 || taskDefinition === void 0)
          return outcome;
        const cancelled2 = (state, isServing) => ({
          ...outcome,
          kind: "cancelled",
          world: state,
          isServing
        });
        const serving = `${(0, task_definition.pd)(taskDefinition)} serves`;
        if (previous === void 0 || previous === taskDefinition) {
          return cancelled2(`${serving}: there is no version before.`, true);
        }
        const [before, attempt] = [(0, task_definition.pd)(previous), new Attempt(world.clock, target)];
        world.log.info(`Putting ${before} back: the job was cancelled, and all-or-nothing is on`);
        const why = await inTime(world, send_back_ask(place, attempt, previous, taskDefinition));
        if (attempt.stage === "updating") {
          return cancelled2(`${serving}. The call that puts ${before} back was on its way: ECS may have begun.`, true);
        }
        if (!attempt.hasBegun)
          return cancelled2(`${serving}: AWS was not asked to put ${before} back, as ${why}.`, true);
        return cancelled2(`${serving} until ${before} is back: AWS was asked to put it back, and goes on with that by itself.`, false);
      }
      async function send_back_ask(place, attempt, previous, taskDefinition) {
        const { world, tools, order } = place;
        try {
          const plan = await planWayBack(place, previous, taskDefinition);
          if (plan.kind === "unchanged")
            return "it serves already";
          await begin_begin(world, tools, { plan, order: (0, inputs_order.E)(order), attempt }, previous);
          attempt.stage = "under-way";
          return void 0;
        } catch (error) {
          return (0, src_errors.zR)(error).message;
        }
      }
      async function inTime({ clock: clock2 }, asking) {
        const over = new AbortController();
        const late = clock2.sleep(send_back_patienceMs, over.signal).then(() => "there was no time left for it", () => void 0);
        try {
          return await Promise.race([asking, late]);
        } finally {
          over.abort();
        }
      }
      ;
      function wayBackAtCancellation(places) {
        const done = [];
        const asked = /* @__PURE__ */ new Map();
        const signal = places[0]?.world.signal;
        const together = new Set(places);
        const ask2 = () => {
          for (const one of done) {
            const { place, outcome } = one;
            const isWanted2 = place.order.patience.onCancel === "rollback" && serves(outcome);
            if (isWanted2 && !asked.has(one))
              asked.set(one, sendBack(place, outcome));
          }
        };
        signal?.addEventListener("abort", ask2, { once: true });
        return {
          note(one) {
            if (!together.has(one.place))
              return;
            done.push(one);
            if (signal?.aborted === true)
              ask2();
          },
          of: (one) => asked.get(one),
          end: () => signal?.removeEventListener("abort", ask2)
        };
      }
      ;
      async function deployServices(groups, open, { isPlan, isAllOrNothing }) {
        const places = groups.map((group) => group.map(open));
        const plans = new Map(places.flat().map((place) => [place, planner(place)]));
        const ahead = await Promise.all(places.flat().map((place) => lookAhead(place, plans.get(place))));
        const found = new Map(places.flat().map((place, index) => [place, ahead[index]?.findings]));
        if (isPlan || ahead.some(({ kind }) => !isGood(kind)))
          return ahead;
        const done = [];
        const wayBack = wayBackAtCancellation(isAllOrNothing ? places.flat() : []);
        for (const group of places) {
          const deployed = group.map(async (place) => {
            const order = { ...place.order, isPreflown: false };
            const outcome = await deployOne({ ...place, order }, { isPlan, plan: plans.get(place) });
            const one = { place, outcome: { ...outcome, findings: found.get(place) ?? outcome.findings } };
            wayBack.note(one);
            return one;
          });
          await Promise.allSettled(deployed);
          done.push(...await Promise.all(deployed));
          if (done.every(({ outcome }) => isGood(outcome.kind)))
            continue;
          wayBack.end();
          if (!isAllOrNothing)
            break;
          return Promise.all(done.map((one) => wayBack.of(one) ?? goBack(one, done)));
        }
        wayBack.end();
        return done.map(({ outcome }) => outcome);
      }
      function planner({ world, target, order }) {
        const ecs = rememberRevisions(world.ecs);
        return () => makePlan(ecs, target, order);
      }
      async function lookAhead(place, plan) {
        const outcome = await deployOne(place, { isPlan: true, plan });
        const errors2 = outcome.findings.filter(({ level }) => level === "error");
        if (errors2.length === 0)
          return outcome;
        const diagnosis = (0, plain_diagnosis.j)(new src_errors.yo(errors2.map(describeFinding).join("\n")));
        return { ...outcome, kind: "failed", diagnosis, world: "Nothing was changed." };
      }
      async function deployOne(place, options) {
        const { world, tools, target, order } = place;
        try {
          return await deployService(world, tools, target, order, options);
        } catch (error) {
          if (!(error instanceof src_errors.yo))
            throw error;
          const never = new Attempt(world.clock, target);
          return never.end({ kind: "failed", diagnosis: (0, plain_diagnosis.j)(error), world: never.describeWorld() });
        }
      }
      function goBack({ place, outcome }, all) {
        const isFailed = all.some(({ outcome: { kind } }) => !isGood(kind) && kind !== "cancelled");
        return isFailed && serves(outcome) ? putBack(place, outcome) : Promise.resolve(outcome);
      }
      ;
      function openTools(aws, open, context) {
        const inRegion = (region) => region === aws.region ? aws : open(region);
        return {
          preflight: async (intent) => (await __webpack_require__.e(
            /* import() */
            3232
          ).then(__webpack_require__.bind(__webpack_require__, 33232))).preflight({ ...aws, inRegion }, intent, context),
          runOneOff: async (wish, task) => (await __webpack_require__.e(
            /* import() */
            9396
          ).then(__webpack_require__.bind(__webpack_require__, 59396))).runOneOff({ ...aws, logsIn: inRegion }, wish, task, context),
          async checkCodeDeploy(world, wish, deployment) {
            const { checkCodeDeploy } = await Promise.resolve(
              /* import() */
            ).then(__webpack_require__.bind(__webpack_require__, 7230));
            return checkCodeDeploy(aws, world, wish, deployment);
          },
          async findWaiting(world, { target, looked }, action, codeDeploy) {
            if (looked.service.controller === "CODE_DEPLOY") {
              const { findWaitingCodeDeploy } = await __webpack_require__.e(
                /* import() */
                1180
              ).then(__webpack_require__.bind(__webpack_require__, 61180));
              return findWaitingCodeDeploy(aws, world, looked.described, action, codeDeploy);
            }
            const { findWaitingNative } = await __webpack_require__.e(
              /* import() */
              1236
            ).then(__webpack_require__.bind(__webpack_require__, 11236));
            return findWaitingNative(aws, world, { target, looked }, action);
          },
          followNative: async (world, deployment) => (await Promise.resolve(
            /* import() */
          ).then(__webpack_require__.bind(__webpack_require__, 41724))).followNative(aws, world, deployment),
          beginCodeDeploy: async (world, wish, deployment) => (await Promise.resolve(
            /* import() */
          ).then(__webpack_require__.bind(__webpack_require__, 7230))).beginCodeDeploy(aws, world, wish, deployment),
          autoscale: async (wish, service, apply) => (await __webpack_require__.e(
            /* import() */
            9583
          ).then(__webpack_require__.bind(__webpack_require__, 49583))).applyAutoscaling(aws, wish, service, context, apply),
          checkSchedules: async (wish, family) => (await __webpack_require__.e(
            /* import() */
            3908
          ).then(__webpack_require__.bind(__webpack_require__, 23908))).checkSchedules(aws, wish, context, family),
          updateSchedules: async (wish, taskDefinition) => (await __webpack_require__.e(
            /* import() */
            3908
          ).then(__webpack_require__.bind(__webpack_require__, 23908))).updateSchedules(aws, wish, taskDefinition, context),
          keepRevisions: async (family, keep, inUse) => (await __webpack_require__.e(
            /* import() */
            1395
          ).then(__webpack_require__.bind(__webpack_require__, 11395))).keepRevisions(aws, { family, keep, inUse }, context),
          verify: async (wish) => (await __webpack_require__.e(
            /* import() */
            782
          ).then(__webpack_require__.bind(__webpack_require__, 782))).verify(wish, context),
          verifyOnce: async (wish) => (await __webpack_require__.e(
            /* import() */
            782
          ).then(__webpack_require__.bind(__webpack_require__, 782))).verifyOnce(wish, context)
        };
      }
      var find_service_deployment = __webpack_require__(72742);
      var from_sdk = __webpack_require__(22732);
      var raw_call = __webpack_require__(8976);
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      async function createService(aws, input, taskDefinition) {
        const [client, { CreateServiceCommand }] = await Promise.all([aws.ecs(), Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3911), __webpack_require__.e(6395)]
        ).then(__webpack_require__.bind(__webpack_require__, 6395))]);
        const body = { ...input, taskDefinition, clientToken: (0, external_node_crypto_.randomUUID)() };
        const command = (0, raw_call.w)(new CreateServiceCommand({ serviceName: (0, json_text.b)(input.serviceName) }), body);
        try {
          return known((await client.send(command)).service, "CreateService");
        } catch (error) {
          if (!(0, errors.m_)(error, "InvalidParameterException") || !causeOf(error).includes("idempotent"))
            throw error;
          throw new src_errors.yo(`Somebody else has just made the service ${(0, json_text.b)(input.serviceName)}`, {
            cause: error,
            hint: "Another job may deploy the same service at the same time (concurrency: prevents that). Run the step again: it will update the service."
          });
        }
      }
      async function updateService(aws, input, taskDefinition) {
        const [client, sdk] = await Promise.all([aws.ecs(), Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3911), __webpack_require__.e(6395)]
        ).then(__webpack_require__.bind(__webpack_require__, 6395))]);
        const { tags, serviceArn, ...members } = input;
        if ((0, json.Md)(tags)) {
          const put = tags.filter(json.OW).map(({ key, value }) => ({ key: (0, json_text.b)(key), value: (0, json_text.b)(value) }));
          await client.send(new sdk.TagResourceCommand({ resourceArn: (0, json_text.b)(serviceArn), tags: put }));
        }
        const body = taskDefinition === void 0 ? members : { ...members, taskDefinition };
        const command = (0, raw_call.w)(new sdk.UpdateServiceCommand({ service: (0, json_text.b)(input.service) }), body);
        return known((await client.send(command)).service, "UpdateService");
      }
      function known(service, operation) {
        if (service !== void 0)
          return service;
        throw new src_errors.yo(`ECS answered ${operation} without the service`);
      }
      function causeOf({ cause, message }) {
        return cause instanceof Error ? cause.message : message;
      }
      ;
      function openEcs(aws, target, read) {
        const { cluster, service } = target;
        const sdk = () => Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3911), __webpack_require__.e(6395)]
        ).then(__webpack_require__.bind(__webpack_require__, 6395));
        return {
          async describeService() {
            const found = await read(service);
            return found === void 0 ? void 0 : (0, from_sdk.Rh)(found);
          },
          async lookCloser() {
            const described = await read(service);
            return described === void 0 ? void 0 : { described, service: (0, from_sdk.Rh)(described) };
          },
          async describeTaskDefinition(name) {
            const [client, { DescribeTaskDefinitionCommand }] = await Promise.all([aws.ecs(), sdk()]);
            const command = new DescribeTaskDefinitionCommand({ taskDefinition: name, include: ["TAGS"] });
            const answer2 = await (0, raw_call.d)(client, command);
            return { ...member(answer2, "taskDefinition"), tags: answer2.tags ?? [] };
          },
          async registerTaskDefinition(definition) {
            const [client, { RegisterTaskDefinitionCommand }] = await Promise.all([aws.ecs(), sdk()]);
            const command = new RegisterTaskDefinitionCommand({
              family: definition.family,
              containerDefinitions: []
            });
            const { taskDefinitionArn } = member(await (0, raw_call.d)(client, command, definition), "taskDefinition");
            if (typeof taskDefinitionArn !== "string")
              throw new src_errors.yo("ECS registered a task definition without an ARN");
            return taskDefinitionArn;
          },
          async createService(taskDefinition, input) {
            const made = await createService(aws, { ...input, cluster, serviceName: (0, ecs_target.S)(service) }, taskDefinition);
            return (0, from_sdk.Rh)(made);
          },
          async updateService(taskDefinition, input = {}) {
            return (0, from_sdk.Rh)(await updateService(aws, { ...input, cluster, service }, taskDefinition));
          },
          async stoppedTasks() {
            const [client, { ListTasksCommand, DescribeTasksCommand }] = await Promise.all([aws.ecs(), sdk()]);
            const { taskArns = [] } = await client.send(new ListTasksCommand({ cluster, serviceName: service, desiredStatus: "STOPPED" }));
            if (taskArns.length === 0)
              return [];
            const { tasks = [] } = await client.send(new DescribeTasksCommand({ cluster, tasks: taskArns }));
            return tasks.map(from_sdk._);
          },
          async findServiceDeployment(taskDefinition, createdAt) {
            const [client, commands] = await Promise.all([aws.ecs(), sdk()]);
            return (0, find_service_deployment.S7)(client, commands, target, taskDefinition, createdAt);
          },
          async stopServiceDeployment(arn, stopType) {
            const [client, { StopServiceDeploymentCommand }] = await Promise.all([aws.ecs(), sdk()]);
            await client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType }));
          }
        };
      }
      function member(answer2, name) {
        const value = answer2[name];
        if (!(0, json.OW)(value))
          throw new src_errors.yo(`ECS answered without ${name}`);
        return value;
      }
      var open_logs = __webpack_require__(74150);
      ;
      const servicesPerCall = 10;
      const joinMs = 200;
      function createServiceReader(aws, cluster, clock2, isOne) {
        let waiting = [];
        const describe2 = async (services) => {
          const [client, { DescribeServicesCommand }] = await Promise.all([
            aws.ecs(),
            Promise.all(
              /* import() */
              [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3911), __webpack_require__.e(6395)]
            ).then(__webpack_require__.bind(__webpack_require__, 6395))
          ]);
          const question = new DescribeServicesCommand({ cluster, services: [...services], include: ["TAGS"] });
          return (await client.send(question)).services ?? [];
        };
        const readOne = async (service) => (await describe2([service]))[0];
        if (isOne)
          return readOne;
        const flush = async () => {
          await clock2.sleep(joinMs);
          const batch = waiting;
          waiting = [];
          for (let start = 0; start < batch.length; start += servicesPerCall) {
            const part = batch.slice(start, start + servicesPerCall);
            const answer2 = describe2(part.map(({ service }) => service));
            for (const one of part) {
              const { service } = one;
              one.settle(answer2.then(
                (found) => found.find((candidate) => isCalled(candidate, service)),
                // One that may not be read is not to take the others with it.
                (error) => {
                  if ((0, passing.W)(error))
                    throw error;
                  return readOne(service);
                }
              ));
            }
          }
        };
        return (service) => new Promise((resolve) => {
          waiting.push({ service, settle: resolve });
          if (waiting.length === 1)
            void flush();
        });
      }
      function isCalled({ serviceArn, serviceName }, service) {
        return serviceArn === service || serviceName === (0, ecs_target.S)(service);
      }
      ;
      function openTargets(aws, cluster) {
        const instances = /* @__PURE__ */ new Map();
        return {
          async findPlaces(deploymentId, known2, abortSignal) {
            const [client, { ListTasksCommand, DescribeTasksCommand }] = await Promise.all([
              aws.ecs(),
              Promise.all(
                /* import() */
                [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3911), __webpack_require__.e(6395)]
              ).then(__webpack_require__.bind(__webpack_require__, 6395))
            ]);
            const list = new ListTasksCommand({ cluster, startedBy: deploymentId });
            const { taskArns = [] } = await client.send(list, { abortSignal });
            const unknown = taskArns.filter((arn) => !known2.has(arn));
            if (unknown.length === 0)
              return /* @__PURE__ */ new Map();
            const describe2 = new DescribeTasksCommand({ cluster, tasks: unknown });
            const { tasks = [] } = await client.send(describe2, { abortSignal });
            await findInstances(client, cluster, tasks, instances, abortSignal);
            const places = tasks.map((task) => [task.taskArn ?? "", placesOf(task, instances)]);
            return new Map(places.filter(([, found]) => found.length > 0));
          },
          async describeHealth(group, abortSignal) {
            const [client, { DescribeTargetHealthCommand }] = await Promise.all([
              aws.elb(),
              Promise.all(
                /* import() */
                [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(8395), __webpack_require__.e(7749)]
              ).then(__webpack_require__.bind(__webpack_require__, 87749))
            ]);
            const command = new DescribeTargetHealthCommand({ TargetGroupArn: group });
            const { TargetHealthDescriptions = [] } = await client.send(command, { abortSignal });
            return TargetHealthDescriptions.map(({ Target, TargetHealth }) => ({
              group,
              id: Target?.Id ?? "",
              port: Target?.Port ?? 0,
              state: TargetHealth?.State ?? "",
              reason: TargetHealth?.Reason ?? "",
              description: TargetHealth?.Description ?? ""
            }));
          }
        };
      }
      function placesOf(task, instances) {
        const { attachments = [], containers = [], containerInstanceArn = "" } = task;
        const own = attachments.filter(({ type }) => type === "ElasticNetworkInterface").flatMap(({ details = [] }) => details).filter(({ name }) => name === "privateIPv4Address" || name === "ipv6Address").flatMap(({ value }) => value ?? []);
        if (own.length > 0)
          return own.map((id2) => ({ id: id2, port: void 0 }));
        const id = instances.get(containerInstanceArn);
        if (id === void 0)
          return [];
        const bindings = containers.flatMap(({ networkBindings = [] }) => networkBindings);
        return bindings.flatMap(({ hostPort: port }) => port === void 0 ? [] : [{ id, port }]);
      }
      async function findInstances(client, cluster, tasks, instances, abortSignal) {
        const arns = tasks.filter(({ containers = [] }) => containers.some(({ networkBindings = [] }) => networkBindings.length > 0)).flatMap(({ containerInstanceArn }) => containerInstanceArn ?? []).filter((arn) => !instances.has(arn));
        if (arns.length === 0)
          return;
        const { DescribeContainerInstancesCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3911), __webpack_require__.e(6395)]
        ).then(__webpack_require__.bind(__webpack_require__, 6395));
        const command = new DescribeContainerInstancesCommand({ cluster, containerInstances: [...new Set(arns)] });
        const { containerInstances = [] } = await client.send(command, { abortSignal });
        for (const { containerInstanceArn, ec2InstanceId } of containerInstances) {
          if (containerInstanceArn !== void 0 && ec2InstanceId !== void 0) {
            instances.set(containerInstanceArn, ec2InstanceId);
          }
        }
      }
      ;
      const quotas = {
        registerTaskDefinition: { burst: 15, perSecond: 0.9 },
        updateService: { burst: 40, perSecond: 4 }
      };
      function createQuota(clock2, { burst, perSecond }, signal) {
        const calls = [];
        return async () => {
          const now = clock2.now();
          const before = calls.at(-burst) ?? -Infinity;
          const last = calls.at(-1) ?? -Infinity;
          const gap = 1e3 / perSecond;
          const isFree = now - before >= burst * gap;
          const due = isFree ? now : Math.max(now, last + gap);
          calls.push(due);
          if (due > now && !signal.aborted)
            await clock2.sleep(due - now, signal);
        };
      }
      function openGates({ clock: clock2, signal }) {
        return {
          register: createQuota(clock2, quotas.registerTaskDefinition, signal),
          update: createQuota(clock2, quotas.updateService, signal)
        };
      }
      function withinQuotas(ecs, gates) {
        return {
          ...ecs,
          async registerTaskDefinition(definition) {
            await gates.register();
            return ecs.registerTaskDefinition(definition);
          },
          async updateService(taskDefinition, input) {
            await gates.update();
            return ecs.updateService(taskDefinition, input);
          }
        };
      }
      ;
      function openPlaces(open, context, orders) {
        const isOne = orders.length === 1;
        const targets = orders.map(({ target, region }) => ({ ...target, region: open(region).region }));
        const names = new Map(namesApart(targets).map((name, index) => [orders[index], name]));
        const readers = /* @__PURE__ */ new Map();
        const gates = /* @__PURE__ */ new Map();
        return (order) => {
          const aws = open(order.region);
          const target = { ...order.target, region: aws.region };
          const key = `${aws.region} ${target.cluster}`;
          const read = readers.get(key) ?? createServiceReader(aws, target.cluster, context.clock, isOne);
          readers.set(key, read);
          const log = isOne ? context.log : prefixed(context.log, `[${names.get(order) ?? ""}] `);
          const gate = gates.get(aws.region) ?? openGates(context);
          gates.set(aws.region, gate);
          const opened = openWorld(aws, open, target, { ...context, log }, read);
          const world = isOne ? opened : { ...opened, ecs: withinQuotas(opened.ecs, gate) };
          return { world, tools: openTools(aws, open, { ...context, log }), target, order };
        };
      }
      function openWorld(aws, open, target, { clock: clock2, log, signal }, read = createServiceReader(aws, target.cluster, clock2, true)) {
        const logs = (0, open_logs.q)((region) => region === void 0 || region === aws.region ? aws : open(region));
        const targets = openTargets(aws, target.cluster);
        return { ecs: openEcs(aws, target, read), logs, targets, clock: clock2, log, signal };
      }
      function prefixed(log, prefix) {
        return {
          ...log,
          info: (line) => log.info(`${prefix}${line}`),
          warning: (line) => log.warning(`${prefix}${line}`)
        };
      }
      ;
      function continueOne(work, open, context) {
        const aws = open(void 0);
        const target = { ...work.target, region: aws.region };
        return continueIn(openWorld(aws, open, target, context), openTools(aws, open, context), target, work);
      }
      async function continueIn(world, tools, target, work) {
        const { action, patience } = work;
        const attempt = new Attempt(world.clock, target);
        try {
          const verdict = await goOn(world, tools, target, work, attempt);
          const isWanted2 = action === "rollback" && verdict.kind === "rolled-back";
          return attempt.end(isWanted2 ? { ...verdict, by: "user" } : verdict);
        } catch (error) {
          const wish = action === "rollback" ? { onCancel: "rollback" } : patience;
          if (world.signal.aborted)
            return attempt.end(await leave(attempt, wish));
          if (!attempt.hasBegun || !(error instanceof src_errors.yo))
            throw error;
          return attempt.end(lostSight(error, attempt));
        }
      }
      async function goOn(world, tools, target, { action, codeDeploy, verify, afterwards, patience }, attempt) {
        const looked = await world.ecs.lookCloser();
        if (looked === void 0)
          throw noService(target);
        const waiting = await tools.findWaiting(world, { target, looked }, action, codeDeploy);
        const { underWay, stage, taskDefinition, definition } = waiting;
        const { after } = afterwards;
        const run = { cluster: target.cluster, definition, service: looked.described };
        const subject = { target, family: definition.family, current: looked };
        refuse(checkOneOffs(after, run));
        attempt.taskDefinition = taskDefinition;
        attempt.serviceChanges = await planExtras(tools, afterwards, subject);
        for (const line of (0, diff.D)(attempt.serviceChanges))
          world.log.info(`  ${line}`);
        world.signal.throwIfAborted();
        attempt.underWay = underWay;
        attempt.stage = "asking";
        await waiting.answer();
        attempt.stage = action === "continue" ? "under-way" : "rolling-back";
        world.log.info(`${action === "continue" ? "Going on from" : "Going back from"} ${stage}`);
        if (!patience.isFollowed) {
          sayWhatIsLeft(world.log, afterwards, verify);
          return { kind: "started" };
        }
        const verdict = await followDeployment(world, tools, { underWay, patience, attempt }, verify);
        if (verdict.kind !== "succeeded")
          return verdict;
        attempt.stage = "complete";
        world.signal.throwIfAborted();
        if (after.length > 0) {
          if (taskDefinition === void 0)
            throw new src_errors.yo("The deployment does not say which revision serves now");
          const late = await runOneAfterAnother(world, tools, after, { ...run, taskDefinition, attempt });
          const state = `The new version serves. The service: ${underWay.describe()}.`;
          if (late !== void 0)
            return { ...failedTask(late, state), isServing: true };
        }
        world.signal.throwIfAborted();
        await finish(tools, afterwards, subject, attempt);
        return verdict;
      }
      var begin_native = __webpack_require__(41724);
      ;
      function fromSdk(found) {
        const { primaryContainer: container, networkConfiguration: network, scalingTarget: scaling } = found;
        const logs = container?.awsLogsConfiguration;
        return {
          image: container?.image ?? "",
          executionRoleArn: found.executionRoleArn,
          taskRoleArn: found.taskRoleArn,
          port: container?.containerPort,
          environment: new Map((container?.environment ?? []).map(({ name = "", value = "" }) => [name, value])),
          secrets: new Map((container?.secrets ?? []).map(({ name = "", valueFrom = "" }) => [name, valueFrom])),
          command: container?.command,
          logGroup: logs?.logGroup,
          logStreamPrefix: logs?.logStreamPrefix,
          repositoryCredentials: container?.repositoryCredentials?.credentialsParameter,
          cpu: found.cpu,
          memory: found.memory,
          cpuArchitecture: found.cpuArchitecture,
          healthCheckPath: found.healthCheckPath,
          subnets: network?.subnets,
          securityGroups: network?.securityGroups,
          minTaskCount: scaling?.minTaskCount,
          maxTaskCount: scaling?.maxTaskCount,
          autoScalingMetric: scaling?.autoScalingMetric,
          autoScalingTargetValue: scaling?.autoScalingTargetValue
        };
      }
      function configurationOf(wish, before) {
        const { container, scaling } = wish;
        return {
          image: wish.image,
          executionRoleArn: wish.executionRoleArn,
          taskRoleArn: wish.taskRoleArn ?? before?.taskRoleArn,
          port: container.port ?? before?.port,
          environment: container.environment ?? before?.environment ?? /* @__PURE__ */ new Map(),
          secrets: container.secrets ?? before?.secrets ?? /* @__PURE__ */ new Map(),
          command: container.command ?? before?.command,
          logGroup: container.logGroup ?? before?.logGroup,
          // ECS takes both or none; `ecs` is its own default.
          logStreamPrefix: container.logStreamPrefix ?? before?.logStreamPrefix ?? (container.logGroup && "ecs"),
          repositoryCredentials: container.repositoryCredentials ?? before?.repositoryCredentials,
          cpu: wish.cpu ?? before?.cpu,
          memory: wish.memory ?? before?.memory,
          cpuArchitecture: wish.cpuArchitecture ?? before?.cpuArchitecture,
          healthCheckPath: wish.healthCheckPath ?? before?.healthCheckPath,
          subnets: wish.subnets ?? before?.subnets,
          securityGroups: wish.securityGroups ?? before?.securityGroups,
          minTaskCount: scaling.min ?? before?.minTaskCount,
          maxTaskCount: scaling.max ?? before?.maxTaskCount,
          autoScalingMetric: scaling.metric ?? before?.autoScalingMetric,
          autoScalingTargetValue: scaling.target ?? before?.autoScalingTargetValue
        };
      }
      ;
      function toExpressService(found, deployment) {
        return {
          arn: found.serviceArn ?? "",
          status: found.status?.statusCode ?? "ACTIVE",
          infrastructureRoleArn: found.infrastructureRoleArn ?? "",
          tags: new Map((found.tags ?? []).map(({ key = "", value = "" }) => [key, value])),
          revisions: (found.activeConfigurations ?? []).map(toRevision),
          deployment
        };
      }
      function toExpressDeployment(found) {
        return {
          arn: found.serviceDeploymentArn ?? "",
          status: found.status ?? "PENDING",
          target: found.targetServiceRevision?.arn ?? "",
          createdAt: found.createdAt?.getTime() ?? 0
        };
      }
      function toRevision(found) {
        const paths = found.ingressPaths ?? [];
        const open = paths.find(({ accessType }) => accessType === "PUBLIC") ?? paths[0];
        return {
          arn: found.serviceRevisionArn ?? "",
          taskDefinition: found.taskDefinitionArn ?? "",
          configuration: fromSdk(found),
          url: toUrl(open?.endpoint),
          createdAt: found.createdAt?.getTime() ?? 0
        };
      }
      function toUrl(endpoint) {
        if (endpoint === void 0 || endpoint === "")
          return void 0;
        return /^https?:\/\//.test(endpoint) ? endpoint : `https://${endpoint}`;
      }
      ;
      function findFailed(resources, member2 = "infrastructure") {
        if (Array.isArray(resources)) {
          const list = resources;
          return list.flatMap((one) => findFailed(one, member2.replace(/s$/, "")));
        }
        if (typeof resources !== "object" || resources === null)
          return [];
        const { status, statusReason } = resources;
        const own = status === "FAILED" ? [
          {
            name: words(member2),
            reason: typeof statusReason === "string" ? statusReason : "ECS gives no reason"
          }
        ] : [];
        return [...own, ...Object.entries(resources).flatMap(([name, inner]) => findFailed(inner, name))];
      }
      function words(member2) {
        return member2.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      }
      ;
      const notThere = [
        "ResourceNotFoundException",
        "ServiceNotFoundException",
        "ClusterNotFoundException"
      ];
      function openExpressApi(aws) {
        const open = () => Promise.all([aws.ecs(), Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3911), __webpack_require__.e(6395)]
        ).then(__webpack_require__.bind(__webpack_require__, 6395))]);
        return {
          async find(serviceArn) {
            const [client, commands] = await open();
            const { DescribeExpressGatewayServiceCommand, DescribeServiceDeploymentsCommand } = commands;
            const command = new DescribeExpressGatewayServiceCommand({ serviceArn, include: ["TAGS"] });
            const service = await client.send(command).then((answer2) => answer2.service, (error) => {
              if ((0, errors.m_)(error, ...notThere))
                return void 0;
              throw error;
            });
            if (service === void 0 || service.status?.statusCode === "INACTIVE")
              return void 0;
            const { currentDeployment } = service;
            if (currentDeployment === void 0)
              return toExpressService(service, void 0);
            const { serviceDeployments: [deployment] = [] } = await client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [currentDeployment] }));
            return toExpressService(service, deployment && toExpressDeployment(deployment));
          },
          async create(input) {
            const [client, { CreateExpressGatewayServiceCommand }] = await open();
            const command = new CreateExpressGatewayServiceCommand(input);
            const { service } = await client.send(command);
            return begun(service?.serviceArn, service?.activeConfigurations?.[0]);
          },
          async update(input) {
            const [client, { UpdateExpressGatewayServiceCommand }] = await open();
            const command = new UpdateExpressGatewayServiceCommand(input);
            const { service } = await client.send(command);
            return begun(service?.serviceArn, service?.targetConfiguration);
          },
          async tag(resourceArn, tags) {
            const [client, { TagResourceCommand }] = await open();
            const list = [...tags].map(([key, value]) => ({ key, value }));
            await client.send(new TagResourceCommand({ resourceArn, tags: list }));
          },
          async failedResources(revisionArn) {
            const [client, { DescribeServiceRevisionsCommand }] = await open();
            const { serviceRevisions: [revision] = [] } = await client.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: [revisionArn] }));
            return findFailed(revision?.ecsManagedResources);
          }
        };
      }
      function begun(serviceArn, configuration) {
        if (serviceArn !== void 0 && configuration?.taskDefinitionArn !== void 0) {
          return { serviceArn, revision: toRevision(configuration) };
        }
        throw new src_errors.yo("ECS answered without the revision that it deploys", {
          hint: "The service may be on its way all the same: run the step again to follow it."
        });
      }
      ;
      const infrastructurePolicy = "arn:aws:iam::aws:policy/service-role/AmazonECSInfrastructureRoleforExpressGatewayServices";
      const executionPolicy = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";
      function explainRefusal(error, wish) {
        if (!(error instanceof errors.iQ))
          return error;
        const said = (0, src_errors.zR)(error.cause).message;
        const found = explanationOf(said, error, wish);
        if (found !== void 0)
          return new src_errors.yo(found.message, { cause: error.cause, hint: found.hint });
        const saysItself = error.hint !== void 0 || said === "";
        return saysItself ? error : new src_errors.yo(`${error.message}: ${said}`, { cause: error.cause });
      }
      function explanationOf(said, error, wish) {
        const { serviceName, cluster } = wish;
        if ((0, errors.m_)(error, "ClusterNotFoundException")) {
          return {
            message: `There is no cluster ${cluster}`,
            hint: 'Check the inputs cluster and aws-region. Only the cluster "default" is made by ECS itself.'
          };
        }
        if ((0, errors.m_)(error, "UnsupportedFeatureException", "UnknownOperationException")) {
          return {
            message: `ECS does not offer Express Mode here: ${said}`,
            hint: "Deploy to another region, or without express: true."
          };
        }
        if (/still Draining/i.test(said)) {
          return {
            message: `A service ${serviceName} is being deleted`,
            hint: "ECS takes the name again when its tasks have ended, some minutes from now. Run the step again then."
          };
        }
        if (/not idempotent/i.test(said)) {
          return {
            message: `There is a service ${serviceName} in cluster ${cluster} already, and it is no Express service`,
            hint: "Give another service-name, or deploy it without express: true."
          };
        }
        if (/default VPC|at least two|availability zones?|free IP/i.test(said)) {
          return {
            message: `ECS finds no network for the service: ${said}`,
            hint: "Give subnets: two or more, in as many availability zones, with 8 free addresses each. Without them ECS takes the public ones of the default VPC."
          };
        }
        return explainRoles(said, wish);
      }
      function explainRoles(said, { executionRoleArn, infrastructureRoleArn }) {
        if (/\bassume\b|sts:AssumeRole/i.test(said)) {
          const isExecution = said.includes(executionRoleArn) && !said.includes(infrastructureRoleArn);
          const [what, role, service] = isExecution ? ["execution", executionRoleArn, "ecs-tasks.amazonaws.com"] : ["infrastructure", infrastructureRoleArn, "ecs.amazonaws.com"];
          const trust = { Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" };
          return {
            message: `ECS cannot take on the ${what} role ${role}: ${said}`,
            hint: `Check that the role exists, and that its trust policy has this statement:
${JSON.stringify(trust, null, 2)}`
          };
        }
        if (explain_express_isDenied(said, infrastructureRoleArn, /elasticloadbalancing:|acm:|application-autoscaling:|cloudwatch:/)) {
          return {
            message: `The infrastructure role ${infrastructureRoleArn} may not do what it is for: ${said}`,
            hint: `Attach the policy ${infrastructurePolicy} to it.`
          };
        }
        if (explain_express_isDenied(said, executionRoleArn, /ecr:|secretsmanager:|ssm:|logs:/)) {
          return {
            message: `The execution role ${executionRoleArn} may not do what it is for: ${said}`,
            hint: `Attach the policy ${executionPolicy} to it; for secrets it needs secretsmanager:GetSecretValue or ssm:GetParameters on them as well.`
          };
        }
        return void 0;
      }
      function explain_express_isDenied(said, role, its) {
        if (!/not authorized|AccessDenied|UnauthorizedOperation/i.test(said))
          return false;
        const [, principal] = /:assumed-role\/([^/\s]+)\//.exec(said) ?? [];
        return principal === void 0 ? its.test(said) && !/\buser\//.test(said) : principal === (0, ecs_target.S)(role);
      }
      ;
      function asExpress(underWay, parts) {
        return {
          get id() {
            return underWay.id;
          },
          find: async () => underWay.find?.(),
          follow: (options) => underWay.follow(options),
          rollBack: (why) => underWay.rollBack(why),
          stop: (why) => underWay.stop(why),
          describe: () => underWay.describe(),
          running: () => underWay.running?.() ?? 0,
          get chronicle() {
            return underWay.chronicle ?? { timeline: { points: [], marks: [] }, events: [] };
          },
          async explain(reason) {
            const diagnosis = await underWay.explain(reason);
            return withResources(withAdvice(diagnosis, parts), await failedResources(parts), parts.wish);
          }
        };
      }
      function withResources(diagnosis, [first, ...others], wish) {
        if (first === void 0 || diagnosis.failedTasks > 0)
          return diagnosis;
        const more = others.map(({ name, reason }) => `ECS could not make the ${name} either: ${reason}`);
        const role = explainRoles(first.reason, wish);
        return {
          ...diagnosis,
          cause: `ECS could not make the ${first.name} of the service`,
          reason: first.reason,
          advice: [
            ...more,
            ...role === void 0 ? [
              `Look at the resources of the service in the ECS console; the infrastructure role is ${wish.infrastructureRoleArn}.`
            ] : [role.message, role.hint]
          ]
        };
      }
      function withAdvice(diagnosis, { revision: { configuration }, wish }) {
        const { cause, reason } = diagnosis;
        const role = explainRoles(reason ?? "", wish);
        const { healthCheckPath, port } = configuration;
        const asked = `Express Mode asks for ${healthCheckPath ?? "/ping"} at port ${port ?? 80}, and wants 200: give health-check-path and container-port where that is not the application's.`;
        return {
          ...diagnosis,
          advice: [
            .../health check/i.test(cause) ? [asked] : [],
            ...role === void 0 ? [] : [role.hint],
            ...diagnosis.advice
          ]
        };
      }
      async function failedResources({ api, world, revision }) {
        if (revision.arn === "")
          return [];
        try {
          return await api.failedResources(revision.arn);
        } catch (error) {
          world.signal.throwIfAborted();
          world.log.info(`What ECS made for the service cannot be seen: ${(0, src_errors.zR)(error).message}`);
          return [];
        }
      }
      ;
      function apiInput(configuration) {
        const { executionRoleArn, taskRoleArn, cpu, memory, healthCheckPath, subnets, securityGroups } = configuration;
        const { minTaskCount, maxTaskCount, autoScalingTargetValue } = configuration;
        const network = {
          ...subnets !== void 0 && { subnets: [...subnets] },
          ...securityGroups !== void 0 && { securityGroups: [...securityGroups] }
        };
        const scaling = {
          ...minTaskCount !== void 0 && { minTaskCount },
          ...maxTaskCount !== void 0 && { maxTaskCount },
          ...configuration.autoScalingMetric !== void 0 && {
            autoScalingMetric: configuration.autoScalingMetric
          },
          ...autoScalingTargetValue !== void 0 && { autoScalingTargetValue }
        };
        return {
          executionRoleArn,
          taskRoleArn,
          cpu,
          memory,
          cpuArchitecture: configuration.cpuArchitecture,
          healthCheckPath,
          primaryContainer: containerInput(configuration),
          ...Object.keys(network).length > 0 && { networkConfiguration: network },
          ...Object.keys(scaling).length > 0 && { scalingTarget: scaling }
        };
      }
      function containerInput(configuration) {
        const { image, port, environment, secrets, command, repositoryCredentials } = configuration;
        const { logGroup, logStreamPrefix } = configuration;
        return {
          image,
          containerPort: port,
          environment: [...environment].map(([name, value]) => ({ name, value })),
          secrets: [...secrets].map(([name, valueFrom]) => ({ name, valueFrom })),
          ...command !== void 0 && { command: [...command] },
          ...logGroup !== void 0 && logStreamPrefix !== void 0 && { awsLogsConfiguration: { logGroup, logStreamPrefix } },
          ...repositoryCredentials !== void 0 && {
            repositoryCredentials: { credentialsParameter: repositoryCredentials }
          }
        };
      }
      var mask = __webpack_require__(18277);
      ;
      function compare(before, after) {
        const [was, is] = [leavesOf(before), leavesOf(after)];
        return [.../* @__PURE__ */ new Set([...is.keys(), ...was.keys()])].flatMap((path) => {
          const [old, now] = [was.get(path), is.get(path)];
          if (JSON.stringify(old?.value) === JSON.stringify(now?.value))
            return [];
          return [
            { path, before: old && (0, mask.v)(old.value, old.name), after: now && (0, mask.v)(now.value, now.name) }
          ];
        });
      }
      function leavesOf(configuration) {
        const { environment, secrets, subnets, securityGroups, ...others } = configuration;
        const leaves = /* @__PURE__ */ new Map();
        for (const [path, value] of Object.entries(others))
          if (value !== void 0)
            leaves.set(path, { value });
        for (const [name, value] of environment)
          leaves.set(`environment[${name}]`, { value, name });
        for (const [name, value] of secrets)
          leaves.set(`secrets[${name}]`, { value });
        if (subnets !== void 0)
          leaves.set("subnets", { value: subnets.toSorted() });
        if (securityGroups !== void 0)
          leaves.set("securityGroups", { value: securityGroups.toSorted() });
        return leaves;
      }
      ;
      function newestOf(revisions) {
        return revisions.toSorted((a, b) => b.createdAt - a.createdAt)[0];
      }
      ;
      function planExpress(wish, current) {
        if (current === void 0 || current.status === "INACTIVE") {
          const configuration2 = configurationOf(wish);
          const tags2 = [...wish.tags].map(([key, value]) => ({ key, value }));
          const input = {
            serviceName: wish.serviceName,
            cluster: wish.cluster,
            infrastructureRoleArn: wish.infrastructureRoleArn,
            ...apiInput(configuration2),
            ...tags2.length > 0 && { tags: tags2 }
          };
          return { kind: "create", configuration: configuration2, tags: /* @__PURE__ */ new Map(), input };
        }
        refuseUnchangeable(wish, current);
        const revision = revisionOf(current);
        const configuration = configurationOf(wish, revision?.configuration);
        const tags = new Map([...wish.tags].filter(([key, value]) => current.tags.get(key) !== value));
        const changes = revision === void 0 ? [] : compare(revision.configuration, configuration);
        const update = {
          kind: "update",
          configuration,
          tags,
          changes,
          input: { serviceArn: current.arn, ...apiInput(configuration) }
        };
        if (revision === void 0 || changes.length > 0 || wish.force)
          return update;
        const { deployment } = current;
        switch (deployment?.status) {
          case "PENDING":
          case "IN_PROGRESS":
            return { kind: "follow", configuration, tags, deployment, revision };
          case void 0:
          case "SUCCESSFUL":
          case "ROLLBACK_SUCCESSFUL":
            return { kind: "unchanged", configuration, tags, revision };
          case "STOP_REQUESTED":
          case "STOPPED":
          case "ROLLBACK_REQUESTED":
          case "ROLLBACK_IN_PROGRESS":
          case "ROLLBACK_FAILED":
            return update;
        }
      }
      function revisionOf(service) {
        const { deployment, revisions } = service;
        if (deployment?.status === "ROLLBACK_SUCCESSFUL") {
          return newestOf(revisions.filter(({ arn }) => arn !== deployment.target));
        }
        return revisions.find(({ arn }) => arn === deployment?.target) ?? newestOf(revisions);
      }
      function refuseUnchangeable(wish, current) {
        if (current.status === "DRAINING") {
          throw new src_errors.yo(`The service ${wish.serviceName} is being deleted`, {
            hint: "ECS takes the name again when its tasks have ended, some minutes from now. Run the step again then."
          });
        }
        const { infrastructureRoleArn: is } = current;
        if (is === "" || is === wish.infrastructureRoleArn)
          return;
        throw new src_errors.yo(`The service ${wish.serviceName} has the infrastructure role ${is}, and ECS does not change that of a service`, {
          hint: `Give it as infrastructure-role-arn. To have ${wish.infrastructureRoleArn}, delete the service (aws ecs delete-express-gateway-service) and deploy it anew.`
        });
      }
      ;
      async function deployExpress(aws, world, wish, follow2 = (own, deployment) => (0, begin_native.followNative)(aws, own, deployment)) {
        const api = openExpressApi(aws);
        const serviceArn = serviceArnOf(wish, aws.region);
        const current = await api.find(serviceArn);
        const plan = planExpress(wish, current);
        const finish2 = async () => {
          if (plan.tags.size > 0)
            await api.tag(serviceArn, plan.tags);
        };
        return {
          plan,
          serviceArn,
          url: current?.revisions.find(({ url }) => url !== void 0)?.url,
          finish: finish2,
          async begin() {
            const begun2 = await deploy_express_carryOut(api, plan, wish, serviceArn);
            const { revision } = begun2;
            await finish2();
            const underWay = follow2(world, {
              service: begun2.serviceArn,
              cluster: wish.cluster,
              taskDefinition: revision.taskDefinition,
              definition: definitionOf(revision, aws.region),
              since: sinceOf(plan, revision, current)
            });
            const url = revision.url ?? (await api.find(begun2.serviceArn))?.revisions.find((one) => one.url)?.url;
            return {
              underWay: asExpress(underWay, { api, world, revision, wish }),
              serviceArn: begun2.serviceArn,
              taskDefinition: revision.taskDefinition,
              url
            };
          }
        };
      }
      function sinceOf(plan, { createdAt }, current) {
        if (plan.kind === "follow")
          return plan.deployment.createdAt;
        const known2 = current?.deployment;
        return known2 === void 0 ? createdAt : Math.max(createdAt, known2.createdAt + 1);
      }
      async function deploy_express_carryOut(api, plan, wish, serviceArn) {
        try {
          switch (plan.kind) {
            case "create":
              return await api.create(plan.input);
            case "update":
              return await api.update(plan.input);
            case "follow":
            case "unchanged":
              return { serviceArn, revision: plan.revision };
          }
        } catch (error) {
          throw explainRefusal(error, wish);
        }
      }
      function serviceArnOf({ cluster, serviceName, account, partition }, region) {
        if (cluster.startsWith("arn:"))
          return `${cluster.replace(":cluster/", ":service/")}/${serviceName}`;
        return `arn:${partition}:ecs:${region}:${account}:service/${cluster}/${serviceName}`;
      }
      function definitionOf({ configuration, taskDefinition }, region) {
        const { image, logGroup, logStreamPrefix } = configuration;
        const family = (0, task_definition.pd)(taskDefinition).replace(/:\d+$/, "");
        const container = {
          name: "Main",
          image,
          ...logGroup !== void 0 && {
            logConfiguration: {
              logDriver: "awslogs",
              options: {
                "awslogs-group": logGroup,
                "awslogs-stream-prefix": logStreamPrefix ?? "ecs",
                "awslogs-region": region
              }
            }
          }
        };
        return { family, containerDefinitions: [container] };
      }
      ;
      function describe_plan_describePlan(plan, { serviceName, cluster }) {
        const service = `the Express service ${serviceName}`;
        const tags = [...plan.tags.keys()].map((key) => `Plan: set the tag ${key}.`);
        switch (plan.kind) {
          case "create":
            return [`Plan: make ${service} in cluster ${cluster}, of ${plan.configuration.image}.`];
          case "update":
            return [...describeUpdate(service, plan.changes), ...tags];
          case "follow":
            return [`Plan: follow ${plan.deployment.arn}, which is deploying exactly this already.`, ...tags];
          case "unchanged":
            return [`Plan: nothing to deploy. ${serviceName} runs exactly this.`, ...tags];
        }
      }
      function describeUpdate(service, changes) {
        if (changes.length === 0)
          return [`Plan: deploy ${service} again, as it is.`];
        return [`Plan: update ${service}:`, ...(0, diff.D)(changes).map((line) => `  ${line}`)];
      }
      var verify_wish = __webpack_require__(89026);
      ;
      async function deployExpressService(work, open, context) {
        const aws = open(void 0);
        const { serviceName: service, cluster } = work.wish;
        const target = { cluster, service, region: aws.region };
        const world = openWorld(aws, open, target, context);
        const attempt = new Attempt(context.clock, target);
        try {
          const planned2 = await deployExpress(aws, world, work.wish);
          for (const line of describe_plan_describePlan(planned2.plan, work.wish))
            context.log.info(line);
          attempt.url = planned2.url;
          attempt.serviceChanges = changesOf(planned2);
          return attempt.end(await deploy_express_service_carryOut(work, planned2, world, openTools(aws, open, context), attempt));
        } catch (error) {
          if (world.signal.aborted)
            return attempt.end(await leave(attempt, work.patience));
          if (!attempt.hasBegun || !(error instanceof src_errors.yo))
            throw error;
          return attempt.end(lostSight(error, attempt));
        }
      }
      async function deploy_express_service_carryOut({ isPlan, verify, patience }, planned2, world, tools, attempt) {
        const { plan } = planned2;
        if (isPlan)
          return { kind: "planned" };
        world.signal.throwIfAborted();
        if (plan.kind === "unchanged") {
          await planned2.finish();
          attempt.taskDefinition = plan.revision.taskDefinition;
          return { kind: plan.tags.size > 0 ? "succeeded" : "unchanged", running: 1 };
        }
        attempt.stage = "updating";
        const begun2 = await planned2.begin();
        note(attempt, begun2);
        const { underWay } = begun2;
        await underWay.find?.();
        if (!patience.isFollowed)
          return { kind: "started" };
        const asked = verify && verifyOf(verify, begun2.url, world);
        return followDeployment(world, tools, { underWay, patience, attempt }, asked);
      }
      function verifyOf(wish, url, { log }) {
        if (url !== void 0)
          return (0, verify_wish.T)(wish, url);
        if (!wish.url.startsWith("/"))
          return wish;
        log.warning(`ECS does not say where the service answers: ${wish.url} is not verified`);
        return void 0;
      }
      function note(attempt, { underWay, taskDefinition, url }) {
        attempt.underWay = underWay;
        attempt.taskDefinition = taskDefinition;
        attempt.url = url ?? attempt.url;
        attempt.stage = "under-way";
      }
      function changesOf({ plan }) {
        return plan.kind === "update" ? plan.changes : [];
      }
      ;
      const hint = "Name the revision with the input to: its number, <family>:<number>, or its ARN.";
      async function nearestUsable({ ecs, log }, before, { keeper, service, current }) {
        const skipped = [];
        for (const { revision, deployedAt } of before) {
          const found = await lookUpRevision(ecs, revision);
          if (found.kind === "usable") {
            for (const line of skipped)
              log.warning(`Skipped ${line}: ECS starts no task of it`);
            const known2 = deployedAt === void 0 ? `which ran before the oldest deployment that ${keeper} has a record of` : `which was deployed successfully on ${deployedAt.toISOString()}`;
            return { revision, known: known2 };
          }
          skipped.push(`${(0, task_definition.pd)(revision)}, which ${found.why}`);
        }
        if (skipped.length === 0) {
          throw new src_errors.yo(`${keeper} knows no revision that ${service} ever ran completely before ${(0, task_definition.pd)(current)}`, { hint });
        }
        throw new src_errors.yo(`ECS starts no task any more of what ${service} ran before ${(0, task_definition.pd)(current)}: ${skipped.join("; ")}`, { hint: "Deploy the commit that you want to go back to: that registers its task definition again." });
      }
      ;
      function versionsBefore(deployed, current) {
        const stack = [];
        for (const version of [...deployed, { revision: current, deployedAt: void 0 }]) {
          const at = stack.findIndex(({ revision }) => revision === version.revision);
          if (at !== -1)
            stack.splice(at);
          stack.push(version);
        }
        return stack.slice(0, -1).reverse();
      }
      var appspec = __webpack_require__(17154);
      var codedeploy_api = __webpack_require__(33784);
      var find_group = __webpack_require__(5825);
      ;
      async function findPreviousByCodeDeploy(aws, world, service, named = {
        application: void 0,
        deploymentGroup: void 0
      }) {
        const api = (0, codedeploy_api.t)(aws);
        const of = (0, begin_codedeploy.nameOf)(service);
        const current = (0, begin_codedeploy.previousOf)(service);
        const done = await api.readSucceeded(await (0, find_group.$)(api, named, of));
        const deployed = [...done].sort((a, b) => a.createdAt - b.createdAt).flatMap(({ content, createdAt }) => {
          const revision = (0, appspec.I)(content);
          return revision === void 0 ? [] : [{ revision, deployedAt: new Date(createdAt) }];
        });
        const unknown = done.length - deployed.length;
        if (unknown > 0) {
          world.log.warning(`Of ${unknown} of the last ${done.length} deployments CodeDeploy does not show which revision they were of (an AppSpec in S3): they are passed over`);
        }
        const before = versionsBefore(deployed, current);
        return nearestUsable(world, before, { keeper: "CodeDeploy", service: of.service, current });
      }
      ;
      const mostRecords = 100;
      const mostRevisionsPerCall = 20;
      async function readDeployedVersions(aws, target) {
        const [client, sdk] = await Promise.all([aws.ecs(), Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3911), __webpack_require__.e(6395)]
        ).then(__webpack_require__.bind(__webpack_require__, 6395))]);
        const records = await listRecords(client, sdk, target);
        const [oldest] = records;
        if (oldest === void 0)
          return [];
        const ground = await sourceOf(client, sdk, oldest);
        const deployed = records.filter(({ status }) => status === "SUCCESSFUL");
        const arns = [ground, ...deployed.map(({ targetServiceRevisionArn: arn }) => arn)];
        const definitions = await definitionsOf(client, sdk, new Set(arns.flatMap((arn) => arn ?? [])));
        const version = (arn, deployedAt) => {
          const revision = arn === void 0 ? void 0 : definitions.get(arn);
          return revision === void 0 ? [] : [{ revision, deployedAt }];
        };
        return [
          ...version(ground, void 0),
          ...deployed.flatMap(({ targetServiceRevisionArn: arn, finishedAt, createdAt }) => version(arn, finishedAt ?? createdAt))
        ];
      }
      async function listRecords(client, { ListServiceDeploymentsCommand }, { cluster, service }) {
        const records = [];
        let nextToken;
        try {
          do {
            const maxResults = mostRecords - records.length;
            const page = await client.send(new ListServiceDeploymentsCommand({ cluster, service, maxResults, nextToken }));
            records.push(...page.serviceDeployments ?? []);
            nextToken = page.nextToken;
          } while (nextToken !== void 0 && records.length < mostRecords);
        } catch (error) {
          if (!(0, errors.m_)(error, "UnsupportedFeatureException"))
            throw error;
        }
        return records.sort((a, b) => Number(a.createdAt ?? 0) - Number(b.createdAt ?? 0));
      }
      async function sourceOf(client, { DescribeServiceDeploymentsCommand }, { serviceDeploymentArn: arn }) {
        if (arn === void 0)
          return void 0;
        const { serviceDeployments: [found] = [] } = await client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }));
        const [only, ...others] = found?.sourceServiceRevisions ?? [];
        return others.length === 0 ? only?.arn : void 0;
      }
      async function definitionsOf(client, { DescribeServiceRevisionsCommand }, arns) {
        const all = [...arns];
        const found = /* @__PURE__ */ new Map();
        for (let start = 0; start < all.length; start += mostRevisionsPerCall) {
          const serviceRevisionArns = all.slice(start, start + mostRevisionsPerCall);
          const { serviceRevisions = [] } = await client.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns }));
          for (const { serviceRevisionArn, taskDefinition } of serviceRevisions) {
            if (serviceRevisionArn !== void 0 && taskDefinition !== void 0) {
              found.set(serviceRevisionArn, taskDefinition);
            }
          }
        }
        return found;
      }
      ;
      function namedRevision(to, current) {
        const family = (0, task_definition.pd)(current).replace(/:\d+$/, "");
        return { revision: /^\d+$/.test(to) ? `${family}:${to}` : to, known: "which the input to names" };
      }
      async function findPrevious(aws, world, target, service) {
        const { name, taskDefinition: current } = service;
        const deployed = await readDeployedVersions(aws, target);
        const before = versionsBefore(deployed, current);
        if (before.length > 0 && deployed.every(({ revision }) => revision !== current)) {
          world.log.info(`ECS has no record that ${(0, task_definition.pd)(current)} was deployed completely: the version before it is the last one that was`);
        }
        const candidates = deployed.length > 0 ? before : stillServing(world, service);
        return nearestUsable(world, candidates, { keeper: "ECS", service: name, current });
      }
      function stillServing({ log }, service) {
        const { deployments, taskDefinition: current } = service;
        const found = deployments.find(({ rolloutState, taskDefinition }) => rolloutState === "COMPLETED" && taskDefinition !== current);
        if (found === void 0)
          return [];
        const { taskDefinition: revision, createdAt } = found;
        log.info(`ECS has no records of this service: ${(0, task_definition.pd)(revision)}, which was complete, still serves beside ${(0, task_definition.pd)(current)}`);
        return [{ revision, deployedAt: new Date(createdAt) }];
      }
      ;
      async function go_back_goBack(aws, place, to) {
        const { world, tools, target, order } = place;
        const previous = await findReturn(aws, place, to);
        const plan = async () => {
          const found = await planReturn(world.ecs, target, previous.revision);
          go_back_announce(world.log, previous, found.definition);
          return found;
        };
        return deployService(world, tools, target, order, { isPlan: false, plan });
      }
      async function findReturn(aws, { world, target, order }, to) {
        const looked = await world.ecs.lookCloser();
        if (looked === void 0 || looked.service.status === "INACTIVE")
          throw noService(target);
        const { service, described } = looked;
        if (to !== void 0)
          return namedRevision(to, service.taskDefinition);
        return service.controller === "CODE_DEPLOY" ? findPreviousByCodeDeploy(aws, world, described, order.codeDeploy) : findPrevious(aws, world, target, service);
      }
      function go_back_announce(log, { revision, known: known2 }, { containerDefinitions }) {
        log.info(`Going back to ${(0, task_definition.pd)(revision)}, ${known2}`);
        for (const { name, image } of containerDefinitions) {
          log.info(`  ${name}: ${typeof image === "string" ? image : "no image"}`);
        }
      }
      ;
      async function runTasks({ target: named, definition: wish, tasks }, open, context) {
        const aws = open(void 0);
        const target = { ...named, region: aws.region };
        const world = openWorld(aws, open, target, context);
        const looked = target.service === "" ? void 0 : await world.ecs.lookCloser();
        if (target.service !== "" && looked === void 0) {
          throw new src_errors.yo(`There is no service ${target.service} in cluster ${target.cluster} in ${target.region}`, {
            hint: "Check the inputs service, cluster and aws-region. Without service the task has the network of the inputs."
          });
        }
        const base = await loadDefinition(wish, world.ecs, looked?.service.taskDefinition);
        const { definition, notices } = renderDefinition(base, wish);
        for (const notice of notices)
          context.log.info(notice);
        const place = { cluster: target.cluster, definition, service: looked?.described };
        refuse(checkOneOffs(tasks, place));
        context.signal.throwIfAborted();
        const taskDefinition = registeredAs(base, definition, wish) ?? await world.ecs.registerTaskDefinition(definition);
        const tools = openTools(aws, open, context);
        const task = { ...place, taskDefinition };
        const results = [];
        for (const one of tasks) {
          const result = await tools.runOneOff(one, task);
          results.push(result);
          if (result.kind !== "succeeded" && result.kind !== "running")
            break;
        }
        return { kind: kindOf(results), services: [], tasks: results };
      }
      function kindOf(results) {
        const last = results.at(-1);
        return last?.kind === "running" ? "started" : last?.kind ?? "unchanged";
      }
      ;
      async function carry_out_carryOut(work, open, context) {
        switch (work.kind) {
          case "deploy": {
            const { groups, isPlan, isAllOrNothing } = work;
            const [order, ...others] = groups.flat();
            if (order === void 0)
              throw new Error("The inputs name no service");
            const openPlace = openPlaces(open, context, groups.flat());
            if (others.length > 0)
              return outcomeOf(await deployServices(groups, openPlace, { isPlan, isAllOrNothing }));
            const { world, tools, target } = openPlace(order);
            return outcomeOf([await deployService(world, tools, target, order, { isPlan })]);
          }
          case "express":
            return outcomeOf([await deployExpressService(work, open, context)]);
          case "continue":
            return outcomeOf([await continueOne(work, open, context)]);
          case "rollback": {
            const { order, to } = work;
            return outcomeOf([await go_back_goBack(open(void 0), openPlaces(open, context, [order])(order), to)]);
          }
          case "run-task":
            return runTasks(work, open, context);
        }
      }
      function outcomeOf(services) {
        return { kind: worstOf(services.map(({ kind }) => kind)), services, tasks: [] };
      }
      ;
      const leavingMs = 4500;
      const execution = {
        async run(inputs, context) {
          for (const secret2 of secretsIn(inputs.work))
            context.maskSecret(secret2);
          const late = late_signal_lateSignal(context, leavingMs);
          const open = execution_opener(inputs, { ...context, signal: late.signal });
          try {
            return await announced(inputs, context, () => carry_out_carryOut(inputs.work, open, context));
          } finally {
            late.end();
          }
        },
        report
      };
      function secretsIn(work) {
        const wishes = work.kind === "deploy" ? work.groups.flat().map(({ verify }) => verify) : [];
        const own = "verify" in work ? work.verify : work.kind === "rollback" ? work.order.verify : void 0;
        return [...wishes, own].flatMap((wish) => wish === void 0 ? [] : (0, headers.Fj)(wish.headers));
      }
      function execution_opener(inputs, context) {
        const regions = /* @__PURE__ */ new Map();
        return (region) => {
          const known2 = regions.get(region);
          if (known2 !== void 0)
            return known2;
          const settings = region === void 0 ? inputs.aws : { ...inputs.aws, region };
          const opened = openDeployAws(openAws(settings, context));
          regions.set(region, opened);
          return opened;
        };
      }
    })
  ),
  /***/
  60558: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          findStream
        ),
        /* harmony export */
        q: () => (
          /* binding */
          readContainerLog
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48826);
      var _document_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26827);
      var _ecs_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76836);
      const lineCount = 20;
      async function readContainerLog(world, definition, container, task) {
        const stream = findStream(definition, container, task);
        if (typeof stream === "string")
          return { container, source: void 0, lines: [], note: stream };
        const source = `${stream.group}: ${stream.stream}`;
        try {
          const lines = await world.logs.lastLines(stream, lineCount) ?? [];
          return { container, source, lines, note: lines.length > 0 ? void 0 : `It wrote nothing to ${source}.` };
        } catch (error) {
          world.signal.throwIfAborted();
          const hint = error instanceof _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo && error.hint !== void 0 ? ` ${error.hint}` : "";
          return {
            container,
            source,
            lines: [],
            note: `Its log could not be read: ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.zR)(error).message}.${hint}`
          };
        }
      }
      function findStream(definition, name, task) {
        const container = definition.containerDefinitions.find((candidate) => candidate.name === name);
        const configuration = container?.logConfiguration;
        if (!(0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(configuration)) {
          return `Container ${name} has no logConfiguration, so its output is lost with the task. Give it the awslogs driver.`;
        }
        if (configuration.logDriver !== "awslogs") {
          return `Container ${name} logs by ${text(configuration.logDriver) ?? "another driver"}; look there.`;
        }
        const options = (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(configuration.options) ? configuration.options : {};
        const group = text(options["awslogs-group"]);
        const prefix = text(options["awslogs-stream-prefix"]);
        const runtimeId = task.containers.find((candidate) => candidate.name === name)?.runtimeId;
        const stream = prefix === void 0 ? runtimeId : `${prefix}/${name}/${(0, _ecs_target_js__WEBPACK_IMPORTED_MODULE_2__.S)(task.arn)}`;
        if (group === void 0 || stream === void 0)
          return `The log of container ${name} cannot be found from its options.`;
        return { group, stream, region: text(options["awslogs-region"]) };
      }
      function text(value) {
        return typeof value === "string" && value !== "" ? value : void 0;
      }
    })
  ),
  /***/
  78589: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          ContainerLogs
        )
        /* harmony export */
      });
      var _container_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60558);
      const agentMs = 6e3;
      class ContainerLogs {
        world;
        definition;
        /** By signature; those with lines. */
        #known = /* @__PURE__ */ new Map();
        /** By the task's ARN, and the step's clock. */
        #seenAt = /* @__PURE__ */ new Map();
        constructor(world, definition) {
          this.world = world;
          this.definition = definition;
        }
        /** @param at when it was seen first, by the step's clock: a while later its log is complete */
        note({ task }, at) {
          this.#seenAt.set(task.arn, at);
        }
        /** The lines that are there by now, perhaps none yet. */
        async linesSoFar(failure) {
          const log = this.#known.get(failure.signature) ?? await this.#read(failure);
          return log?.lines ?? [];
        }
        /**
         * Of the latest whose log is complete, else of the last one, once it is. What was found before is not read again.
         * @param failures of one way to fail, oldest first
         * @returns undefined when there are none, or they are no container's
         */
        async lastWords(failures) {
          const { clock, signal } = this.world;
          const now = clock.now();
          const waitOf = ({ task }) => (this.#seenAt.get(task.arn) ?? now) + agentMs - now;
          const failure = failures.findLast((other) => waitOf(other) <= 0) ?? failures.at(-1);
          if (failure === void 0)
            return void 0;
          const known = this.#known.get(failure.signature);
          if (known !== void 0)
            return known;
          if (waitOf(failure) > 0)
            await clock.sleep(waitOf(failure), signal);
          return this.#read(failure);
        }
        async #read({ container, signature, task }) {
          if (container === void 0)
            return void 0;
          const log = await (0, _container_log_js__WEBPACK_IMPORTED_MODULE_0__.q)(this.world, this.definition, container, task);
          if (log.lines.length > 0)
            this.#known.set(signature, log);
          return log;
        }
      }
    })
  ),
  /***/
  96892: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        h: () => (
          /* binding */
          diagnose
        )
      });
      var start_failure = __webpack_require__(49493);
      ;
      function adviseOn(failure, logLines) {
        const clue = findClue(logLines);
        if (clue === void 0)
          return failure.advice;
        return clue.isAll ? clue.advice : [...clue.advice, ...failure.advice];
      }
      const clues = [
        { says: /exec format error/i, advice: start_failure.v, isAll: true },
        {
          says: /heap out of memory|OutOfMemoryError|MemoryError|Cannot allocate memory/,
          advice: [
            "It ran out of memory by its own account: raise the container's memory, or the limit of its heap."
          ]
        },
        {
          says: /EADDRINUSE|address already in use/i,
          advice: [
            "Its port is taken: two containers of the task, or two processes of it, listen on the same one."
          ]
        },
        {
          says: /EACCES.*(:80|:443|listen)|bind.*permission denied/i,
          advice: ["It may not listen on a port below 1024 as this user: use a higher one."]
        },
        {
          says: /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|could not connect to server|connection refused|no such host|Name or service not known/i,
          advice: [
            "It could not reach something that it needs: check the address, the security groups, and the way out of the subnets."
          ]
        },
        {
          says: /Cannot find module|ModuleNotFoundError|ClassNotFoundException|NoClassDefFoundError|error while loading shared libraries/,
          advice: ["The image lacks a part of the application: check what the Dockerfile copies and installs."]
        },
        {
          says: /AccessDenied|is not authorized to perform/,
          advice: [
            "It is denied something of AWS: the task role (taskRoleArn) has to allow it, not the execution role."
          ]
        }
      ];
      function findClue(lines) {
        return clues.find(({ says }) => lines.some((line) => says.test(line)));
      }
      var plain_diagnosis = __webpack_require__(48082);
      var placement_watch = __webpack_require__(56680);
      var describe_target = __webpack_require__(40723);
      ;
      function findUnhealthy({ events, unhealthy = [] }) {
        const event = events.findLast(({ message }) => whyOf(message) !== void 0)?.message;
        const target = unhealthy.at(-1);
        if (event === void 0 && target === void 0)
          return void 0;
        return {
          why: whyOf(event ?? "") ?? (target?.description || target?.reason || "unhealthy"),
          event,
          target: target && (0, describe_target.f)(target)
        };
      }
      function whyOf(message) {
        return /is unhealthy in .*due to \(reason (.*)\)\.?$/.exec(message)?.[1];
      }
      function adviseOnHealthCheck(why) {
        const code = Number(/\[(\d{3})/.exec(why)?.[1] ?? 0);
        if (/timed out/i.test(why)) {
          return [
            "Nothing answered in time: a closed port, a security group that does not let the load balancer in, or an application that is too slow."
          ];
        }
        if (code === 301 || code === 302 || code === 307 || code === 308) {
          return [
            `The path redirects (${code}): have the health check ask a path that answers itself, or add the code to the target group's matcher.`
          ];
        }
        if (code === 401 || code === 403) {
          return [`The path wants a login (${code}): have the health check ask a path that is open.`];
        }
        if (code === 404)
          return ["The application has no such path (404): check the target group's health check path."];
        if (code >= 500) {
          return [`The application itself fails at the health check (${code}): its log tells why.`];
        }
        return [];
      }
      ;
      function diagnoseEvents(evidence) {
        const { events, rolloutReason, definition } = evidence;
        if (isByAlarm({ events, rolloutReason })) {
          return (0, plain_diagnosis.G)("A CloudWatch alarm of the service was raised while it was deployed", {
            reason: rolloutReason || events.findLast(({ message }) => message.includes("alarm"))?.message,
            advice: [
              "Look at the alarms in the service's deploymentConfiguration.alarms, and what they measured since the new tasks got traffic."
            ]
          });
        }
        const placement = (0, placement_watch.t)(events);
        if (placement !== void 0) {
          const { cause, reason, advice } = placement;
          return (0, plain_diagnosis.G)(cause, { reason, advice: [...advice, ...sizeOf(definition)] });
        }
        const unhealthy = findUnhealthy(evidence);
        if (unhealthy !== void 0) {
          return (0, plain_diagnosis.G)(`The tasks do not pass the load balancer's health check: ${unhealthy.why}`, {
            reason: unhealthy.event,
            target: unhealthy.target,
            advice: [
              ...adviseOnHealthCheck(unhealthy.why),
              "Check what the application answers at the health check path and port of the target group."
            ]
          });
        }
        return (0, plain_diagnosis.G)(rolloutReason || "No task failed, and the tasks did not all come up", {
          advice: [adviseOnReason(rolloutReason)]
        });
      }
      function adviseOnReason(reason) {
        if (/lifecycle hook/i.test(reason)) {
          return "The hook's Lambda function decides that: its log (/aws/lambda/<function>) says why.";
        }
        return "Look at the service's events and its tasks in the ECS console; a slow start needs a longer wait-for-minutes.";
      }
      function isByAlarm({ events, rolloutReason }) {
        return /\balarms?\b/i.test(rolloutReason) || events.some(({ message }) => message.includes("deployment failed: alarm detected"));
      }
      function sizeOf({ cpu, memory }) {
        const parts = [
          ...typeof cpu === "string" || typeof cpu === "number" ? [`cpu ${cpu}`] : [],
          ...typeof memory === "string" || typeof memory === "number" ? [`memory ${memory}`] : []
        ];
        return parts.length === 0 ? [] : [`The task definition asks for ${parts.join(" and ")} a task.`];
      }
      var container_logs = __webpack_require__(78589);
      ;
      async function diagnose(world, evidence) {
        const failure = isByAlarm(evidence) ? void 0 : mostTelling(evidence.failures);
        if (failure === void 0)
          return diagnoseEvents(evidence);
        const { container, exitCode } = failure;
        const hasRun = hasExited(failure) || failure.kind === "health";
        const same = evidence.failures.filter(({ signature }) => signature === failure.signature);
        const logs = evidence.logs ?? new container_logs.R(world, evidence.definition);
        const log = hasRun ? await logs.lastWords(same) : void 0;
        const unhealthy = failure.signature === "health:elb" ? findUnhealthy(evidence) : void 0;
        return {
          cause: unhealthy === void 0 ? failure.cause : `${failure.cause}: ${unhealthy.why}`,
          reason: failure.reason || evidence.rolloutReason || void 0,
          target: unhealthy?.target,
          failedTasks: same.length,
          container,
          exitCode,
          log,
          advice: [
            ...adviseOnHealthCheck(unhealthy?.why ?? ""),
            ...adviseOn(failure, log?.lines ?? []),
            ...hasExited(failure) ? mentionHealth(evidence.failures) : []
          ]
        };
      }
      function hasExited({ kind }) {
        return kind === "exit" || kind === "out-of-memory";
      }
      function mentionHealth(all) {
        const health = all.filter(({ kind }) => kind === "health");
        const last = health.at(-1);
        if (last === void 0)
          return [];
        const tasks = health.length === 1 ? "1 other task" : `${health.length} other tasks`;
        return [`${tasks}: ${last.cause}. Look at the exit code first.`];
      }
      function mostTelling(found) {
        const all = found.some(hasExited) ? found.filter(({ kind }) => kind !== "health") : found;
        const counts = /* @__PURE__ */ new Map();
        for (const { signature } of all)
          counts.set(signature, (counts.get(signature) ?? 0) + 1);
        const conclusive = all.filter(({ signature, conclusiveAfter }) => (counts.get(signature) ?? 0) >= conclusiveAfter);
        const failures = conclusive.length > 0 ? conclusive : all;
        const most = Math.max(0, ...failures.map(({ signature }) => counts.get(signature) ?? 0));
        return failures.findLast(({ signature }) => counts.get(signature) === most);
      }
    })
  ),
  /***/
  58686: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Li: () => (
          /* binding */
          withoutIds
        ),
        /* harmony export */
        qO: () => (
          /* binding */
          passing
        ),
        /* harmony export */
        qZ: () => (
          /* binding */
          statement
        )
        /* harmony export */
      });
      function withoutIds(text) {
        return text.replace(/[0-9a-f]{8,}|\d+/g, "#");
      }
      function statement(action, resource) {
        return JSON.stringify({ Effect: "Allow", Action: action, Resource: resource }, null, 2);
      }
      const passing = /timeout|timed out|deadline|i\/o|connection|TLS handshake|toomanyrequests|\b429\b|\b50[0-9]\b|\bEOF\b|signal: killed|Throttling|Rate exceeded/i;
    })
  ),
  /***/
  74150: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          openLogs
        )
        /* harmony export */
      });
      var _slipway_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82926);
      function openLogs(open) {
        return {
          async lastLines({ group, stream, region }, count) {
            const [client, { GetLogEventsCommand }] = await Promise.all([
              open(region).logs(),
              Promise.all(
                /* import() */
                [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(1460), __webpack_require__.e(5566), __webpack_require__.e(6742)]
              ).then(__webpack_require__.bind(__webpack_require__, 16742))
            ]);
            try {
              const { events = [] } = await client.send(new GetLogEventsCommand({
                logGroupName: group,
                logStreamName: stream,
                limit: count,
                startFromHead: false
              }));
              return events.map(({ message }) => message ?? "");
            } catch (error) {
              if ((0, _slipway_aws__WEBPACK_IMPORTED_MODULE_0__.m_)(error, "ResourceNotFoundException"))
                return void 0;
              throw error;
            }
          }
        };
      }
    })
  ),
  /***/
  48082: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          plainDiagnosis
        ),
        /* harmony export */
        j: () => (
          /* binding */
          diagnosisOf
        )
        /* harmony export */
      });
      function plainDiagnosis(cause, more = {}) {
        return {
          cause,
          reason: void 0,
          failedTasks: 0,
          container: void 0,
          exitCode: void 0,
          log: void 0,
          advice: [],
          ...more
        };
      }
      function diagnosisOf({ message, cause, hint }) {
        return plainDiagnosis(message, {
          reason: cause instanceof Error ? cause.message : void 0,
          advice: hint === void 0 ? [] : [hint]
        });
      }
    })
  ),
  /***/
  49493: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          otherCpu
        ),
        /* harmony export */
        x: () => (
          /* binding */
          startFailure
        )
        /* harmony export */
      });
      var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58686);
      const pattern = /(?:CannotStart|CannotCreate|ContainerRuntime|DockerState|Dockerd?Timeout)\w*Error[^;]*/;
      function startFailure(task, text) {
        const start = pattern.exec(text)?.[0];
        if (start === void 0)
          return void 0;
        const container = task.containers.find(({ reason }) => reason.includes(start))?.name;
        return {
          kind: "start",
          signature: `start:${(0, _found_js__WEBPACK_IMPORTED_MODULE_0__.Li)(start)}`,
          container,
          exitCode: void 0,
          ...explain(start, container)
        };
      }
      function explain(text, container) {
        const name = container === void 0 ? "The container" : `Container ${container}`;
        const couldNot = `${name} could not be started`;
        if (/exec format error/i.test(text)) {
          return { cause: `${couldNot}: its program is for another CPU`, conclusiveAfter: 1, advice: otherCpu };
        }
        const program = /exec: "([^"]*)"/.exec(text)?.[1];
        if (program !== void 0 || /executable file not found|no such file or directory/.test(text)) {
          const denied = text.includes("permission denied");
          const what = program === void 0 ? "its command" : `its command "${program}"`;
          return {
            cause: `${couldNot}: ${what} ${denied ? "may not be executed" : "is not in the image"}`,
            conclusiveAfter: 1,
            advice: denied ? ["Set the file mode in the image (chmod +x), and check as which user the container runs."] : [
              "Check entryPoint, command and workingDirectory against what the image has; without a shell in between, a command is a list of words, the program first."
            ]
          };
        }
        if (/log group does not exist|failed to initialize logging driver/.test(text)) {
          return {
            cause: `${couldNot}: its log group or log driver is not there`,
            conclusiveAfter: 1,
            advice: ["Create the log group of awslogs-group, and check the options of logConfiguration."]
          };
        }
        return {
          cause: couldNot,
          // A runtime that does not answer in time may do so on another host.
          conclusiveAfter: text.startsWith("Cannot") && !/timeout|deadline/i.test(text) ? 1 : 2,
          advice: [
            "Check entryPoint, command and workingDirectory against what the image has, and the volumes it mounts."
          ]
        };
      }
      const otherCpu = [
        "The image is built for another CPU: build it for the platform in runtimePlatform (X86_64 unless set)."
      ];
    })
  ),
  /***/
  79817: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          explainStoppedTask
        )
      });
      var found = __webpack_require__(58686);
      ;
      function imageFailure(task, text) {
        const found2 = explain(text);
        return {
          kind: "image",
          signature: `image:${found2.cause}`,
          container: task.containers.find(({ reason }) => reason.includes("CannotPull"))?.name,
          exitCode: void 0,
          ...found2
        };
      }
      function explain(text) {
        const image = /failed to resolve ref(?:erence)? "?([^\s"]+?)"?:? /.exec(text)?.[1] ?? "the image";
        const platform = /descriptor matching platform '([^']+)'|no match(?:ing manifest)? for (\S+)/.exec(text);
        if (platform !== null) {
          const wanted = platform[1] ?? platform[2] ?? "the platform of the task";
          return {
            cause: `The image is not built for ${wanted}`,
            conclusiveAfter: 1,
            advice: [
              `Build the image for ${wanted} (docker build --platform ${wanted}), or for both platforms.`,
              "Or set runtimePlatform.cpuArchitecture in the task definition to what the image is built for: ARM64 or X86_64."
            ]
          };
        }
        if (/denied|unauthorized|not authorized|no basic auth|authorization failed|403 forbidden/i.test(text)) {
          return {
            cause: "The image could not be pulled: access to it was denied, or it does not exist",
            conclusiveAfter: 1,
            advice: [
              `Check that ${image} exists, and in which account and region.`,
              "The execution role needs ecr:GetAuthorizationToken on *, and ecr:BatchCheckLayerAvailability, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer on the repository; a repository of another account has to allow it in the repository's policy too.",
              "A private registry that is not ECR needs repositoryCredentials in the container definition."
            ]
          };
        }
        if (/not found|manifest unknown|name unknown|does not exist|no such/i.test(text)) {
          return {
            cause: "The image does not exist in the registry",
            conclusiveAfter: 1,
            advice: [`Check that ${image} is pushed, by exactly this tag or digest, in this account and region.`]
          };
        }
        return unreachable(text);
      }
      function unreachable(text) {
        if (/toomanyrequests|\b429\b/i.test(text)) {
          return {
            cause: "The image could not be pulled: the registry allows no more pulls for now",
            conclusiveAfter: 3,
            advice: [
              "Pull through ECR (a pull through cache rule, or a copy of the image), or give repositoryCredentials."
            ]
          };
        }
        if (/no space left/i.test(text)) {
          return {
            cause: "The image could not be pulled: it does not fit on the disk of the task",
            conclusiveAfter: 2,
            advice: ["Raise the task definition's ephemeralStorage, or make the image smaller."]
          };
        }
        return {
          cause: "The image could not be pulled",
          conclusiveAfter: found.qO.test(text) ? 3 : 2,
          advice: [
            "In a private subnet the tasks need a NAT gateway, or VPC endpoints for ECR (api, dkr) and S3; in a public one assignPublicIp.",
            "The security groups of the tasks have to let HTTPS out, those of the endpoints have to let it in."
          ]
        };
      }
      ;
      const whatItIs = "ECS could not prepare what the task needs";
      function resourceFailure(text) {
        return { kind: "resources", container: void 0, exitCode: void 0, ...resource_failure_explain(text) };
      }
      function resource_failure_explain(text) {
        return logFailure(text) ?? denial(text) ?? missingSecret(text) ?? resource_failure_unreachable(text) ?? otherResource(text);
      }
      function logFailure(text) {
        if (!/log group does not exist|failed to create Cloudwatch log stream.*ResourceNotFound/i.test(text)) {
          return void 0;
        }
        return {
          signature: "resources:log-group",
          cause: `${whatItIs}: the log group does not exist`,
          conclusiveAfter: 1,
          advice: [
            "Create the log group of awslogs-group in the region of awslogs-region, or set awslogs-create-group to 'true' and allow the execution role logs:CreateLogGroup."
          ]
        };
      }
      function denial(text) {
        if (!/AccessDenied|not authorized|unauthorized/i.test(text))
          return void 0;
        const action = /not authorized to perform: ([\w-]+:\w+)/i.exec(text)?.[1];
        const resource = /on resource: (\S+)/.exec(text)?.[1]?.replace(/[.,;]$/, "");
        const role = /assumed-role\/([\w+=,.@-]+)\//.exec(text)?.[1];
        const who = role === void 0 ? "the execution role" : `the execution role ${role}`;
        if (action === void 0) {
          return {
            signature: "resources:denied",
            cause: `${whatItIs}: ${who} may not read it`,
            conclusiveAfter: 1,
            advice: [
              "The execution role has to be allowed to read what the task definition names: secretsmanager:GetSecretValue, ssm:GetParameters, kms:Decrypt, logs:CreateLogStream and logs:PutLogEvents."
            ]
          };
        }
        return {
          signature: `resources:denied:${action}:${resource ?? ""}`,
          cause: `${whatItIs}: ${who} may not do ${action}${resource === void 0 ? "" : ` on ${resource}`}`,
          conclusiveAfter: 1,
          advice: [
            `Allow it in a policy of ${who}:`,
            (0, found.qZ)(action, resource ?? "*"),
            "A secret with a KMS key of its own needs kms:Decrypt on that key as well."
          ]
        };
      }
      function missingSecret(text) {
        const parameters = /invalid parameters?: (.+?)(?:;|$)/i.exec(text)?.[1];
        const secret = /failed to fetch secret (\S+) from secrets manager: ResourceNotFoundException/.exec(text)?.[1] ?? (text.includes("can't find the specified secret") ? "of the task definition" : void 0);
        if (parameters === void 0 && secret === void 0)
          return void 0;
        const what = parameters === void 0 ? `the secret ${secret ?? ""}` : `the parameter ${parameters}`;
        return {
          signature: `resources:missing:${what}`,
          cause: `${whatItIs}: ${what} does not exist`,
          conclusiveAfter: 1,
          advice: [
            `Create ${what} in the region of the service, or correct valueFrom in the task definition's secrets.`,
            "A secret is named by its whole ARN with its six characters at the end; a key in it by `:key::` after that."
          ]
        };
      }
      function resource_failure_unreachable(text) {
        if (!found.qO.test(text))
          return void 0;
        return {
          signature: "resources:unreachable",
          cause: `${whatItIs}: AWS could not be reached from its subnet in time`,
          conclusiveAfter: 2,
          advice: [
            "In a private subnet the tasks need a NAT gateway, or VPC endpoints for what they use: secretsmanager, ssm, kms, logs, ECR (api, dkr) and S3; in a public one assignPublicIp.",
            "The security groups of the tasks have to let HTTPS out, those of the endpoints have to let it in."
          ]
        };
      }
      function otherResource(text) {
        const final = /does not exist|NotFound|not found|invalid|can't find/i.test(text);
        return {
          signature: "resources",
          cause: `${whatItIs} (secrets, log group, volume or network)`,
          conclusiveAfter: final ? 1 : 2,
          advice: [
            "Check that the secrets, parameters, log groups and volumes of the task definition exist in this region, and that the execution role may use them."
          ]
        };
      }
      ;
      const meanings = {
        0: "the process ended by itself without an error; a service has to keep running",
        1: "the application ended itself with an error, often an uncaught exception or a setting that is missing",
        2: "the shell or the application refused how it was called",
        125: "the container runtime itself failed",
        126: "the command was found and may not be executed: its file mode, or a format for another CPU",
        127: "the command was not found in the image: entryPoint, command or PATH is wrong",
        128: "the application exited with a code that is out of range",
        255: "the application ended with -1, or the runtime could not start it (a format for another CPU)"
      };
      const signals = {
        1: "SIGHUP",
        2: "SIGINT: interrupted",
        3: "SIGQUIT",
        4: "SIGILL: an instruction that this CPU does not have",
        6: "SIGABRT: the process aborted itself, often out of heap or by an assertion",
        7: "SIGBUS",
        8: "SIGFPE",
        9: "SIGKILL: killed from outside; out of memory, or still running when the stop timeout was over",
        11: "SIGSEGV: an invalid memory access",
        13: "SIGPIPE",
        15: "SIGTERM: asked to stop"
      };
      function explainExitCode(code) {
        const signal = code > 128 && code < 128 + 65 ? code - 128 : void 0;
        if (signal !== void 0)
          return `ended by signal ${signal}, ${signals[signal] ?? "see `kill -l`"}`;
        return meanings[code] ?? "the application's own code for an error";
      }
      ;
      function adviseOnExit(code) {
        switch (code) {
          case 0:
            return ["Have the main process of the container run in the foreground, and for as long as it serves."];
          case 126:
          case 127:
            return ["Check entryPoint and command against the files of the image."];
          case 132:
            return [
              "Build the image for the CPU that the tasks run on, or without instructions that only some have."
            ];
          case 134:
          case 139:
            return [
              "Read the container's last log lines; a native library that does not fit the image's base (musl against glibc) often ends so.",
              "Raise the container's memory, if the log tells of the heap."
            ];
          case 137:
            return ["Raise the container's memory, or its stopTimeout if it was stopped while it was busy."];
          case 143:
            return [
              "It was asked to stop (SIGTERM): look at what in the container, or in a script that starts it, does that."
            ];
          default:
            return [
              "Read the container's last log lines: the application says there why it ended.",
              "Check the settings and secrets that this version needs and the task definition does not give."
            ];
        }
      }
      ;
      function healthFailure(task, text) {
        const byLoadBalancer = text.includes("ELB");
        return {
          kind: "health",
          signature: byLoadBalancer ? "health:elb" : "health:container",
          conclusiveAfter: 2,
          cause: byLoadBalancer ? "The task ran and did not pass the load balancer's health check" : "The task ran and did not pass its container's health check",
          container: task.containers[0]?.name,
          exitCode: void 0,
          advice: byLoadBalancer ? [
            "Check that the application listens on 0.0.0.0 and the port of the mapping, what it answers at the health check path, and that the security group of the tasks lets the load balancer in.",
            "If it only starts slowly, raise the service's healthCheckGracePeriodSeconds, or the health check's startPeriod."
          ] : [
            "Check that the command of healthCheck is in the image (curl often is not), and asks the port and path that the application serves.",
            "If it only starts slowly, raise the health check's startPeriod, or the service's healthCheckGracePeriodSeconds."
          ]
        };
      }
      function exitFailure(task, essential) {
        const failed = failedContainer(task, essential);
        if (failed?.exitCode === void 0)
          return void 0;
        const { name, exitCode } = failed;
        const outOfMemory = failed.reason.includes("OutOfMemory");
        return {
          kind: outOfMemory ? "out-of-memory" : "exit",
          signature: `exit:${name}:${exitCode}`,
          // An image does not change from task to task: what it cannot execute now, it never can.
          conclusiveAfter: exitCode === 126 || exitCode === 127 ? 1 : 2,
          cause: outOfMemory ? `Container ${name} ran out of memory and was killed (exit code ${exitCode})` : `Container ${name} exited with code ${exitCode}: ${explainExitCode(exitCode)}`,
          container: name,
          exitCode,
          advice: outOfMemory ? [
            "Raise the container's memory, or find what uses it: for Node.js, --max-old-space-size has to fit in it."
          ] : adviseOnExit(exitCode)
        };
      }
      function failedContainer(task, essential) {
        const exited = task.containers.filter(({ exitCode }) => exitCode !== void 0);
        if (task.stopCode === "TaskFailedToStart") {
          return exited.find(({ exitCode }) => exitCode !== 0);
        }
        if (task.stopCode !== "EssentialContainerExited")
          return void 0;
        const rank = ({ exitCode, reason }) => {
          if (reason.includes("OutOfMemory"))
            return 0;
          if (exitCode === 143 || exitCode === 137)
            return 2;
          return exitCode === 0 ? 3 : 1;
        };
        return exited.filter(({ name }) => essential.has(name)).sort((a, b) => rank(a) - rank(b))[0];
      }
      var start_failure = __webpack_require__(49493);
      ;
      function explainStoppedTask(task, essential) {
        if (isTakenAway(task))
          return void 0;
        const reasons = [task.reason, ...task.containers.map(({ reason }) => reason)].filter((reason) => reason !== "");
        const found2 = findFailure(task, essential, reasons.join("; "));
        return found2 === void 0 ? void 0 : { ...found2, task, reason: [...new Set(reasons)].join("; ") };
      }
      function isTakenAway({ stopCode, reason }) {
        return ["SpotInterruption", "TerminationNotice", "InfrastructureHealth", "UserInitiated"].includes(stopCode) || /Spot Task was interrupted|Host EC2 .* (terminated|stopped)/.test(reason);
      }
      function findFailure(task, essential, text) {
        if (/CannotPull\w*Error|CannotPullContainer/.test(text))
          return imageFailure(task, text);
        const start = (0, start_failure.x)(task, text);
        if (start !== void 0)
          return start;
        if (text.includes("ResourceInitializationError"))
          return resourceFailure(text);
        if (/failed (container|ELB) health checks/.test(text))
          return healthFailure(task, text);
        return exitFailure(task, essential) ?? otherFailure(task);
      }
      function otherFailure(task) {
        if (task.stopCode !== "TaskFailedToStart" && task.stopCode !== "EssentialContainerExited")
          return void 0;
        const nothing = { container: void 0, exitCode: void 0 };
        if (/Capacity is unavailable|insufficient capacity/i.test(task.reason)) {
          return {
            ...nothing,
            kind: "capacity",
            signature: "capacity",
            conclusiveAfter: Infinity,
            cause: "There was no capacity for the task",
            advice: ["Give subnets in more availability zones, another size, or run the step again later."]
          };
        }
        return {
          ...nothing,
          kind: "other",
          signature: `other:${(0, found.Li)(task.reason)}`,
          conclusiveAfter: 3,
          cause: task.stopCode === "TaskFailedToStart" ? "The task could not be started" : "An essential container exited",
          advice: ["Look at the stopped task in the ECS console: the service's tab Tasks, filter Stopped."]
        };
      }
    })
  ),
  /***/
  41724: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        followByApi: () => (
          /* binding */
          followByApi
        ),
        followKnown: () => (
          /* binding */
          followKnown
        ),
        followNative: () => (
          /* binding */
          followNative
        )
      });
      var errors = __webpack_require__(48826);
      var diagnose = __webpack_require__(96892);
      var running = __webpack_require__(81178);
      var task_definition = __webpack_require__(2436);
      var find_service_deployment = __webpack_require__(72742);
      var rolling_trouble = __webpack_require__(91026);
      ;
      const apartMs = 1e4;
      const filteredMs = 1e4;
      const defaultPatienceMs = 6e4;
      async function findMine(world, api, taskDefinition, since, patienceMs2 = defaultPatienceMs) {
        const began = world.clock.now();
        for (; ; ) {
          const elapsed = world.clock.now() - began;
          const isExact = elapsed < filteredMs && since > 0;
          const listed = await look(world, api, taskDefinition, isExact ? since - apartMs : void 0);
          const candidates = listed.filter(({ createdAt, status }) => createdAt >= since || !isOver(status));
          const found = (0, find_service_deployment.kD)(since, candidates) ?? (isExact ? void 0 : candidates[0]);
          if (found !== void 0)
            return found;
          if (elapsed >= patienceMs2)
            throw notFound(taskDefinition);
          await world.clock.sleep(Math.min(2e3, patienceMs2 / 3), world.signal);
        }
      }
      async function look(world, api, taskDefinition, after) {
        const found = await (0, rolling_trouble.J)(world, async () => {
          const listed = await api.list(after);
          const known = await api.taskDefinitions(listed.map(({ target }) => target));
          return listed.filter(({ target }) => known.get(target) === taskDefinition);
        });
        return found ?? [];
      }
      function isOver(status) {
        return /^(SUCCESSFUL|STOPPED|ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED)$/.test(status);
      }
      function notFound(taskDefinition) {
        return new errors.yo(`ECS lists no service deployment of ${(0, task_definition.pd)(taskDefinition)}`, {
          hint: "Another deployment may have taken its place at once: look at the deployments of the service in the ECS console. Running the step again follows what is under way."
        });
      }
      ;
      const hurryMs = 2500;
      class FoundLater {
        parts;
        #found;
        constructor(parts) {
          this.parts = parts;
        }
        get id() {
          return this.#found?.id ?? this.parts.id;
        }
        get chronicle() {
          return this.#found?.chronicle;
        }
        async find() {
          await this.#find(this.parts.world);
        }
        async follow(options) {
          return (await this.#find(this.parts.world)).follow(options);
        }
        rollBack(why) {
          return this.#ask((found) => found.rollBack(why));
        }
        stop(why) {
          return this.#ask((found) => found.stop(why));
        }
        async explain(reason) {
          const { world, definition } = this.parts;
          const nothing = { failures: [], events: [], rolloutReason: reason, definition };
          return await this.#found?.explain(reason) ?? (0, diagnose.h)(world, nothing);
        }
        running() {
          return this.#found?.running?.() ?? this.parts.service?.running ?? 0;
        }
        describe() {
          const { service, taskDefinition } = this.parts;
          if (this.#found !== void 0)
            return this.#found.describe();
          return service === void 0 ? `${(0, task_definition.pd)(taskDefinition)} was handed to ECS` : (0, running.j)(service);
        }
        async #ask(ask) {
          const { world } = this.parts;
          try {
            if (!world.signal.aborted)
              return await ask(await this.#find(world));
            return await ask(await this.#find({ ...world, signal: new AbortController().signal }, hurryMs));
          } catch (error) {
            return { kind: "not-asked", why: `the call for it failed: ${(0, errors.zR)(error).message}` };
          }
        }
        async #find(world, patienceMs2) {
          if (this.#found !== void 0)
            return this.#found;
          const { api, taskDefinition, since, open } = this.parts;
          const found = await open(await findMine(world, api, taskDefinition, since, patienceMs2));
          this.#found ??= found;
          return this.#found;
        }
      }
      var native_api = __webpack_require__(20629);
      var passing = __webpack_require__(49750);
      var conclude = __webpack_require__(4108);
      var judge = __webpack_require__(82352);
      ;
      const second = 1e3;
      const minute = 60 * second;
      function lookInterval({ stage, stageMs, bakeMs, elapsedMs, unchangedMs, trouble }) {
        if (trouble > 0)
          return (0, rolling_trouble.h)(trouble);
        if (elapsedMs < 20 * second || unchangedMs < 10 * second)
          return 2 * second;
        switch (stage) {
          case "CLEAN_UP":
            return unchangedMs < 5 * minute ? 2 * second : 5 * second;
          case "BAKE_TIME":
            if (stageMs > bakeMs - 20 * second)
              return 2 * second;
            return unchangedMs < 10 * minute ? 15 * second : 30 * second;
          case "PRODUCTION_TRAFFIC_SHIFT":
            return unchangedMs < 10 * minute ? 15 * second : 30 * second;
          default:
            return 5 * second;
        }
      }
      var settle_stopped = __webpack_require__(48596);
      ;
      const missingLooks = 15;
      const badAnswers = 2;
      class NativeUnderWay {
        parts;
        #since;
        #stage = { stage: "", since: 0, bakeMs: 0 };
        #bad = 0;
        constructor(parts) {
          this.parts = parts;
          this.#since = parts.world.clock.now();
        }
        get id() {
          return this.parts.arn;
        }
        get chronicle() {
          return this.parts.observer.chronicle;
        }
        running() {
          return this.chronicle.service.running;
        }
        describe() {
          return this.parts.wayBack.replacement?.describe() ?? this.parts.observer.describe();
        }
        async follow(options) {
          const { world, observer, wayBack } = this.parts;
          if (wayBack.replacement !== void 0)
            return wayBack.replacement.follow(options);
          const askedBack = options.askedBack?.kind === "asked";
          let { deadline } = options;
          let trouble = 0;
          let missing = 0;
          let isRollingBack = false;
          for (; ; ) {
            try {
              const look2 = await this.parts.api.look(this.parts.arn);
              missing = look2 === void 0 ? missing + 1 : 0;
              if (missing >= missingLooks)
                throw new errors.yo(`ECS does not know ${this.parts.arn} any more`);
              if (look2 !== void 0) {
                this.#enter(look2);
                const state = (0, judge.S)(look2, { ended: this.parts.ended ?? /* @__PURE__ */ new Set(), askedBack });
                const ending = await this.#endingOf(look2, state, options, askedBack);
                if (ending !== void 0)
                  return ending;
                if (state.kind === "rolling-back" && !isRollingBack) {
                  isRollingBack = true;
                  if (!askedBack)
                    deadline = Math.max(deadline, world.clock.now() + conclude.x);
                }
              }
              trouble = 0;
            } catch (error) {
              world.signal.throwIfAborted();
              if (!(0, passing.W)(error))
                throw error;
              world.log.info(`${error.message}; looking again later`);
              trouble++;
            }
            const now = world.clock.now();
            if (now >= deadline)
              return { kind: "timed-out", isRollingBack };
            const elapsedMs = now - this.#since;
            const unchangedMs = this.#bad > 0 ? 0 : now - observer.changedAt;
            const stageMs = now - this.#stage.since;
            const pause = lookInterval({ ...this.#stage, stageMs, elapsedMs, unchangedMs, trouble });
            await world.clock.sleep(Math.min(pause, deadline - now), world.signal);
          }
        }
        rollBack() {
          return this.parts.wayBack.ask("ROLLBACK");
        }
        stop() {
          return this.parts.wayBack.ask("ABORT");
        }
        async explain(reason) {
          const { world, observer, definition } = this.parts;
          await observer.noteFailuresAtTheEnd();
          const { events } = observer.chronicle;
          const { failures, logs } = observer.watch;
          const { unhealthy } = observer.targets;
          return (0, diagnose.h)(world, { failures, logs, events, unhealthy, rolloutReason: reason, definition });
        }
        #enter({ stage, bakeMs }) {
          if (stage !== this.#stage.stage)
            this.#stage = { stage, since: this.parts.world.clock.now(), bakeMs };
        }
        async #endingOf(look2, state, options, askedBack) {
          const { world, api, observer } = this.parts;
          const isOpen = state.kind === "in-progress" || state.kind === "rolling-back";
          const isBack = state.kind === "rolling-back" || state.kind === "rolled-back";
          await this.#observe(() => observer.note(look2, isBack, !isOpen));
          switch (state.kind) {
            case "completed":
            case "failed":
            case "paused":
              return state;
            case "stopped":
              return (0, settle_stopped.P)(world, api, look2, state.reason);
            case "rolled-back":
            case "rollback-failed":
              return { kind: state.kind, to: await this.#definitionOf(state.revision), reason: state.reason };
            case "rolling-back":
              return void 0;
            case "in-progress":
              return askedBack ? void 0 : this.#hopelessness(look2, options);
          }
        }
        /** Still under way: whether it can succeed at all. */
        async #hopelessness(look2, { check }) {
          const { observer } = this.parts;
          await observer.noteTargets(look2);
          const failure = await observer.findConclusive(look2);
          if (failure !== void 0)
            return { kind: "hopeless", reason: failure.cause };
          if (check === void 0 || !hasTraffic(look2))
            return void 0;
          const why = await check();
          this.#bad = why === void 0 ? 0 : this.#bad + 1;
          if (why === void 0 || this.#bad < badAnswers)
            return void 0;
          return { kind: "hopeless", reason: why };
        }
        /** What is seen of the service is for people: that it could not be seen just now decides nothing. */
        async #observe(work) {
          try {
            await work();
          } catch (error) {
            this.parts.world.signal.throwIfAborted();
            if (!(0, passing.W)(error))
              throw error;
          }
        }
        async #definitionOf(revision) {
          const shown = this.chronicle.service.taskDefinition;
          if (revision === void 0)
            return shown;
          try {
            return (await this.parts.api.taskDefinitions([revision])).get(revision) ?? shown;
          } catch (error) {
            this.parts.world.signal.throwIfAborted();
            this.parts.world.log.info(`${(0, errors.zR)(error).message}; taking the service's own task definition`);
            return shown;
          }
        }
      }
      function hasTraffic({ stage, production }) {
        if (stage === "CLEAN_UP")
          return false;
        if (production !== void 0)
          return production > 0;
        return /^((POST_)?PRODUCTION_TRAFFIC_SHIFT|BAKE_TIME)$/.test(stage);
      }
      var chronicle = __webpack_require__(58576);
      var essential_containers = __webpack_require__(62282);
      var failure_watch = __webpack_require__(3413);
      var ecs_service = __webpack_require__(93822);
      var target_watch = __webpack_require__(94167);
      ;
      function progressLine(look2, taskDefinition) {
        const waiting = look2.hooks.filter((hook) => hook.type === "AWS_LAMBDA" && hook.status === "IN_PROGRESS");
        return [
          `${(0, task_definition.pd)(taskDefinition)} ${stateOf(look2)}`,
          ...look2.production === void 0 || look2.production === 0 ? [] : [`${look2.production} % of the production traffic`],
          ...waiting.map(({ target, id }) => `waiting for the lifecycle hook ${lambdaName(target ?? id)}`),
          ...look2.hooks.some(judge.k) ? ["paused"] : []
        ].join(", ");
      }
      function stateOf({ status, stage }) {
        const state = status.toLowerCase().replaceAll("_", " ");
        if (stage === "")
          return state;
        return status === "IN_PROGRESS" || status === "PENDING" ? stage : `${state} (${stage})`;
      }
      function lambdaName(arn) {
        return arn.slice(arn.lastIndexOf(":") + 1);
      }
      ;
      const serviceEveryMs = 2e4;
      class Observer {
        world;
        mine;
        chronicle;
        watch;
        targets;
        /** By the step's clock: when a look last showed something new. */
        changedAt;
        #line = "";
        /** Running, pending and failed ones, as last seen. */
        #tasks = "";
        #lookedAt = -Infinity;
        #deploymentId;
        /** @param service as it is now; events from before `createdAt` (by ECS's clock) are not the deployment's */
        constructor(world, mine, service) {
          this.world = world;
          this.mine = mine;
          const { taskDefinition, definition, createdAt } = mine;
          const old = service.events.filter(({ at }) => at < createdAt);
          this.#deploymentId = deploymentOf(service, taskDefinition)?.id ?? "";
          this.chronicle = new chronicle.Y(world, this.#deploymentId, { ...service, events: old }, service);
          this.watch = new failure_watch.y(world, this.#deploymentId, (0, essential_containers.z)(definition), definition);
          this.targets = new target_watch.D(world, this.#deploymentId);
          this.changedAt = world.clock.now();
        }
        /** Where the deployment stands, and what runs. */
        describe() {
          const runs = this.chronicle.describe();
          return this.#line === "" ? runs : `${this.#line}; ${runs}`;
        }
        /** @param isOver whether it is the last look: then what runs is to be known as well */
        async note(look2, isRollingBack, isOver2) {
          const line = progressLine(look2, this.mine.taskDefinition);
          const tasks = `${look2.running} ${look2.pending} ${look2.failures}`;
          const isNew = line !== this.#line || tasks !== this.#tasks;
          if (line !== this.#line)
            this.world.log.info(line);
          this.#line = line;
          this.#tasks = tasks;
          const now = this.world.clock.now();
          if (isNew)
            this.changedAt = now;
          if (isNew || isOver2 || now - this.#lookedAt >= serviceEveryMs) {
            await this.#lookAtService(isRollingBack);
          }
        }
        /** Looks at how load balancers find the new tasks, when that is due. */
        async noteTargets({ running: running2 }) {
          const { service } = this.chronicle;
          const { targetGroups = [] } = service;
          const desired = deploymentOf(service, this.mine.taskDefinition)?.desired ?? service.desired;
          const groups = () => Promise.resolve(targetGroups);
          this.chronicle.noteTargets(await this.targets.see({ running: running2, desired }, groups));
        }
        /** Looks at stopped tasks when that is due. @returns the failure that no waiting makes good, when there is one */
        async findConclusive(look2) {
          const mine = deploymentOf(this.chronicle.service, this.mine.taskDefinition);
          const failed = Math.max(look2.failures, mine?.failed ?? 0);
          if (this.watch.isDue(mine && { ...mine, failed }))
            await this.noteFailures();
          const { service, events } = this.chronicle;
          const unplaceable = mine && this.watch.findUnplaceable(service, mine, events);
          return this.watch.conclusive ?? unplaceable;
        }
        /** The same once more before the cause is told, where that can show more. */
        async noteFailuresAtTheEnd() {
          const mine = deploymentOf(this.chronicle.service, this.mine.taskDefinition);
          for (const failure of await this.watch.lookAtTheEnd(mine))
            this.chronicle.noteFailure(failure);
        }
        async noteFailures() {
          for (const failure of await this.watch.look())
            this.chronicle.noteFailure(failure);
        }
        async #lookAtService(isRollingBack) {
          const service = await this.world.ecs.describeService();
          if (service === void 0)
            return;
          this.#lookedAt = this.world.clock.now();
          const before = this.chronicle.describe();
          this.chronicle.note(service, rolloutOf(service, this.mine.taskDefinition, isRollingBack));
          if (this.chronicle.describe() !== before)
            this.changedAt = this.#lookedAt;
        }
      }
      function deploymentOf(service, taskDefinition) {
        return service.deployments.filter((deployment) => deployment.taskDefinition === taskDefinition).sort((a, b) => b.createdAt - a.createdAt)[0];
      }
      function rolloutOf(service, taskDefinition, isRollingBack) {
        const mine = deploymentOf(service, taskDefinition);
        const primary = (0, ecs_service.Os)(service);
        if (isRollingBack && primary !== void 0)
          return { kind: "rolling-back", to: primary, reason: "" };
        const shown = mine ?? primary;
        return shown === void 0 ? { kind: "stale" } : { kind: "in-progress", mine: shown };
      }
      ;
      const lookEveryMs = 1e3;
      const patienceMs = 1e4;
      const way_back_hurryMs = 2e3;
      class WayBack {
        parts;
        /** Set once the version before is being deployed again. */
        replacement;
        constructor(parts) {
          this.parts = parts;
        }
        async ask(stopType) {
          const { world, arn } = this.parts;
          try {
            const look2 = await this.#look();
            switch (look2?.status) {
              case "PENDING":
              case "IN_PROGRESS":
                world.log.info(stopType === "ROLLBACK" ? "Asking ECS to roll back" : "Asking ECS to stop");
                await world.ecs.stopServiceDeployment(arn, stopType);
                return { kind: "asked", deploymentId: void 0 };
              case "ROLLBACK_REQUESTED":
              case "ROLLBACK_IN_PROGRESS":
              case "ROLLBACK_SUCCESSFUL":
                if (stopType === "ROLLBACK")
                  return { kind: "asked", deploymentId: void 0, by: "ecs" };
                return { kind: "not-asked", why: "ECS is going back to the version before already", isOver: true };
              case "SUCCESSFUL":
                if (stopType === "ROLLBACK")
                  return await this.#replace(look2);
                return { kind: "not-asked", why: "it is complete", isOver: true };
              case "STOP_REQUESTED":
                return { kind: "not-asked", why: "somebody is stopping it already", isOver: true };
              case "ROLLBACK_FAILED":
              case "STOPPED": {
                const state = look2.status.toLowerCase().replaceAll("_", " ");
                return { kind: "not-asked", why: `it is ${state} already`, isOver: true };
              }
              case void 0:
                return { kind: "not-asked", why: "ECS does not know the deployment any more" };
            }
          } catch (error) {
            return { kind: "not-asked", why: `the call for it failed: ${(0, errors.zR)(error).message}` };
          }
        }
        /** Undefined when ECS does not know it after a while. */
        async #look() {
          const { world, api, arn } = this.parts;
          const since = world.clock.now();
          for (; ; ) {
            const look2 = await api.look(arn);
            if (look2 !== void 0)
              return look2;
            if (world.clock.now() - since >= (world.signal.aborted ? way_back_hurryMs : patienceMs))
              return void 0;
            await world.clock.sleep(lookEveryMs);
          }
        }
        /** It is complete, and not good after all: only a deployment of the version before puts that back. */
        async #replace(look2) {
          const { world, api, taskDefinition, followOther } = this.parts;
          const known = await api.taskDefinitions(look2.sources);
          const previous = [...known.values()].find((other) => other !== taskDefinition);
          if (previous === void 0) {
            return { kind: "not-asked", why: "there is no other version that it replaced", isOver: true };
          }
          const [newest] = await api.list(look2.createdAt);
          if (newest !== void 0 && newest.arn !== look2.arn) {
            const why = `${(0, settle_stopped.E)(newest.arn)} has taken its place already`;
            return { kind: "not-asked", why, isOver: true };
          }
          world.log.info(`Deploying ${(0, task_definition.pd)(previous)} again`);
          const underWay = followOther(previous, await world.ecs.updateService(previous));
          this.replacement = {
            describe: () => underWay.describe(),
            follow: ({ deadline }) => followBack(underWay, previous, deadline)
          };
          return { kind: "asked", deploymentId: underWay.id };
        }
      }
      async function followBack(underWay, previous, deadline) {
        const ending = await underWay.follow({ deadline });
        switch (ending.kind) {
          case "completed":
            return { kind: "rolled-back", to: previous, reason: "" };
          case "failed":
          case "rolled-back":
          case "stopped":
          case "hopeless":
            return { kind: "rollback-failed", to: previous, reason: ending.reason };
          case "timed-out":
            return { kind: "timed-out", isRollingBack: true };
          case "paused":
          case "rollback-failed":
          case "superseded":
            return ending;
        }
      }
      ;
      const lateMs = 2e4;
      function followNative(aws, world, deployment) {
        return followByApi((0, native_api.s)(aws, deployment), world, deployment);
      }
      function followByApi(api, world, begun) {
        const { taskDefinition, shown } = begun;
        return new FoundLater({
          ...begun,
          world,
          api,
          id: (shown && deploymentOf(shown, taskDefinition)?.id) ?? "",
          service: shown,
          open: async ({ arn, createdAt }) => {
            const service = shown ?? await lookAtService(world, taskDefinition);
            return followKnown(api, world, { ...begun, arn, createdAt, service });
          }
        });
      }
      function followKnown(api, world, known) {
        const { definition, service } = known;
        const wayBack = new WayBack({
          ...known,
          world,
          api,
          followOther(taskDefinition, shown) {
            const since = deploymentOf(shown, taskDefinition)?.createdAt ?? 0;
            return followByApi(api, world, { taskDefinition, definition, since, shown });
          }
        });
        return new NativeUnderWay({ ...known, world, api, wayBack, observer: new Observer(world, known, service) });
      }
      async function lookAtService(world, taskDefinition) {
        const until = world.clock.now() + lateMs;
        for (; ; ) {
          const service = await world.ecs.describeService();
          if (service === void 0)
            throw new errors.yo("The service is gone: somebody has deleted it");
          const isShown = deploymentOf(service, taskDefinition) !== void 0;
          if (isShown || world.clock.now() >= until || world.signal.aborted)
            return service;
          await world.clock.sleep(2e3, world.signal);
        }
      }
    })
  ),
  /***/
  82352: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          judge
        ),
        /* harmony export */
        k: () => (
          /* binding */
          awaitsAction
        )
        /* harmony export */
      });
      function judge(look, { ended, askedBack }) {
        const reason = whyOf(look);
        switch (look.status) {
          case "SUCCESSFUL":
            return { kind: "completed" };
          case "ROLLBACK_REQUESTED":
          case "ROLLBACK_IN_PROGRESS":
            return { kind: "rolling-back", revision: look.backTo, reason };
          case "ROLLBACK_SUCCESSFUL":
            return { kind: "rolled-back", revision: look.backTo, reason };
          case "ROLLBACK_FAILED":
            return { kind: "rollback-failed", revision: look.backTo, reason };
          case "STOPPED":
            return isFailure(look) ? { kind: "failed", reason } : { kind: "stopped", reason };
          case "PENDING":
          case "IN_PROGRESS": {
            const pause = look.hooks.find((hook) => awaitsAction(hook) && !ended.has(hook.id));
            if (pause === void 0 || askedBack)
              return { kind: "in-progress" };
            return { kind: "paused", stage: look.stage, expiresAt: pause.expiresAt };
          }
          case "STOP_REQUESTED":
            return { kind: "in-progress" };
          default:
            return { kind: "in-progress" };
        }
      }
      function awaitsAction({ type, status }) {
        return type === "PAUSE" && status === "AWAITING_ACTION";
      }
      function whyOf(look) {
        const said = look.reason === "" ? "" : ` (${look.reason})`;
        if (look.raisedAlarms.length > 0)
          return `Alarm raised: ${look.raisedAlarms.join(", ")}${said}`;
        const hook = look.hooks.find(isFailedHook);
        if (hook === void 0)
          return look.reason;
        const name = hook.type === "PAUSE" ? "The pause" : `The lifecycle hook ${hook.target ?? hook.id}`;
        const happened = hook.status === "TIMED_OUT" ? "was not answered in time" : "failed";
        const what = hook.type === "PAUSE" && hook.status === "FAILED" ? "was answered with a rollback" : happened;
        return `${name}${look.stage === "" ? "" : ` at ${look.stage}`} ${what}${said}`;
      }
      function isFailure(look) {
        return look.breakerTripped || look.raisedAlarms.length > 0 || look.hooks.some(isFailedHook);
      }
      function isFailedHook({ status, timeoutAction }) {
        return status === "FAILED" || status === "TIMED_OUT" && timeoutAction === "ROLLBACK";
      }
    })
  ),
  /***/
  20629: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        s: () => (
          /* binding */
          openNativeApi
        )
      });
      var errors = __webpack_require__(82926);
      ;
      function toNativeLook(found) {
        const { rollback, targetServiceRevision, alarms, deploymentCircuitBreaker: breaker } = found;
        return {
          arn: found.serviceDeploymentArn ?? "",
          status: found.status ?? "PENDING",
          reason: found.statusReason ?? rollback?.reason ?? "",
          stage: found.lifecycleStage ?? "",
          production: targetServiceRevision?.requestedProductionTrafficWeight,
          running: targetServiceRevision?.runningTaskCount ?? 0,
          pending: targetServiceRevision?.pendingTaskCount ?? 0,
          bakeMs: (found.deploymentConfiguration?.bakeTimeInMinutes ?? 0) * 6e4,
          hooks: (found.lifecycleHookDetails ?? []).map(toHook),
          breakerTripped: breaker?.status === "TRIGGERED",
          raisedAlarms: alarms?.status === "TRIGGERED" ? alarms.triggeredAlarmNames ?? [] : [],
          failures: breaker?.failureCount ?? 0,
          target: targetServiceRevision?.arn ?? "",
          sources: (found.sourceServiceRevisions ?? []).flatMap(({ arn }) => arn ?? []),
          backTo: rollback?.serviceRevisionArn,
          createdAt: found.createdAt?.getTime() ?? 0
        };
      }
      function toHook(hook) {
        return {
          id: hook.hookId ?? "",
          type: hook.targetType ?? "AWS_LAMBDA",
          target: hook.targetArn,
          status: hook.status ?? "IN_PROGRESS",
          expiresAt: hook.expiresAt?.getTime(),
          timeoutAction: hook.timeoutAction ?? "ROLLBACK"
        };
      }
      ;
      function openNativeApi(aws, service) {
        const open = () => Promise.all([aws.ecs(), Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3911), __webpack_require__.e(6395)]
        ).then(__webpack_require__.bind(__webpack_require__, 6395))]);
        return {
          async list(after) {
            const [client, { ListServiceDeploymentsCommand }] = await open();
            const command = new ListServiceDeploymentsCommand({
              cluster: service.cluster,
              service: service.service,
              maxResults: 20,
              ...after !== void 0 && { createdAt: { after: new Date(after) } }
            });
            try {
              const { serviceDeployments = [] } = await client.send(command);
              return serviceDeployments.map(toListed).sort((a, b) => b.createdAt - a.createdAt);
            } catch (error) {
              if ((0, errors.m_)(error, "UnsupportedFeatureException"))
                return [];
              throw error;
            }
          },
          async taskDefinitions(revisions) {
            if (revisions.length === 0)
              return /* @__PURE__ */ new Map();
            const [client, { DescribeServiceRevisionsCommand }] = await open();
            const { serviceRevisions = [] } = await client.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...new Set(revisions)] }));
            return new Map(serviceRevisions.map(({ serviceRevisionArn = "", taskDefinition = "" }) => [
              serviceRevisionArn,
              taskDefinition
            ]));
          },
          async look(arn) {
            const [client, { DescribeServiceDeploymentsCommand }] = await open();
            const { serviceDeployments: [found] = [] } = await client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }));
            return found === void 0 ? void 0 : toNativeLook(found);
          },
          async resume(arn, hookId, action) {
            const [client, { ContinueServiceDeploymentCommand }] = await open();
            await client.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId, action }));
          }
        };
      }
      function toListed(brief) {
        return {
          arn: brief.serviceDeploymentArn ?? "",
          status: brief.status ?? "",
          target: brief.targetServiceRevisionArn ?? "",
          createdAt: brief.createdAt?.getTime() ?? 0
        };
      }
    })
  ),
  /***/
  48596: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          shortName
        ),
        /* harmony export */
        P: () => (
          /* binding */
          settleStopped
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48826);
      var _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2436);
      async function settleStopped(world, api, look, reason) {
        try {
          const [newer] = (await api.list(look.createdAt)).filter(({ arn, createdAt }) => arn !== look.arn && createdAt >= look.createdAt);
          if (newer === void 0)
            return { kind: "stopped", reason };
          const taskDefinition = (await api.taskDefinitions([newer.target])).get(newer.target) ?? newer.target;
          return { kind: "superseded", by: `${shortName(newer.arn)} of ${(0, _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__.pd)(taskDefinition)}` };
        } catch (error) {
          world.signal.throwIfAborted();
          world.log.info(`Whether another deployment took its place cannot be asked: ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.zR)(error).message}`);
          return { kind: "stopped", reason };
        }
      }
      function shortName(arn) {
        return arn.slice(arn.lastIndexOf("/") + 1);
      }
    })
  ),
  /***/
  69855: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          targetOf
        ),
        /* harmony export */
        V: () => (
          /* binding */
          taskRequest
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48826);
      var _ecs_essential_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62282);
      var _document_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26827);
      function taskRequest(wish, task, clientToken) {
        const { definition, service } = task;
        return {
          cluster: task.cluster,
          taskDefinition: task.taskDefinition,
          count: 1,
          clientToken,
          startedBy: wish.startedBy,
          ...launchOf(wish, task),
          ...networkOf(wish, task),
          ...overridesOf(wish, definition),
          ...wish.tags.length === 0 ? {} : { tags: wish.tags },
          ...service?.enableECSManagedTags === true ? { enableECSManagedTags: true } : {},
          // SERVICE is refused by RunTask.
          ...service?.propagateTags === "TASK_DEFINITION" ? { propagateTags: "TASK_DEFINITION" } : {},
          ...volumesOf(wish, definition)
        };
      }
      function targetOf(wish, definition) {
        const names = definition.containerDefinitions.map(({ name }) => name);
        const essential = (0, _ecs_essential_containers_js__WEBPACK_IMPORTED_MODULE_0__.z)(definition);
        const target = wish.container ?? names.find((name) => essential.has(name)) ?? "";
        if (names.includes(target))
          return target;
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.yo(`The task ${wish.name} is for the container ${target}, which the task definition does not have`, {
          hint: `Name one of its containers in ${wish.input}: ${names.join(", ")}.`
        });
      }
      function launchOf({ launch }, { service }) {
        if (launch?.kind === "launch-type")
          return { launchType: launch.launchType };
        if (launch?.kind === "capacity-providers")
          return { capacityProviderStrategy: launch.strategy };
        const own = revisionOf(service);
        const strategy = own?.capacityProviderStrategy ?? [];
        if (strategy.length > 0) {
          return {
            capacityProviderStrategy: strategy.map(({ capacityProvider = "", weight = 0, base = 0 }) => ({
              capacityProvider,
              weight,
              base
            }))
          };
        }
        if (own?.launchType === void 0)
          return {};
        const version = own.platformVersion;
        const isPinned = own.launchType === "FARGATE" && version !== void 0 && version !== "LATEST";
        return { launchType: own.launchType, ...isPinned ? { platformVersion: version } : {} };
      }
      function revisionOf(service) {
        const taskSet = service?.taskSets?.find(({ status }) => status === "PRIMARY");
        if (service === void 0 || taskSet === void 0)
          return service;
        return {
          capacityProviderStrategy: taskSet.capacityProviderStrategy,
          launchType: taskSet.launchType,
          platformVersion: taskSet.platformVersion,
          networkConfiguration: taskSet.networkConfiguration ?? service.networkConfiguration
        };
      }
      function networkOf(wish, { definition, service }) {
        const { network } = wish;
        if (definition.networkMode !== "awsvpc") {
          if (network.subnets === void 0 && network.securityGroups === void 0)
            return {};
          const mode = typeof definition.networkMode === "string" ? definition.networkMode : "bridge";
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.yo(`The task ${wish.name} is given subnets or security groups, and has none to take`, {
            hint: `Its task definition has the network mode ${mode}: leave out ${inputsOf(wish)}, or set networkMode to awsvpc.`
          });
        }
        const awsvpc = combine(network, revisionOf(service)?.networkConfiguration);
        if (awsvpc.subnets.length > 0)
          return { networkConfiguration: { awsvpcConfiguration: awsvpc } };
        const why = service === void 0 ? "there is no service to have them from" : "the service has none either";
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.yo(`The task ${wish.name} needs subnets, and ${why}`, {
          hint: `Its task definition has the network mode awsvpc: give ${inputsOf(wish)}.`
        });
      }
      function combine({ subnets, securityGroups, assignPublicIp }, configuration) {
        const own = configuration?.awsvpcConfiguration;
        const groups = securityGroups ?? own?.securityGroups ?? [];
        const address = assignPublicIp ?? (subnets === void 0 ? own?.assignPublicIp : "DISABLED");
        return {
          subnets: subnets ?? own?.subnets ?? [],
          ...groups.length === 0 ? {} : { securityGroups: groups },
          ...address === void 0 ? {} : { assignPublicIp: address }
        };
      }
      function inputsOf({ input }) {
        return input === "run-task" ? "run-task-subnets and run-task-security-groups" : `subnets and security-groups in ${input}, or run-task-subnets and run-task-security-groups`;
      }
      function overridesOf(wish, definition) {
        const { command, environment, cpu, memory, taskRoleArn } = wish;
        const target = targetOf(wish, definition);
        const hasOwn = command !== void 0 || environment.size > 0;
        const own = {
          name: target,
          ...command === void 0 ? {} : { command },
          ...environment.size === 0 ? {} : { environment: [...environment].map(([name, value]) => ({ name, value })) }
        };
        const containerOverrides = [...wish.containerOverrides, ...hasOwn ? [own] : []];
        checkNames(wish, containerOverrides, definition);
        const overrides = {
          ...containerOverrides.length === 0 ? {} : { containerOverrides },
          ...cpu === void 0 ? {} : { cpu },
          ...memory === void 0 ? {} : { memory },
          ...taskRoleArn === void 0 ? {} : { taskRoleArn }
        };
        return Object.keys(overrides).length === 0 ? {} : { overrides };
      }
      function checkNames(wish, overrides, definition) {
        const names = definition.containerDefinitions.map(({ name }) => name);
        const unknown = overrides.find(({ name }) => typeof name !== "string" || !names.includes(name));
        if (unknown === void 0)
          return;
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.yo(`run-task-container-overrides names the container ${JSON.stringify(unknown.name)}, which the task definition of ${wish.name} does not have`, { hint: `Its containers: ${names.join(", ")}.` });
      }
      function volumesOf({ volume }, { volumes }) {
        if (volume === void 0)
          return {};
        const { name, managed } = volume;
        const isOpen = (candidate) => (0, _document_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(candidate) && candidate.name === name && candidate.configuredAtLaunch === true;
        if ((0, _document_json_js__WEBPACK_IMPORTED_MODULE_2__.Md)(volumes) && volumes.some(isOpen)) {
          return { volumeConfigurations: [{ name, managedEBSVolume: managed }] };
        }
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.yo(`run-task-managed-ebs-volume-name is ${name}, and the task definition has no such volume to fill`, { hint: `It needs "volumes": [{"name": "${name}", "configuredAtLaunch": true}].` });
      }
    })
  ),
  /***/
  58576: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          Chronicle
        )
        /* harmony export */
      });
      var _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2436);
      var _ecs_running_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81178);
      var _targets_target_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5514);
      var _timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73211);
      class Chronicle {
        world;
        deploymentId;
        /** Since the deployment began, oldest first. */
        events = [];
        /** The latest look at the service. */
        service;
        #points = [];
        #marks = [];
        #known;
        #line = "";
        /** @param before the service as it was before the deployment: its events are old ones */
        constructor(world, deploymentId, before, now) {
          this.world = world;
          this.deploymentId = deploymentId;
          this.#known = new Set(before.events.map(({ id }) => id));
          this.service = now;
        }
        get timeline() {
          return { points: this.#points, marks: this.#marks };
        }
        note(service, rollout) {
          if (rollout.kind === "stale")
            return;
          this.service = service;
          const isRollingBack = rollout.kind === "rolling-back" || rollout.kind === "rolled-back";
          this.#points.push((0, _timeline_js__WEBPACK_IMPORTED_MODULE_0__.q)(service, this.deploymentId, this.world.clock.now(), isRollingBack));
          for (const event of service.events.toReversed()) {
            if (this.#known.has(event.id))
              continue;
            this.#known.add(event.id);
            this.events.push(event);
            this.world.log.info(`  ECS: ${event.message}`);
          }
          const line = this.describe();
          if (line !== this.#line)
            this.world.log.info(line);
          this.#line = line;
        }
        noteFailure(failure) {
          const now = this.world.clock.now();
          const at = Math.min(now, Math.max(this.#points[0]?.at ?? now, failure.task.stoppedAt));
          this.#marks.push({
            at,
            label: failure.exitCode === void 0 ? failure.kind : `exit code ${failure.exitCode}`
          });
          const said = failure.reason === "" ? "" : ` (${failure.reason})`;
          this.world.log.info(`  Task ${(0, _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_1__.pd)(failure.task.arn)} failed: ${failure.cause}${said}`);
        }
        noteTargets(changes) {
          for (const { line } of changes)
            this.world.log.info(`  ${line}`);
          this.#marks.push(...(0, _targets_target_change_js__WEBPACK_IMPORTED_MODULE_2__.O)(changes, this.#marks, this.world.clock.now()));
        }
        /** How the service is now, in a line. */
        describe() {
          return (0, _ecs_running_js__WEBPACK_IMPORTED_MODULE_3__.j)(this.service);
        }
      }
    })
  ),
  /***/
  3413: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        y: () => (
          /* binding */
          FailureWatch
        )
      });
      var errors = __webpack_require__(48826);
      var container_logs = __webpack_require__(78589);
      var start_failure = __webpack_require__(49493);
      ;
      const codes = /* @__PURE__ */ new Set([1, 255]);
      const lastLines = 5;
      async function settleByLog(logs, failure) {
        const { container, exitCode } = failure;
        if (failure.kind !== "exit" || container === void 0 || !codes.has(exitCode ?? 0))
          return failure;
        const lines = (await logs.linesSoFar(failure)).slice(-lastLines);
        if (!lines.some((line) => /exec format error/i.test(line)))
          return failure;
        return {
          ...failure,
          conclusiveAfter: 1,
          cause: `Container ${container} exited with code ${exitCode ?? ""}: its program is for another CPU (exec format error)`,
          advice: start_failure.v
        };
      }
      var placement_watch = __webpack_require__(56680);
      var task_failure = __webpack_require__(79817);
      ;
      const lookEveryMs = 2e4;
      class FailureWatch {
        world;
        deploymentId;
        essential;
        /** Oldest first. */
        failures = [];
        #seen = /* @__PURE__ */ new Set();
        #lastLook = -Infinity;
        #failedTasks = 0;
        #refused = false;
        #placement;
        logs;
        /** Signatures of failures whose log was read. */
        #read = /* @__PURE__ */ new Set();
        /** @param definition what the tasks are made from, to find the log of one that ended at once */
        constructor(world, deploymentId, essential, definition) {
          this.world = world;
          this.deploymentId = deploymentId;
          this.essential = essential;
          this.logs = new container_logs.R(world, definition);
          this.#placement = new placement_watch.P(world.clock);
        }
        /**
         * Why no task of the deployment will ever have a place, once that is certain. To be asked at every look.
         * @param events since the deployment began, oldest first
         */
        findUnplaceable(service, mine, events) {
          return this.#placement.see(service, mine, events);
        }
        /** A look costs two calls: when ECS counts more failed tasks than before, and every 20 seconds. */
        isDue(mine) {
          if (this.#refused)
            return false;
          const more = (mine?.failed ?? 0) > this.#failedTasks;
          this.#failedTasks = mine?.failed ?? this.#failedTasks;
          return more || this.world.clock.now() - this.#lastLook >= lookEveryMs;
        }
        /**
         * Looks once more before the cause is told: when none is known yet or only that health checks failed, which an exit
         * code would outrank, or when a look is due anyway.
         * @param mine as it was last seen
         */
        async lookAtTheEnd(mine) {
          const isDue = this.isDue(mine);
          const isKnown = this.failures.some(({ kind }) => kind !== "health");
          if (this.#refused || isKnown && !isDue)
            return [];
          return this.look();
        }
        /** Gives the failures not seen before. What cannot be looked at is said once; it does not end the deployment. */
        async look() {
          this.#lastLook = this.world.clock.now();
          try {
            const stopped = await this.world.ecs.stoppedTasks();
            const fresh = stopped.filter(({ arn, startedBy }) => startedBy === this.deploymentId && !this.#seen.has(arn)).filter((task) => this.#isDecided(task)).sort((a, b) => a.stoppedAt - b.stoppedAt);
            for (const { arn } of fresh)
              this.#seen.add(arn);
            const found = fresh.flatMap((task) => (0, task_failure.q)(task, this.essential) ?? []);
            const failures = await this.#settle(found);
            this.failures.push(...failures);
            return failures;
          } catch (error) {
            this.world.signal.throwIfAborted();
            this.#refused = true;
            const hint = error instanceof errors.yo && error.hint !== void 0 ? `
${error.hint}` : "";
            this.world.log.warning(`Why tasks stop cannot be seen: ${(0, errors.zR)(error).message}${hint}`);
            return [];
          }
        }
        /** What has stopped by now is of before. What cannot be looked at is said at the first look. */
        async skipPast() {
          try {
            for (const { arn } of await this.world.ecs.stoppedTasks())
              this.#seen.add(arn);
          } catch (error) {
            this.world.signal.throwIfAborted();
            if (!(error instanceof errors.yo))
              throw error;
          }
          this.#lastLook = this.world.clock.now();
        }
        /** Whether it is known why it stops: an essential container that ended by itself says so while others still run. */
        #isDecided({ isStopping = false, stopCode, containers }) {
          const hasExited = containers.some(({ name, exitCode }) => exitCode !== void 0 && this.essential.has(name));
          return !isStopping || stopCode === "EssentialContainerExited" && hasExited;
        }
        /** A log says at once what the exit code of one task leaves open; one call for each way to fail. */
        async #settle(found) {
          const settled = [];
          for (const failure of found) {
            const isNew = !this.#read.has(failure.signature);
            this.#read.add(failure.signature);
            this.logs.note(failure, this.world.clock.now());
            settled.push(isNew ? await settleByLog(this.logs, failure) : failure);
          }
          return settled;
        }
        /** The failure that makes waiting on pointless: its cause does not go away, or it has come back the same. */
        get conclusive() {
          return this.failures.findLast((failure) => this.countOf(failure) >= failure.conclusiveAfter);
        }
        countOf({ signature }) {
          return this.failures.filter((other) => other.signature === signature).length;
        }
      }
    })
  ),
  /***/
  72742: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S7: () => (
          /* binding */
          findServiceDeployment
        ),
        /* harmony export */
        kD: () => (
          /* binding */
          nearestTo
        )
        /* harmony export */
      });
      var _slipway_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82926);
      var _ecs_from_sdk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22732);
      const apartMs = 1e4;
      const togetherMs = 2e3;
      async function findServiceDeployment(client, sdk, service, taskDefinition, createdAt) {
        const listed = await listSince(client, sdk, service, createdAt - apartMs);
        const near = listed.filter((entry) => Math.abs(entry.createdAt - createdAt) <= apartMs);
        const [only] = near;
        const isCertain = near.length === 1 && Math.abs((only?.createdAt ?? 0) - createdAt) <= togetherMs;
        const candidates = isCertain ? near : await ofTaskDefinition(client, sdk, near, taskDefinition);
        const mine = nearestTo(createdAt, candidates);
        if (mine === void 0)
          return void 0;
        const { arn, status } = mine;
        const reason = mine.reason || await reasonOf(client, sdk, mine);
        return { arn, status, reason, isReplaced: isReplaced(mine, createdAt, listed) };
      }
      function nearestTo(createdAt, entries) {
        const distance = (entry) => Math.abs(entry.createdAt - createdAt);
        const [nearest] = [...entries].sort((a, b) => distance(a) - distance(b));
        return nearest !== void 0 && distance(nearest) <= apartMs ? nearest : void 0;
      }
      function isReplaced(mine, createdAt, all) {
        return all.some((other) => other !== mine && other.createdAt > createdAt);
      }
      async function listSince(client, sdk, service, after) {
        try {
          const command = new sdk.ListServiceDeploymentsCommand({
            ...service,
            createdAt: { after: new Date(after) },
            maxResults: 20
          });
          return ((await client.send(command)).serviceDeployments ?? []).map(toListed);
        } catch (error) {
          if ((0, _slipway_aws__WEBPACK_IMPORTED_MODULE_0__.m_)(error, "UnsupportedFeatureException"))
            return [];
          throw error;
        }
      }
      function toListed(brief) {
        return {
          arn: brief.serviceDeploymentArn ?? "",
          status: brief.status ?? "PENDING",
          reason: brief.statusReason ?? "",
          revision: brief.targetServiceRevisionArn,
          createdAt: brief.createdAt?.getTime() ?? 0
        };
      }
      async function ofTaskDefinition(client, sdk, listed, taskDefinition) {
        const serviceRevisionArns = [...new Set(listed.flatMap(({ revision }) => revision ?? []))];
        if (serviceRevisionArns.length === 0)
          return [];
        const { serviceRevisions = [] } = await client.send(new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns }));
        const known = new Set(serviceRevisions.filter((revision) => revision.taskDefinition === taskDefinition).map(({ serviceRevisionArn }) => serviceRevisionArn));
        return listed.filter(({ revision }) => revision !== void 0 && known.has(revision));
      }
      async function reasonOf(client, sdk, { arn, status }) {
        if (status !== "ROLLBACK_SUCCESSFUL" && status !== "ROLLBACK_FAILED")
          return "";
        const { serviceDeployments: [found] = [] } = await client.send(new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }));
        return found === void 0 ? "" : (0, _ecs_from_sdk_js__WEBPACK_IMPORTED_MODULE_1__.W)(found).reason;
      }
    })
  ),
  /***/
  56680: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        P: () => (
          /* binding */
          PlacementWatch
        ),
        t: () => (
          /* binding */
          findPlacementFailure
        )
      });
      ;
      const moreRoom = "a capacity provider with managed scaling would add an instance by itself. A minimumHealthyPercent below 100 lets ECS stop old tasks first.";
      const cases = [
        {
          says: /No Container Instances were found/i,
          because: ": the cluster has no container instances",
          advice: [
            "Add an instance to the cluster (its ECS agent has to be configured for it), or run the service on Fargate: launchType FARGATE, or a capacity provider."
          ]
        },
        {
          says: /insufficient memory/i,
          because: ": no container instance has enough memory free",
          advice: [`Add an instance, or lower the task's memory; ${moreRoom}`]
        },
        {
          says: /insufficient CPU/i,
          because: ": no container instance has enough CPU units free",
          advice: [`Add an instance, or lower the task's cpu; ${moreRoom}`]
        },
        {
          says: /already using a port/i,
          because: ": a host port that it needs is taken on every container instance",
          advice: [
            "Let ECS choose the host port (hostPort 0 with networkMode bridge, or awsvpc), add an instance, or lower minimumHealthyPercent so that an old task can go first."
          ]
        },
        {
          says: /missing an attribute|MemberOf|placement constraint/i,
          because: ": no container instance has an attribute that it needs",
          advice: [
            "Compare the requiresAttributes, placementConstraints and runtimePlatform of the task definition with the attributes of the instances: CPU architecture, log driver, ECS agent version, availability zone."
          ]
        },
        {
          says: /RESOURCE:GPU|insufficient GPU/i,
          because: ": no container instance has a GPU free",
          advice: ["Add an instance with a GPU."]
        },
        {
          says: /RESOURCE:ENI/i,
          because: ": no container instance has a network interface left",
          advice: ["Add an instance, use larger ones, or turn on the account setting awsvpcTrunking."]
        },
        {
          says: /"AGENT"|agent.*disconnected/i,
          because: ": the ECS agent of the container instances is not connected",
          isPassing: true,
          advice: [
            "Restart the ECS agent on the instances, or replace them; check their way to the ECS endpoints."
          ]
        },
        {
          says: /Capacity is unavailable/i,
          because: ": Fargate has no room for it now",
          isPassing: true,
          advice: [
            "Give the service subnets in more availability zones, try another size of cpu and memory, or run the step again later; with FARGATE_SPOT, add FARGATE to the capacity provider strategy."
          ]
        }
      ];
      function explainPlacement(message) {
        if (!message.includes("was unable to place a task") || /Reason: \w+Error/.test(message))
          return void 0;
        const found = cases.find(({ says }) => says.test(message));
        return {
          cause: `ECS found no place for a task${found?.because ?? ""}`,
          reason: message,
          isPassing: found?.isPassing ?? !message.includes("no container instance met all"),
          advice: found?.advice ?? [
            "The cluster needs an instance with enough CPU, memory, ports and the attributes that the task asks for, or a capacity provider that adds one. On Fargate try another subnet, or again later."
          ]
        };
      }
      ;
      const patienceMs = 2e4;
      class PlacementWatch {
        clock;
        #since;
        constructor(clock) {
          this.clock = clock;
        }
        /**
         * Why waiting on is pointless, when it is: on container instances that nobody adds to, no task of the deployment has
         * a place, and no old one is making room.
         * @param events since the deployment began, oldest first
         */
        see(service, mine, events) {
          const failure = findPlacementFailure(events);
          if (failure === void 0 || !isStuck(service, mine, failure)) {
            this.#since = void 0;
            return void 0;
          }
          const now = this.clock.now();
          this.#since ??= now;
          return now - this.#since >= patienceMs ? failure : void 0;
        }
      }
      function findPlacementFailure(events) {
        for (const { message } of events.toReversed()) {
          if (/has started \d+ tasks/.test(message))
            return void 0;
          const failure = explainPlacement(message);
          if (failure !== void 0)
            return failure;
        }
        return void 0;
      }
      function isStuck(service, mine, { isPassing }) {
        if (isPassing || (service.capacityProviders ?? []).length > 0)
          return false;
        if (mine.running > 0 || mine.pending > 0)
          return false;
        const old = service.deployments.filter(({ id }) => id !== mine.id);
        return old.reduce((sum, { running }) => sum + running, 0) >= service.desired || old.length === 0;
      }
    })
  ),
  /***/
  73211: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        O: () => (
          /* binding */
          drawTimeline
        ),
        q: () => (
          /* binding */
          pointOf
        )
      });
      ;
      const second = 1e3;
      const minute = 60 * second;
      const hour = 60 * minute;
      const steps = [
        ...[1, 2, 5, 10, 15, 30].map((count) => ({ ms: count * second, name: `${count}second` })),
        ...[1, 2, 5, 10, 15, 30].map((count) => ({ ms: count * minute, name: `${count}minute` })),
        ...[1, 2, 3, 6].map((count) => ({ ms: count * hour, name: `${count}hour` }))
      ];
      const mostLabels = 8;
      function ganttHead(ms) {
        const step = steps.find((one) => ms / one.ms <= mostLabels) ?? { name: "12hour" };
        return ["gantt", "  dateFormat x", "  axisFormat %H:%M:%S", `  tickInterval ${step.name}`];
      }
      ;
      function pointOf(service, deploymentId, at, rollingBack) {
        const running = (mine) => service.deployments.filter(({ id }) => id === deploymentId === mine).reduce((sum, deployment) => sum + deployment.running, 0);
        return { at, new: running(true), old: running(false), rollingBack };
      }
      function drawTimeline({ points, marks }) {
        const [first] = points;
        const last = points.at(-1);
        if (first === void 0 || last === void 0 || last.at === first.at)
          return void 0;
        const fresh = bars(points, (point) => point.rollingBack ? ["crit", "rolling back"] : newPhase(point));
        const old = bars(points, (point) => point.old > 0 ? ["done", `serving, ${tasks(point.old)}`] : void 0);
        return [
          ...ganttHead(last.at - first.at),
          "  section New version",
          ...fresh,
          ...marks.slice(0, 10).map(({ at, label, isGood }) => `  ${plain(label)} :${isGood === true ? "done" : "crit"}, milestone, ${at}, 0ms`),
          ...old.length === 0 ? [] : ["  section Old version", ...old]
        ].join("\n");
      }
      function newPhase(point) {
        return point.new === 0 ? ["active", "starting"] : ["done", `running, ${tasks(point.new)}`];
      }
      function bars(points, phaseOf) {
        const found = [];
        let open;
        const close = (at) => {
          if (open !== void 0 && at > open.from) {
            found.push(`  ${open.phase[1]} :${open.phase[0]}, ${open.from}, ${at}`);
          }
          open = void 0;
        };
        for (const point of points) {
          const phase = phaseOf(point);
          if (phase?.[1] === open?.phase[1])
            continue;
          close(point.at);
          if (phase !== void 0)
            open = { phase, from: point.at };
        }
        close(points.at(-1)?.at ?? 0);
        return found;
      }
      function tasks(count) {
        return count === 1 ? "1 task" : `${count} tasks`;
      }
      function plain(label) {
        return label.replace(/[^\w.()/-]+/g, " ").trim().slice(0, 60) || "task failed";
      }
    })
  ),
  /***/
  91026: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          lookIfReached
        ),
        /* harmony export */
        h: () => (
          /* binding */
          pauseInTrouble
        )
        /* harmony export */
      });
      var _slipway_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49750);
      async function lookIfReached({ log, signal }, look) {
        try {
          return await look();
        } catch (error) {
          signal.throwIfAborted();
          if (!(0, _slipway_aws__WEBPACK_IMPORTED_MODULE_0__.W)(error))
            throw error;
          log.info(`${error.message}; looking again later`);
          return void 0;
        }
      }
      function pauseInTrouble(trouble) {
        return Math.min(6e4, 5e3 * 2 ** (trouble - 1));
      }
    })
  ),
  /***/
  40723: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          describeTarget
        ),
        /* harmony export */
        u: () => (
          /* binding */
          describeChange
        )
        /* harmony export */
      });
      var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69361);
      function describeTarget(target) {
        return line(target, describeState(target));
      }
      function describeChange(before, now) {
        if (before === void 0)
          return describeTarget(now);
        if (before.state !== now.state)
          return line(now, `${before.state} -> ${describeState(now)}`);
        const isSame = before.reason === now.reason && before.description === now.description;
        return isSame || !(0, _target_js__WEBPACK_IMPORTED_MODULE_0__.ZT)(now) ? void 0 : line(now, `still ${describeState(now)}`);
      }
      function line({ id, port, group }, what) {
        const host = id.includes(":") ? `[${id}]` : id;
        return `Target ${host}:${port} of ${(0, _target_js__WEBPACK_IMPORTED_MODULE_0__.hv)(group)}: ${what}`;
      }
      function describeState({ state, description, reason }) {
        const code = reason === "" ? "" : ` (${reason})`;
        return description === "" ? `${state}${code}` : `${state}: ${description}${code}`;
      }
    })
  ),
  /***/
  5514: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          marksOf
        )
        /* harmony export */
      });
      var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69361);
      const firstHealthy = "first target healthy";
      function marksOf(changes, known, at) {
        const unhealthy = changes.filter(({ target }) => (0, _target_js__WEBPACK_IMPORTED_MODULE_0__.ZT)(target)).map(({ target: { reason } }) => ({ at, label: `target unhealthy ${reason}`.trim() }));
        const isFirst = changes.some(({ target }) => target.state === "healthy") && !known.some(({ label }) => label === firstHealthy);
        return isFirst ? [...unhealthy, { at, label: firstHealthy, isGood: true }] : unhealthy;
      }
    })
  ),
  /***/
  94167: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        D: () => (
          /* binding */
          TargetWatch
        )
      });
      var errors = __webpack_require__(48826);
      var passing = __webpack_require__(49750);
      var describe_target = __webpack_require__(40723);
      var targets_target = __webpack_require__(69361);
      ;
      const limitMs = 15e3;
      async function withinLimit({ clock, signal }, ask) {
        const over = new AbortController();
        const within = AbortSignal.any([signal, over.signal]);
        const timer = clock.sleep(limitMs, within).then(() => {
          throw new errors.yo(`AWS did not answer within ${limitMs / 1e3} seconds`);
        });
        const asked = ask(within);
        timer.catch(() => void 0);
        asked.catch(() => void 0);
        try {
          return await Promise.race([asked, timer]);
        } finally {
          over.abort();
        }
      }
      ;
      const lookEveryMs = 15e3;
      const looksAtPace = 8;
      const restMs = 6e4;
      class TargetWatch {
        world;
        deploymentId;
        #tasks = /* @__PURE__ */ new Map();
        /** Of my tasks, as last seen. */
        #seen = /* @__PURE__ */ new Map();
        /** Found bad, and not well since; the latest last. */
        #unhealthy = /* @__PURE__ */ new Map();
        #lookedAt = -Infinity;
        /** How many of my tasks ran then. */
        #running = 0;
        #unchanged = 0;
        #isOff = false;
        /** @param deploymentId what the tasks are started by: a deployment, or a task set; '' when that is not known */
        constructor(world, deploymentId) {
          this.world = world;
          this.deploymentId = deploymentId;
        }
        /**
         * To be asked at every look at the deployment; calls AWS only where it is due.
         * @param groups finds the ARNs of the target groups that the tasks can be in
         * @returns what is new since the last time
         */
        async see(mine, groups) {
          const { targets: api } = this.world;
          if (api === void 0 || !this.#isDue(mine))
            return [];
          this.#lookedAt = this.world.clock.now();
          this.#running = mine.running;
          try {
            const found = await withinLimit(this.world, (signal) => this.#look(api, mine, groups, signal));
            const changes = this.#compare(found);
            this.#unchanged = changes.length > 0 ? 0 : this.#unchanged + 1;
            return changes;
          } catch (error) {
            this.world.signal.throwIfAborted();
            if (!(0, passing.W)(error))
              this.#giveUp((0, errors.zR)(error));
            return [];
          }
        }
        /** Those that a load balancer found bad and that were not well since, the latest last. */
        get unhealthy() {
          return [...this.#unhealthy.values()];
        }
        #isDue({ running, desired }) {
          if (this.#isOff || this.deploymentId === "" || running === 0)
            return false;
          if (running === this.#running && this.#count(isInService) >= desired)
            return false;
          const pause = this.#unchanged < looksAtPace ? lookEveryMs : restMs;
          return this.world.clock.now() - this.#lookedAt >= pause;
        }
        async #look(api, { running }, findGroups, signal) {
          const groups = await findGroups(signal);
          if (groups.length === 0)
            return [];
          if (this.#count(isThere) < running) {
            const places2 = await api.findPlaces(this.deploymentId, new Set(this.#tasks.keys()), signal);
            for (const [arn, found] of places2)
              this.#tasks.set(arn, found);
          }
          if (this.#tasks.size === 0)
            return [];
          const places = [...this.#tasks.values()].flat();
          const answers = await Promise.all([...new Set(groups)].map((group) => api.describeHealth(group, signal)));
          return answers.flat().filter((target) => places.some((place) => (0, targets_target.ii)(target, place)));
        }
        #compare(found) {
          const now = new Map(found.map((target) => [keyOf(target), target]));
          const changes = [...now].flatMap(([key, target]) => {
            const line = (0, describe_target.u)(this.#seen.get(key), target);
            if (target.state === "healthy")
              this.#unhealthy.delete(key);
            if ((0, targets_target.ZT)(target) && line !== void 0) {
              this.#unhealthy.delete(key);
              this.#unhealthy.set(key, target);
            }
            return line === void 0 ? [] : [{ line, target }];
          });
          this.#seen = now;
          return changes;
        }
        /** How many tasks have targets that are so. */
        #count(are) {
          const seen = [...this.#seen.values()];
          const tasks = [...this.#tasks.values()];
          return tasks.filter((places) => are(seen.filter((target) => places.some((place) => (0, targets_target.ii)(target, place))))).length;
        }
        #giveUp(error) {
          this.#isOff = true;
          const hint = error instanceof errors.yo && error.hint !== void 0 ? `
${error.hint}` : "";
          this.world.log.info(`How the load balancer finds the new tasks cannot be seen: ${error.message}${hint}`);
        }
      }
      function isThere(targets) {
        return targets.some((target) => !(0, targets_target.Xi)(target));
      }
      function isInService(targets) {
        return targets.length > 0 && targets.every(({ state }) => state === "healthy");
      }
      function keyOf({ group, id, port }) {
        return `${group} ${id} ${port}`;
      }
    })
  ),
  /***/
  69361: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Xi: () => (
          /* binding */
          isLeaving
        ),
        /* harmony export */
        ZT: () => (
          /* binding */
          isUnhealthy
        ),
        /* harmony export */
        hv: () => (
          /* binding */
          groupName
        ),
        /* harmony export */
        ii: () => (
          /* binding */
          isAt
        )
        /* harmony export */
      });
      function isUnhealthy({ state }) {
        return state === "unhealthy" || state === "unhealthy.draining";
      }
      function isLeaving({ state }) {
        return state === "draining" || state === "unhealthy.draining";
      }
      function isAt({ id, port }, place) {
        return id === place.id && (place.port === void 0 || port === place.port);
      }
      function groupName(arn) {
        return /:targetgroup\/([^/]+)/.exec(arn)?.[1] ?? arn;
      }
    })
  ),
  /***/
  4108: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          followToTheEnd
        ),
        /* harmony export */
        x: () => (
          /* binding */
          rollbackMs
        )
        /* harmony export */
      });
      var _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2436);
      const rollbackMs = 10 * 6e4;
      async function followToTheEnd(world, followed) {
        const { underWay, patience, check } = followed;
        const deadline = world.clock.now() + patience.waitMs;
        const ending = await underWay.follow({ deadline, check });
        switch (ending.kind) {
          case "completed":
            return verified(world, followed);
          case "superseded":
            return { kind: "superseded", by: ending.by, world: runs(underWay) };
          case "rolled-back":
            return {
              kind: "rolled-back",
              by: "ecs",
              to: ending.to,
              diagnosis: await underWay.explain(ending.reason)
            };
          case "rollback-failed": {
            const diagnosis = await underWay.explain(ending.reason);
            const state = `Going back to ${(0, _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__.pd)(ending.to)} failed as well. ${runs(underWay)}`;
            return { kind: "failed", diagnosis, world: state };
          }
          case "stopped": {
            const diagnosis = await underWay.explain(ending.reason);
            return { kind: "failed", diagnosis, world: `Somebody stopped it. ${runs(underWay)}` };
          }
          case "failed":
          case "hopeless":
            return recover(world, followed, ending.reason);
          case "paused":
            return { kind: "paused", stage: ending.stage, expiresAt: ending.expiresAt };
          case "timed-out":
            return timedOut(followed, ending);
        }
      }
      async function verified(world, followed) {
        const why = await followed.verify?.();
        if (why !== void 0)
          return recover(world, followed, why, true);
        return { kind: "succeeded", running: followed.underWay.running?.() ?? 0 };
      }
      async function recover(world, followed, reason, isJudged = false) {
        const { attempt, underWay, patience } = followed;
        const request = await giveUp(followed, reason);
        if (request.kind === "asked") {
          const asked = patience.onFailure === "stop" ? "stopping" : "rolling-back";
          attempt.stage = request.by === "ecs" ? "going-back-by-itself" : asked;
        }
        const diagnosis = await underWay.explain(reason);
        if (request.kind === "not-asked") {
          const state = `The version before was not put back: ${request.why}. ${runs(underWay)}`;
          return { kind: "failed", diagnosis, world: state };
        }
        if (patience.onFailure === "stop") {
          return { kind: "failed", diagnosis, world: `The deployment was stopped where it is. ${runs(underWay)}` };
        }
        const ending = await underWay.follow({ deadline: world.clock.now() + rollbackMs, askedBack: request });
        switch (ending.kind) {
          case "rolled-back":
            return { kind: "rolled-back", by: request.by ?? "action", to: ending.to, diagnosis };
          case "completed":
            if (!isJudged && await followed.verify?.() === void 0) {
              return { kind: "succeeded", running: underWay.running?.() ?? 0 };
            }
            return { kind: "failed", diagnosis, world: `Going back did not begin. ${runs(underWay)}` };
          case "superseded":
          case "stopped":
          case "failed":
          case "rollback-failed":
          case "hopeless":
          case "paused":
          case "timed-out":
            return { kind: "failed", diagnosis, world: `Going back did not complete. ${runs(underWay)}` };
        }
      }
      function giveUp({ underWay, patience }, reason) {
        switch (patience.onFailure) {
          case "rollback":
            return underWay.rollBack(reason);
          case "stop":
            return underWay.stop(reason);
          case "leave":
            return Promise.resolve({ kind: "not-asked", why: "on-failure is leave" });
        }
      }
      async function timedOut({ underWay }, { isRollingBack }) {
        const diagnosis = await underWay.explain("");
        if (isRollingBack) {
          const state2 = `AWS is still going back to the version before. ${runs(underWay)}`;
          return { kind: "failed", diagnosis, world: state2 };
        }
        const state = `The deployment is still under way, and AWS goes on with it by itself. ${runs(underWay)}`;
        return { kind: "timed-out", diagnosis, world: state };
      }
      function runs(underWay) {
        return `The service: ${underWay.describe()}.`;
      }
    })
  ),
  /***/
  25997: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          withHeartbeat
        )
        /* harmony export */
      });
      var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95563);
      async function withHeartbeat(context, everyMs, describe, work) {
        const started = context.clock.now();
        const stop = new AbortController();
        const beat = async () => {
          for (; ; ) {
            await (context.clock.beside ?? context.clock).sleep(everyMs, stop.signal);
            context.log.info(`${describe()} (${(0, _clock_js__WEBPACK_IMPORTED_MODULE_0__.a)(context.clock.now() - started)})`);
          }
        };
        const beating = beat().catch((error) => {
          if (!stop.signal.aborted)
            throw error;
        });
        try {
          return await work();
        } finally {
          stop.abort();
          await beating;
        }
      }
    })
  ),
  /***/
  82926: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        iQ: () => (
          /* binding */
          AwsCallError
        ),
        /* harmony export */
        m_: () => (
          /* binding */
          isAwsError
        ),
        /* harmony export */
        nm: () => (
          /* binding */
          missingCredentials
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48826);
      class AwsCallError extends _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo {
        name = "AwsCallError";
        /** The error's name on the wire: `ClusterNotFoundException`, `NoSuchBucket`; or Node's: `ECONNREFUSED`. */
        code;
        constructor(message, options) {
          super(message, options);
          this.code = options.code;
        }
      }
      function isAwsError(error, ...codes) {
        return error instanceof AwsCallError && codes.includes(error.code);
      }
      function missingCredentials(cause) {
        return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo("There are no AWS credentials", {
          cause,
          hint: [
            "Give the action a role, and the job the permission to ask for its token:",
            "permissions:",
            "  id-token: write",
            "  contents: read",
            "with:",
            "  role-to-assume: arn:aws:iam::<account>:role/<name>",
            "  aws-region: <region>",
            "or set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in an earlier step."
          ].join("\n")
        });
      }
    })
  ),
  /***/
  49750: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          isPassing
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82926);
      function isPassing(error) {
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ && /Throttl|TooManyRequests|RequestLimit|SlowDown|ServerException|InternalFailure|InternalError|Unavailable|Timeout|^E[A-Z_]+$/.test(error.code);
      }
    })
  ),
  /***/
  4554: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          proxyOf
        ),
        /* harmony export */
        p: () => (
          /* binding */
          namesProxy
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48826);
      const names = {
        secure: ["https_proxy", "HTTPS_PROXY"],
        plain: ["http_proxy", "HTTP_PROXY"]
      };
      function namesProxy(env) {
        return [...names.secure, ...names.plain].some((name) => (env[name] ?? "") !== "");
      }
      function proxyOf(to, env) {
        const [name, value] = firstOf(to.isSecure ? names.secure : names.plain, env);
        if (value === "" || isNear(to.host))
          return void 0;
        if (isExcepted(to, firstOf(["no_proxy", "NO_PROXY"], env)[1]))
          return void 0;
        return readProxy(name, value);
      }
      function firstOf([first, second], env) {
        const lower = env[first] ?? "";
        return lower === "" ? [second, env[second] ?? ""] : [first, lower];
      }
      function isNear(host) {
        return /^(.+\.)?localhost$/i.test(host) || host.startsWith("127.") || // Metadata of the instance, credentials of the task (169.254.169.254, 169.254.170.2, 169.254.170.23).
        host.startsWith("169.254.") || ["::1", "0:0:0:0:0:0:0:1", "fd00:ec2::254", "fd00:ec2::23"].includes(host.toLowerCase());
      }
      function isExcepted({ host, port }, exceptions) {
        const asked = host.toLowerCase();
        return exceptions.toLowerCase().split(/[\s,]+/).some((entry) => {
          if (entry === "*")
            return true;
          const { name = "", only } = /^\[?(?<name>.+?)\]?(?::(?<only>\d+))?$/.exec(asOne(entry))?.groups ?? {};
          const bare = name.replace(/^\*?\./, "");
          if (bare === "" || only !== void 0 && Number(only) !== port)
            return false;
          return asked === bare || asked.endsWith(`.${bare}`);
        });
      }
      function asOne(entry) {
        return !entry.startsWith("[") && entry.split(":").length > 2 ? `[${entry}]` : entry;
      }
      function readProxy(name, value) {
        const text = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
        if (!URL.canParse(text))
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo(`${name} is no address`, { hint: expected });
        const proxy = new URL(text);
        if (proxy.protocol === "http:" || proxy.protocol === "https:")
          return proxy;
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo(`${name} names a proxy that speaks ${proxy.protocol.slice(0, -1)}`, { hint: expected });
      }
      const expected = "Give it as http://<host>:<port>, with a name and a password as http://<name>:<password>@<host>:<port>.";
    })
  ),
  /***/
  12759: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          notPossible
        ),
        /* harmony export */
        V: () => (
          /* binding */
          done
        )
        /* harmony export */
      });
      function done(value) {
        return { kind: "done", value };
      }
      function notPossible(why) {
        return { kind: "not-possible", why };
      }
    })
  ),
  /***/
  37987: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          findChangedLines
        ),
        /* harmony export */
        s: () => (
          /* binding */
          baseBranch
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12759);
      async function findChangedLines(event, directory, context, askApi) {
        if (baseBranch(event) === void 0 && event.previousSha === void 0) {
          return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.N)(`there is nothing that the event "${event.name}" on ${event.ref || "no branch"} changes`);
        }
        const { diffByGit, findMergedBase, findRepository } = await __webpack_require__.e(
          /* import() */
          4148
        ).then(__webpack_require__.bind(__webpack_require__, 34148));
        const repository = await findRepository(directory, context);
        const mergedBase = repository === void 0 ? void 0 : await findMergedBase(event, repository);
        const isCheckedOut = event.name !== "workflow_run";
        const local = repository === void 0 || !isCheckedOut ? void 0 : await diffByGit(event, mergedBase, repository, context);
        const answer = local === void 0 ? await askApi(mergedBase) : (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)(local);
        if (answer.kind !== "done")
          return answer;
        const files = /* @__PURE__ */ new Map();
        const unknown = [];
        for (const [name, lines] of answer.value.changes) {
          const file = repository === void 0 ? name : repository.toWorkspace(name);
          if (file === void 0)
            continue;
          if (lines === void 0)
            unknown.push(file);
          else
            files.set(file, lines);
        }
        return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)({ files, unknown, isComplete: answer.value.isComplete });
      }
      function baseBranch({ pullRequest, ref, defaultBranch }) {
        if (pullRequest !== void 0)
          return pullRequest.baseRef;
        const isOtherBranch = ref.startsWith("refs/heads/") && ref !== `refs/heads/${defaultBranch ?? ""}`;
        return isOtherBranch ? defaultBranch : void 0;
      }
    })
  ),
  /***/
  17579: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          text
        ),
        /* harmony export */
        at: () => (
          /* binding */
          at
        )
        /* harmony export */
      });
      function at(value, ...path) {
        return path.reduce((found, key) => typeof found === "object" && found !== null && key in found ? found[key] : void 0, value);
      }
      function text(value) {
        return typeof value === "string" ? value : void 0;
      }
    })
  )
};
;
