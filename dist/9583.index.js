"use strict";
exports.id = 9583;
exports.ids = [9583];
exports.modules = {
  /***/
  49583: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        applyAutoscaling: () => (
          /* binding */
          applyAutoscaling
        ),
        readAutoscaling: () => (
          /* reexport */
          read_autoscaling.z
        )
      });
      var errors = __webpack_require__(48826);
      var target = __webpack_require__(76836);
      ;
      async function openScaling(aws, service, context) {
        const [client, sdk] = await Promise.all([
          aws.autoScaling(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3201), __webpack_require__.e(6178)]
          ).then(__webpack_require__.bind(__webpack_require__, 96178))
        ]);
        const resource = {
          ServiceNamespace: "ecs",
          ScalableDimension: "ecs:service:DesiredCount",
          ResourceId: `service/${(0, target.S)(service.clusterName)}/${(0, target.S)(service.serviceName)}`
        };
        const { ResourceId, ...dimension } = resource;
        const [targets, policies, actions] = await Promise.all([
          client.send(new sdk.DescribeScalableTargetsCommand({ ...dimension, ResourceIds: [ResourceId] })),
          client.send(new sdk.DescribeScalingPoliciesCommand(resource)),
          client.send(new sdk.DescribeScheduledActionsCommand(resource))
        ]);
        return {
          aws,
          context,
          client,
          sdk,
          service,
          resource,
          target: targets.ScalableTargets?.[0],
          policies: policies.ScalingPolicies ?? [],
          actions: actions.ScheduledActions ?? []
        };
      }
      function ownName({ service }, what) {
        return `slipway-${(0, target.S)(service.serviceName)}-${what}`;
      }
      function isOwn(scaling, name) {
        return name?.startsWith(ownName(scaling, "")) ?? false;
      }
      ;
      function findInTheWay(scaling, metric, name, wanted) {
        const found = scaling.policies.filter(({ PolicyName, TargetTrackingScalingPolicyConfiguration: has }) => PolicyName !== name && has !== void 0 && tracksTheSame(has, wanted));
        const others = found.find(({ PolicyName }) => !isOwn(scaling, PolicyName))?.PolicyName;
        if (others === void 0)
          return found;
        const { ServiceNamespace, ScalableDimension, ResourceId } = scaling.resource;
        throw new errors.yo(`The service cannot be scaled by its ${metric}: the policy ${others} does that already, and AWS takes only one for a metric`, {
          hint: `Take ${metric} out of the input autoscaling, or delete that policy where it is made: aws application-autoscaling delete-scaling-policy --service-namespace ${ServiceNamespace} --scalable-dimension ${ScalableDimension} --resource-id ${ResourceId} --policy-name ${others}`
        });
      }
      function tracksTheSame({ PredefinedMetricSpecification: one }, { PredefinedMetricSpecification: other }) {
        return one !== void 0 && one.PredefinedMetricType === other?.PredefinedMetricType && one.ResourceLabel === other?.ResourceLabel;
      }
      ;
      async function findResourceLabel(scaling, isNeeded) {
        const { aws, service } = scaling;
        const [ecs, elb, ecsSdk, elbSdk] = await Promise.all([
          aws.ecs(),
          aws.elb(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3911), __webpack_require__.e(6395)]
          ).then(__webpack_require__.bind(__webpack_require__, 6395)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(8395), __webpack_require__.e(7749)]
          ).then(__webpack_require__.bind(__webpack_require__, 87749))
        ]);
        const { services = [] } = await ecs.send(new ecsSdk.DescribeServicesCommand({ cluster: service.clusterName, services: [service.serviceName] }));
        const found = services.find(({ status }) => status !== "INACTIVE");
        if (found === void 0 && !isNeeded)
          return void 0;
        const balancers = found?.loadBalancers ?? [];
        const isSwapped = balancers.some(({ advancedConfiguration }) => advancedConfiguration !== void 0);
        if (isSwapped || found?.deploymentController?.type === "CODE_DEPLOY") {
          throw refused("its target groups take turns (blue/green), and AWS counts the requests of one");
        }
        const groups = balancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []);
        const [group, ...others] = groups;
        if (group === void 0)
          throw refused("it has no load balancer");
        if (others.length > 0)
          throw refused("it has more than one target group");
        const { TargetGroups = [] } = await elb.send(new elbSdk.DescribeTargetGroupsCommand({ TargetGroupArns: [group] }));
        const balancer = TargetGroups[0]?.LoadBalancerArns?.[0] ?? "";
        const name = /:loadbalancer\/(app\/.+)$/.exec(balancer)?.[1];
        if (name === void 0)
          throw refused("its target group is not behind an Application Load Balancer");
        return `${name}/${group.slice(group.lastIndexOf(":") + 1)}`;
      }
      function refused(why) {
        return new errors.yo(`The service cannot be scaled by its requests: ${why}`, {
          hint: "Scale it by cpu or memory: leave requests out of autoscaling."
        });
      }
      ;
      const metrics = {
        cpu: "ECSServiceAverageCPUUtilization",
        memory: "ECSServiceAverageMemoryUtilization",
        requests: "ALBRequestCountPerTarget"
      };
      const order = ["cpu", "memory", "requests"];
      const units = { cpu: " % CPU", memory: " % memory", requests: " requests a minute for each task" };
      const defaultCooldown = 300;
      async function planPolicies(scaling, wish, apply) {
        const own = new Map(scaling.policies.filter(({ PolicyName }) => isOwn(scaling, PolicyName)).map((policy) => [policy.PolicyName ?? "", policy]));
        const steps = [];
        for (const metric of wish.kind === "off" ? [] : order) {
          const name = ownName(scaling, metric);
          const value = wish.kind === "on" ? wish.targets[metric] : void 0;
          if (value === void 0 || wish.kind === "off")
            continue;
          const has = own.get(name);
          own.delete(name);
          const wanted = await configurationOf(scaling, wish, metric, value, apply);
          if (has !== void 0 && isSame(has.TargetTrackingScalingPolicyConfiguration, wanted))
            continue;
          for (const other of findInTheWay(scaling, metric, name, wanted)) {
            own.delete(other.PolicyName ?? "");
            steps.push(deletePolicy(scaling, other));
          }
          steps.push(putPolicy(scaling, metric, has, wanted));
        }
        return [...steps, ...[...own.values()].map((policy) => deletePolicy(scaling, policy))];
      }
      async function configurationOf(scaling, wish, metric, value, apply) {
        const label = metric === "requests" ? await findResourceLabel(scaling, apply) : void 0;
        return {
          TargetValue: value,
          PredefinedMetricSpecification: {
            PredefinedMetricType: metrics[metric],
            ...label !== void 0 && { ResourceLabel: label }
          },
          ...wish.scaleInCooldown !== void 0 && { ScaleInCooldown: wish.scaleInCooldown },
          ...wish.scaleOutCooldown !== void 0 && { ScaleOutCooldown: wish.scaleOutCooldown }
        };
      }
      function isSame(has, wanted) {
        return has !== void 0 && JSON.stringify(essence(has)) === JSON.stringify(essence(wanted));
      }
      function essence(configuration) {
        const { TargetValue, PredefinedMetricSpecification: metric, DisableScaleIn } = configuration;
        return [
          TargetValue,
          metric?.PredefinedMetricType,
          metric?.ResourceLabel,
          configuration.ScaleInCooldown ?? defaultCooldown,
          configuration.ScaleOutCooldown ?? defaultCooldown,
          DisableScaleIn ?? false
        ];
      }
      function putPolicy({ client, sdk, resource, ...scaling }, metric, has, wanted) {
        const before = has?.TargetTrackingScalingPolicyConfiguration;
        const input = {
          ...resource,
          PolicyName: ownName(scaling, metric),
          PolicyType: "TargetTrackingScaling",
          TargetTrackingScalingPolicyConfiguration: wanted
        };
        return {
          change: {
            path: `autoscaling.${metric}`,
            before: before === void 0 ? void 0 : show(metric, before),
            after: show(metric, wanted)
          },
          run: () => client.send(new sdk.PutScalingPolicyCommand(input))
        };
      }
      function deletePolicy({ client, sdk, resource, ...scaling }, policy) {
        const name = policy.PolicyName ?? "";
        const metric = order.find((one) => ownName(scaling, one) === name);
        const configuration = policy.TargetTrackingScalingPolicyConfiguration;
        const before = metric === void 0 || configuration === void 0 ? name : show(metric, configuration);
        return {
          change: { path: `autoscaling.${metric ?? name}`, before, after: void 0 },
          run: () => client.send(new sdk.DeleteScalingPolicyCommand({ ...resource, PolicyName: name }))
        };
      }
      function show(metric, configuration) {
        const { TargetValue, ScaleInCooldown, ScaleOutCooldown } = configuration;
        const cooldowns = [
          ...ScaleOutCooldown === void 0 ? [] : [`out after ${ScaleOutCooldown} s`],
          ...ScaleInCooldown === void 0 ? [] : [`in after ${ScaleInCooldown} s`]
        ];
        return [`${TargetValue ?? "?"}${units[metric]}`, ...cooldowns].join(", ");
      }
      ;
      function planSchedules(scaling, wish) {
        const wanted = wish.kind === "off" ? [] : wish.schedules;
        const names = new Set(wanted.map(({ name }) => ownName(scaling, name)));
        const gone = scaling.actions.filter(({ ScheduledActionName: name }) => isOwn(scaling, name) && !names.has(name ?? ""));
        return [
          ...wanted.flatMap((schedule) => putAction(scaling, schedule)),
          ...gone.map((action) => deleteAction(scaling, action))
        ];
      }
      function putAction(scaling, schedule) {
        const { client, sdk, resource } = scaling;
        const name = ownName(scaling, schedule.name);
        const has = scaling.actions.find(({ ScheduledActionName }) => ScheduledActionName === name);
        const after = scaling_schedules_show(schedule);
        const before = has === void 0 ? void 0 : scaling_schedules_show(limitsOf(has));
        if (before === after)
          return [];
        const input = {
          ...resource,
          ScheduledActionName: name,
          Schedule: schedule.expression,
          Timezone: schedule.timezone ?? "UTC",
          ScalableTargetAction: {
            ...schedule.min !== void 0 && { MinCapacity: schedule.min },
            ...schedule.max !== void 0 && { MaxCapacity: schedule.max }
          }
        };
        const change = { path: `autoscaling.schedules[${schedule.name}]`, before, after };
        return [{ change, run: () => client.send(new sdk.PutScheduledActionCommand(input)) }];
      }
      function deleteAction(scaling, action) {
        const { client, sdk, resource } = scaling;
        const name = action.ScheduledActionName ?? "";
        const short = name.slice(ownName(scaling, "").length);
        return {
          change: { path: `autoscaling.schedules[${short}]`, before: scaling_schedules_show(limitsOf(action)), after: void 0 },
          run: () => client.send(new sdk.DeleteScheduledActionCommand({ ...resource, ScheduledActionName: name }))
        };
      }
      function limitsOf(action) {
        return {
          expression: action.Schedule ?? "",
          timezone: action.Timezone,
          min: action.ScalableTargetAction?.MinCapacity,
          max: action.ScalableTargetAction?.MaxCapacity
        };
      }
      function scaling_schedules_show({ expression, timezone, min, max }) {
        const tasks = [
          ...min === void 0 ? [] : [`at least ${min}`],
          ...max === void 0 ? [] : [`at most ${max}`]
        ];
        return `${expression} ${timezone ?? "UTC"}: ${tasks.join(", ")}`;
      }
      ;
      const attempts = 6;
      const betweenMs = 2e3;
      function planTarget(scaling, wish) {
        return wish.kind === "off" ? planEnd(scaling) : planLimits(scaling, wish);
      }
      function planEnd(scaling) {
        const { target: target2, policies, actions, client, sdk, resource } = scaling;
        if (target2 === void 0)
          return [];
        const others = [
          ...policies.map(({ PolicyName }) => PolicyName),
          ...actions.map(({ ScheduledActionName }) => ScheduledActionName)
        ].filter((name) => !isOwn(scaling, name));
        if (others.length > 0) {
          scaling.context.log.info(`Others still scale ${resource.ResourceId}: ${others.join(", ")}`);
          return [];
        }
        const change = { path: "autoscaling", before: scaling_target_show(target2.MinCapacity, target2.MaxCapacity), after: "off" };
        return [{ change, run: () => client.send(new sdk.DeregisterScalableTargetCommand(resource)) }];
      }
      function planLimits(scaling, wish) {
        const { target: target2 } = scaling;
        const isSame2 = target2?.MinCapacity === wish.min && target2.MaxCapacity === wish.max;
        if (isSame2 || isScheduled(scaling, wish))
          return [];
        const before = target2 === void 0 ? void 0 : scaling_target_show(target2.MinCapacity, target2.MaxCapacity);
        const change = { path: "autoscaling.tasks", before, after: scaling_target_show(wish.min, wish.max) };
        return [{ change, run: () => register(scaling, wish) }];
      }
      function isScheduled({ target: target2, actions }, wish) {
        if (target2 === void 0)
          return false;
        return actions.some(({ ScalableTargetAction: limits }) => {
          if (limits === void 0)
            return false;
          const { MinCapacity: min = wish.min, MaxCapacity: max = wish.max } = limits;
          return target2.MinCapacity === min && target2.MaxCapacity === max;
        });
      }
      async function register(scaling, { min, max }) {
        const { client, sdk, resource, context } = scaling;
        for (let attempt = 1; ; attempt++) {
          try {
            const limits = { ...resource, MinCapacity: min, MaxCapacity: max };
            await client.send(new sdk.RegisterScalableTargetCommand(limits));
            return;
          } catch (error) {
            const reason = reasonOf(error);
            if (reason.includes("Unable to assume IAM role"))
              throw explainRole(error);
            if (!/service doesn't exist/i.test(reason) || attempt === attempts)
              throw error;
            await context.clock.sleep(betweenMs, context.signal);
          }
        }
      }
      function explainRole(cause) {
        return new errors.yo("Application Auto Scaling has no role yet in this account to scale ECS services with", {
          cause,
          hint: [
            "AWS makes the role AWSServiceRoleForApplicationAutoScaling_ECSService with the first service that is registered, if the caller may have it made.",
            "Make it once: aws iam create-service-linked-role --aws-service-name ecs.application-autoscaling.amazonaws.com",
            "or allow iam:CreateServiceLinkedRole on arn:aws:iam::*:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/*, and run the step again."
          ].join("\n")
        });
      }
      function reasonOf(error) {
        const { cause, message } = (0, errors.zR)(error);
        return cause instanceof Error ? cause.message : message;
      }
      function scaling_target_show(min, max) {
        return `${min ?? "?"} to ${max ?? "?"}`;
      }
      var read_autoscaling = __webpack_require__(99554);
      ;
      async function applyAutoscaling(aws, wish, service, context, apply) {
        const scaling = await openScaling(aws, service, context);
        const steps = [
          ...planTarget(scaling, wish),
          ...await planPolicies(scaling, wish, apply),
          ...planSchedules(scaling, wish)
        ];
        const inOrder = wish.kind === "off" ? [...steps].reverse() : steps;
        if (apply)
          for (const step of inOrder)
            await step.run();
        return steps.map(({ change }) => change);
      }
    })
  )
};
;
