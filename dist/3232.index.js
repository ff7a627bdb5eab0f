"use strict";
exports.id = 3232;
exports.ids = [3232];
exports.modules = {
  /***/
  33232: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        preflight: () => (
          /* binding */
          preflight
        )
      });
      ;
      function error(problem, hint, container) {
        return { level: "error", problem, hint, container };
      }
      function warning(problem, hint, container) {
        return { level: "warning", problem, hint, container };
      }
      function enumerate(names) {
        const last = names.at(-1) ?? "";
        return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
      }
      ;
      function judgeCluster(cluster, found, { providers }) {
        if (found === void 0)
          return [];
        if (found === "missing") {
          return [
            error(`The cluster ${cluster} does not exist`, "Check the inputs cluster and aws-region, and that the credentials are of the account that has it.")
          ];
        }
        if (found.status !== "ACTIVE") {
          return [
            error(`The cluster ${cluster} is ${found.status}`, "Wait until it is ACTIVE (`aws ecs describe-clusters`), or use another one.")
          ];
        }
        const lacking2 = providers.filter((name) => !found.providers.includes(name));
        if (lacking2.length === 0)
          return [];
        const one = lacking2.length === 1;
        return [
          error(`The capacity provider${one ? "" : "s"} ${enumerate(lacking2)} of the service ${one ? "is" : "are"} not associated with the cluster ${cluster}`, `Associate ${one ? "it" : "them"} (\`aws ecs put-cluster-capacity-providers\`, which takes the whole list); the cluster has ${found.providers.length === 0 ? "none" : enumerate(found.providers)}.`)
        ];
      }
      function judgeRoom(task, { rooms, isScaling }) {
        if (rooms === void 0 || isScaling !== false)
          return [];
        if (rooms.length === 0) {
          return [
            warning("The cluster has no active container instance, and no capacity provider that makes one", "Register instances with the cluster, or give the service a capacity provider with managed scaling.")
          ];
        }
        const need = needOf(task);
        if (rooms.some((room) => fits(need, room)))
          return [];
        const ports = need.ports.length === 0 ? "" : ` and the host port ${need.ports.join(", ")} free`;
        return [
          warning(`None of the ${rooms.length} container instances has room for one more task: ${need.cpu} CPU units, ${need.memory} MiB of memory${ports}`, "A rolling update starts new tasks before it stops old ones. Add an instance, lower minimumHealthyPercent of the service, or give it a capacity provider with managed scaling.")
        ];
      }
      function needsRoom({ isDaemon, desired = 1, minimumHealthyPercent }) {
        if (isDaemon || desired === 0)
          return false;
        return desired - Math.ceil(desired * minimumHealthyPercent / 100) < 1;
      }
      function needOf(task) {
        const sum = (values2) => values2.reduce((total, value) => total + value, 0);
        return {
          cpu: task.cpu ?? sum(task.containers.map(({ cpu }) => cpu)),
          memory: task.memory ?? sum(task.containers.map((one) => one.memoryReservation ?? one.memory ?? 0)),
          ports: task.containers.flatMap(({ ports }) => ports.flatMap(({ containerPort, hostPort }) => {
            switch (task.networkMode) {
              case "host":
                return containerPort ?? [];
              case void 0:
              case "bridge":
                return hostPort === void 0 || hostPort === 0 ? [] : hostPort;
              default:
                return [];
            }
          }))
        };
      }
      function fits(need, room) {
        return need.cpu <= room.cpu && need.memory <= room.memory && need.ports.every((port) => !room.ports.includes(port));
      }
      ;
      async function readCaller({ aws, looks }) {
        const open = aws.lazy("sts", async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(4928), __webpack_require__.e(6422)]
        ).then(__webpack_require__.bind(__webpack_require__, 86422))).STSClient);
        const [client, { GetCallerIdentityCommand }] = await Promise.all([open(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(4928), __webpack_require__.e(6422)]
        ).then(__webpack_require__.bind(__webpack_require__, 86422))]);
        const answer = await looks.look("roles", "who the step is", (options) => client.send(new GetCallerIdentityCommand({}), options));
        const { Account: account, Arn: arn } = answer ?? {};
        if (account === void 0 || arn === void 0)
          return void 0;
        return { partition: arn.split(":")[1] ?? "aws", account, principal: principalOf(arn) };
      }
      function principalOf(arn) {
        if (/^arn:[\w-]+:iam::\d{12}:user\//.test(arn))
          return { kind: "user", arn };
        const [, partition, account, name] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? [];
        if (partition === void 0 || account === void 0 || name === void 0)
          return void 0;
        return { kind: "role", arn: `arn:${partition}:iam::${account}:role/${name}`, name };
      }
      function accountOf(role) {
        return /^arn:[\w-]+:iam::(\d{12}):role\//.exec(role)?.[1];
      }
      ;
      function member(value, name) {
        return isRecord(value) ? value[name] : void 0;
      }
      function members_text(value, name) {
        const found = member(value, name);
        return typeof found === "string" && found !== "" ? found : void 0;
      }
      function texts(value, name) {
        return list(value, name).filter((item) => typeof item === "string");
      }
      function number(value, name) {
        const found = member(value, name);
        const parsed = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
        return typeof parsed === "number" && Number.isFinite(parsed) ? parsed : void 0;
      }
      function list(value, name) {
        const found = member(value, name);
        return Array.isArray(found) ? found : [];
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      function readStrategy(items) {
        return items.flatMap((item) => {
          const name = members_text(item, "capacityProvider");
          return name === void 0 ? [] : [{ name, base: number(item, "base") ?? 0, weight: number(item, "weight") ?? 0 }];
        });
      }
      function shareOf(provider, strategy, tasks) {
        const based = strategy.reduce((sum, { base }) => sum + base, 0);
        const weights = strategy.reduce((sum, { weight }) => sum + weight, 0);
        const part = weights === 0 ? 1 / strategy.length : provider.weight / weights;
        return Math.min(provider.base, tasks) + Math.ceil(Math.max(0, tasks - based) * part);
      }
      ;
      async function readCluster(scene) {
        const { cluster, aws, looks } = scene;
        const [client, { DescribeClustersCommand }] = await Promise.all([aws.ecs(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3911), __webpack_require__.e(6395)]
        ).then(__webpack_require__.bind(__webpack_require__, 6395))]);
        const answer = await looks.look("capacity", `the cluster ${cluster}`, (options) => client.send(new DescribeClustersCommand({ clusters: [cluster] }), options));
        if (answer === void 0)
          return void 0;
        const found = answer.clusters?.[0];
        if (found === void 0)
          return "missing";
        return {
          status: found.status ?? "ACTIVE",
          providers: found.capacityProviders ?? [],
          defaultProviders: readStrategy(found.defaultCapacityProviderStrategy ?? [])
        };
      }
      ;
      const hostPattern = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.(?:aws|amazonwebservices\.com\.cn))$/;
      function readEcrImage(reference) {
        const slash = reference.indexOf("/");
        const [, account, region] = hostPattern.exec(reference.slice(0, slash)) ?? [];
        if (slash < 0 || account === void 0 || region === void 0)
          return void 0;
        const [tagged = "", digest] = reference.slice(slash + 1).split("@");
        const [repository = "", tag] = tagged.split(":");
        return {
          account,
          region,
          repository,
          digest,
          tag: tag ?? (digest === void 0 ? "latest" : void 0)
        };
      }
      ;
      function startUses({ containers }, hosting) {
        return containers.flatMap((container) => needsOf(container, hosting === "fargate").map((need) => ({ container: container.name, need })));
      }
      function needsOf({ secrets, image, log }, isFargate) {
        return [
          ...secrets.length > 0 ? ["secrets"] : [],
          ...isFargate && readEcrImage(image ?? "") !== void 0 ? ["image"] : [],
          ...isFargate && log?.driver === "awslogs" ? ["logs"] : []
        ];
      }
      const reasons = {
        secrets: "takes secrets",
        image: "has its image in ECR",
        logs: "writes to CloudWatch Logs"
      };
      function judgeExecutionRole(role, uses, { mayLogIn, mayLog }) {
        const [first] = uses;
        if (first === void 0)
          return [];
        if (role === void 0) {
          return [
            error(`The task definition has no executionRoleArn, and container ${first.container} ${reasons[first.need]}`, "Set executionRoleArn to a role with the policy AmazonECSTaskExecutionRolePolicy; for secrets it needs permission to read them too.", first.container)
          ];
        }
        const image = uses.find(({ need }) => need === "image");
        const silent = uses.filter(({ container, need }) => need === "logs" && isDenied(mayLog(container)));
        return [
          ...image === void 0 || !isDenied(mayLogIn) ? [] : [
            error(`The execution role ${role} may not log in to ECR, where the image of container ${image.container} is`, "Attach the policy AmazonECSTaskExecutionRolePolicy to it, or allow it ecr:GetAuthorizationToken on *, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer on the repository.", image.container)
          ],
          ...silent.map(({ container }) => error(`The execution role ${role} may not write the log of container ${container}`, "Attach the policy AmazonECSTaskExecutionRolePolicy to it, or allow it logs:CreateLogStream and logs:PutLogEvents on the log group (its ARN with :* at the end).", container))
        ];
      }
      function isDenied(decision) {
        return decision === "denied" || decision === "explicitly denied";
      }
      ;
      function hostingOf(service2, cluster) {
        if (service2.providers.length > 0)
          return byProviders(service2.providers);
        switch (service2.launchType) {
          case "FARGATE":
            return { kind: "fargate", providers: [], strategy: [] };
          case "EXTERNAL":
            return { kind: "external", providers: [] };
          case void 0:
            break;
          case "EC2":
            return { kind: "instances", providers: [] };
          default:
            return { kind: "unknown", providers: [] };
        }
        if (cluster === void 0 || cluster === "missing")
          return { kind: "unknown", providers: [] };
        return cluster.defaultProviders.length > 0 ? byProviders(cluster.defaultProviders) : { kind: "instances", providers: [] };
      }
      function byProviders(strategy) {
        const providers = strategy.map(({ name }) => name);
        const isFargate = providers.some((name) => name === "FARGATE" || name === "FARGATE_SPOT");
        return isFargate ? { kind: "fargate", providers, strategy } : { kind: "instances", providers };
      }
      var errors = __webpack_require__(48826);
      var src_errors = __webpack_require__(82926);
      ;
      const limitMs = 1e4;
      const atOnce = 8;
      const callsOfCheck = 60;
      class Looks {
        context;
        #unknown = /* @__PURE__ */ new Map();
        #calls = /* @__PURE__ */ new Map();
        #waiting = [];
        #underWay = 0;
        constructor(context) {
          this.context = context;
        }
        /**
         * @param what is looked at: `the secret orders/db`
         * @returns undefined when it could not be looked at
         * @throws what is no refusal of AWS; the signal's reason when the step is cancelled
         */
        async look(check, what, ask) {
          const calls = (this.#calls.get(check) ?? 0) + 1;
          this.#calls.set(check, calls);
          if (calls > callsOfCheck) {
            this.#keep(check, "calls", `Only ${callsOfCheck} things were looked at`, void 0);
            return void 0;
          }
          await this.#turn();
          try {
            const answer = await this.#within(ask);
            if (answer === "time is up") {
              const problem = `AWS did not tell of ${what} within ${limitMs / 1e3} seconds`;
              this.#keep(check, `time ${problem}`, problem, void 0);
              return void 0;
            }
            return answer.value;
          } catch (thrown) {
            this.context.signal.throwIfAborted();
            if (!(thrown instanceof errors.yo))
              throw thrown;
            this.#refused(check, what, thrown);
            return void 0;
          } finally {
            this.#underWay--;
            this.#waiting.shift()?.();
          }
        }
        findings() {
          return [...this.#unknown].sort(([a], [b]) => a < b ? -1 : 1).map(([, { finding, resources }]) => resources.size < 2 ? finding : { ...finding, hint: statement(finding, [...resources].sort()) });
        }
        async #turn() {
          while (this.#underWay >= atOnce)
            await new Promise((resolve) => this.#waiting.push(resolve));
          this.#underWay++;
        }
        async #within(ask) {
          const over = new AbortController();
          const abortSignal = AbortSignal.any([this.context.signal, over.signal]);
          const timer = this.context.clock.sleep(limitMs, abortSignal).then(() => "time is up");
          const asked = ask({ abortSignal }).then((value) => ({ value }));
          timer.catch(() => void 0);
          asked.catch(() => void 0);
          try {
            return await Promise.race([asked, timer]);
          } finally {
            over.abort();
          }
        }
        #refused(check, what, refusal) {
          const { action, resource } = /^AWS denied (?<action>\S+) on (?<resource>\S+)$/.exec(refusal.message)?.groups ?? {};
          const problem = `Could not look at ${what}: ${refusal.message}`;
          const resources = this.#keep(check, action ?? refusal.message, problem, refusal.hint);
          if (resource !== void 0)
            resources.add(resource);
        }
        /** Keeps the first finding of a kind; gives the resources that it is about. */
        #keep(check, kind, problem, hint) {
          const key = `${check} ${kind}`;
          const known2 = this.#unknown.get(key) ?? {
            finding: { level: "unknown", check, problem, hint, container: void 0 },
            resources: /* @__PURE__ */ new Set()
          };
          this.#unknown.set(key, known2);
          return known2.resources;
        }
      }
      function statement({ hint }, resources) {
        return hint?.replace(/"Resource": "[^"]*"/, `"Resource": [
${resources.map((resource) => `    ${JSON.stringify(resource)}`).join(",\n")}
  ]`);
      }
      async function unless(ask, codes, instead) {
        try {
          return await ask;
        } catch (thrown) {
          if ((0, src_errors.m_)(thrown, ...codes))
            return instead;
          throw thrown;
        }
      }
      ;
      function platformsOf(manifest) {
        const found = list(parse(manifest), "manifests").flatMap((entry) => {
          const platform = member(entry, "platform");
          const [os, architecture] = [members_text(platform, "os"), members_text(platform, "architecture")];
          if (os === void 0 || architecture === void 0 || os === "unknown")
            return [];
          return [`${os}/${architecture}`];
        });
        return found.length === 0 ? void 0 : [...new Set(found)];
      }
      function platformOf(task, isFargate) {
        const architecture = task.architecture ?? (isFargate ? "X86_64" : void 0);
        if (architecture === void 0)
          return void 0;
        const system = (task.operatingSystem ?? "LINUX").startsWith("WINDOWS") ? "windows" : "linux";
        switch (architecture) {
          case "X86_64":
            return `${system}/amd64`;
          case "ARM64":
            return `${system}/arm64`;
          default:
            return void 0;
        }
      }
      function parse(manifest) {
        try {
          return JSON.parse(manifest);
        } catch {
          return void 0;
        }
      }
      ;
      function judgeImages(images, wanted) {
        return images.flatMap(({ container, image, found }) => {
          const { account, region, repository } = image;
          const place = `account ${account}, ${region}`;
          switch (found.kind) {
            case "no repository":
              return error(`There is no repository ${repository} in ECR of ${place}, which the image of container ${container} is to come from`, "Check the name, the account and the region in the image, and that the step that builds it has run. With a pull through cache rule, pull the image once by hand.", container);
            case "no image":
              return error(`The repository ${repository} in ECR of ${place} has no image ${nameOf(image)}`, "Push it first, or check the tag. If it was there, a lifecycle policy of the repository may have deleted it: see `aws ecr describe-images`.", container);
            case "there": {
              const { platforms } = found;
              if (wanted === void 0 || platforms === void 0 || platforms.includes(wanted))
                return [];
              return error(`The image of container ${container} is for ${platforms.join(", ")}, and the task runs on ${wanted}`, `Build it for ${wanted} too (docker buildx build --platform ${wanted}), or set runtimePlatform in the task definition to what the image is for.`, container);
            }
          }
        });
      }
      async function readImages({ task, aws, looks }) {
        const asked = task.containers.flatMap(({ name, image }) => {
          const parsed = image === void 0 ? void 0 : readEcrImage(image);
          return parsed === void 0 ? [] : [{ container: name, image: parsed }];
        });
        const repositories = /* @__PURE__ */ new Map();
        for (const one of asked) {
          const key = `${one.image.account}/${one.image.region}/${one.image.repository}`;
          repositories.set(key, [...repositories.get(key) ?? [], one]);
        }
        const facts = await Promise.all([...repositories.values()].map((ofOne) => readRepository({ aws, looks }, ofOne)));
        return facts.flat();
      }
      async function readRepository({ aws, looks }, asked) {
        const [first] = asked;
        if (first === void 0)
          return [];
        const { account, region, repository } = first.image;
        const [client, { BatchGetImageCommand }] = await Promise.all([
          region === aws.region ? aws.ecr() : aws.ecrIn(region),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(6256), __webpack_require__.e(6972)]
          ).then(__webpack_require__.bind(__webpack_require__, 66972))
        ]);
        const command = new BatchGetImageCommand({
          registryId: account,
          repositoryName: repository,
          imageIds: asked.map(({ image }) => idOf(image)),
          acceptedMediaTypes
        });
        const answer = await looks.look("image", `images of ${repository}`, (options) => unless(client.send(command, options), ["RepositoryNotFoundException"], "no repository"));
        if (answer === void 0)
          return [];
        if (answer === "no repository")
          return asked.map((one) => ({ ...one, found: { kind: "no repository" } }));
        return asked.flatMap((one) => {
          const found = answer.images?.find((image) => isIt(image, one.image));
          if (found !== void 0) {
            return [{ ...one, found: { kind: "there", platforms: platformsOf(found.imageManifest ?? "") } }];
          }
          const isMissing = answer.failures?.some(({ imageId, failureCode }) => failureCode === "ImageNotFound" && isIt({ imageId }, one.image));
          return isMissing === true ? [{ ...one, found: { kind: "no image" } }] : [];
        });
      }
      const acceptedMediaTypes = [
        "application/vnd.docker.distribution.manifest.v2+json",
        "application/vnd.docker.distribution.manifest.list.v2+json",
        "application/vnd.oci.image.manifest.v1+json",
        "application/vnd.oci.image.index.v1+json"
      ];
      function idOf({ tag, digest }) {
        return digest === void 0 ? { imageTag: tag ?? "latest" } : { imageDigest: digest };
      }
      function isIt({ imageId }, { tag, digest }) {
        return digest === void 0 ? imageId?.imageTag === tag : imageId?.imageDigest === digest;
      }
      function nameOf({ tag, digest }) {
        return digest ?? `with the tag ${tag ?? "latest"}`;
      }
      ;
      function judgeMappings({ containers }, loadBalancers) {
        return loadBalancers.flatMap(({ container: name, port }) => {
          const names = containers.map((container2) => container2.name);
          const container = containers.find((candidate) => candidate.name === name);
          if (container === void 0) {
            return error(`The load balancer of the service sends to container ${name ?? ""}, which the task definition does not have`, `Its containers are ${enumerate(names)}. Name the container so, or change loadBalancers of the service.`);
          }
          if (port === void 0 || hasPort(container, port))
            return [];
          const ports = container.ports.flatMap(({ containerPort, range }) => containerPort ?? range?.join("-") ?? []);
          const given2 = ports.length === 0 ? "none" : ports.join(", ");
          return error(`The load balancer of the service sends to port ${port} of container ${container.name}, which does not have it (it has ${given2})`, `Add { "containerPort": ${port} } to portMappings of the container, or change loadBalancers of the service.`, container.name);
        });
      }
      function judgeTargetGroups(task, loadBalancers, groups, vpcs) {
        return loadBalancers.flatMap((balancer) => [balancer.targetGroup, balancer.alternate].flatMap((arn) => {
          const group = arn === void 0 ? void 0 : groups.get(arn);
          if (group === void 0)
            return [];
          if (group === "missing") {
            return error(`The target group ${arn ?? ""} does not exist`, "Correct loadBalancers of the service, or create the target group again; a deleted one does not come back with its name.");
          }
          return judgeGroup(task, balancer, group, vpcs);
        }));
      }
      function judgeGroup(task, { container, port }, group, vpcs) {
        const problems = [];
        const wanted = task.networkMode === "awsvpc" ? "ip" : "instance";
        if (group.targetType !== wanted) {
          problems.push(error(`The target group ${group.name} is of the type ${group.targetType}, and the network mode ${task.networkMode ?? "bridge"} needs ${wanted}`, `A target group's type cannot be changed: create one of the type ${wanted} and have the service use it.`));
        }
        if (group.vpc !== void 0 && vpcs.length > 0 && !vpcs.includes(group.vpc)) {
          problems.push(error(`The target group ${group.name} is in ${group.vpc}, and the subnets of the service are in ${vpcs.join(", ")}`, "Use a target group and subnets of the same VPC."));
        }
        if (!group.isAttached) {
          problems.push(warning(`No load balancer sends to the target group ${group.name}`, "Add it to a listener or a rule. ECS refuses to create a service with such a group, and nobody reaches its tasks."));
        }
        return [...problems, ...judgeHealthCheck(task, { container, port }, group)];
      }
      function judgeHealthCheck({ containers, networkMode }, { container, port }, group) {
        const problems = [];
        const checked = Number(group.healthCheckPort);
        const isThere2 = networkMode === "awsvpc" ? containers.some((candidate) => hasPort(candidate, checked)) : containers.some(({ ports }) => ports.some(({ hostPort }) => hostPort === checked));
        if (group.healthCheckPort !== "traffic-port" && !isThere2) {
          problems.push(warning(`The target group ${group.name} checks the health at port ${group.healthCheckPort}, which no container of the task has`, `Set its health check port to traffic-port (the port that gets the traffic, ${port ?? "as registered"}), or add the port to a container's portMappings.`, container));
        }
        const path = group.healthCheckPath;
        if (group.isHttp && path !== void 0 && !/^\/[^\s#]*$/.test(path)) {
          problems.push(warning(`The target group ${group.name} checks the health at the path ${JSON.stringify(path)}`, "A path begins with a slash and has no spaces: set it to one that answers with the codes of its matcher.", container));
        }
        return problems;
      }
      function hasPort({ ports }, port) {
        return ports.some(({ containerPort, range }) => containerPort === port || range !== void 0 && range[0] <= port && port <= range[1]);
      }
      ;
      function awsLogsOf({ containers }) {
        return containers.flatMap(({ name, log }) => {
          const group = log?.driver === "awslogs" ? members_text(log.options, "awslogs-group") : void 0;
          if (group === void 0)
            return [];
          const creates = member(log?.options, "awslogs-create-group");
          return [
            {
              container: name,
              group,
              region: members_text(log?.options, "awslogs-region"),
              isCreating: creates === true || creates === "true"
            }
          ];
        });
      }
      function judgeLogOptions(task, hosting) {
        return task.containers.flatMap((container) => judgeOptions(container, task, hosting));
      }
      function judgeOptions({ name, log }, { containers }, hosting) {
        if (log?.driver === "awsfirelens") {
          if (containers.some(({ isLogRouter }) => isLogRouter))
            return [];
          return [
            error(`Container ${name} logs through FireLens, and no container of the task has a firelensConfiguration`, "Add a log router container (fluent-bit), or use another log driver.", name)
          ];
        }
        if (log?.driver !== "awslogs")
          return [];
        const needed = [
          "awslogs-group",
          "awslogs-region",
          ...hosting === "fargate" ? ["awslogs-stream-prefix"] : []
        ];
        const lacking2 = needed.filter((option) => members_text(log.options, option) === void 0);
        if (lacking2.length === 0)
          return [];
        return [
          error(`The log configuration of container ${name} has no ${lacking2.join(" and no ")}`, `Set ${lacking2.length === 1 ? "it" : "them"} in logConfiguration.options.`, name)
        ];
      }
      function judgeLogGroups(logs, { isThere: isThere2, mayCreate }) {
        return logs.flatMap((log) => {
          if (isThere2(log) !== false)
            return [];
          const { container, group, region, isCreating } = log;
          const problem = `The log group ${group} of container ${container} does not exist${region === void 0 ? "" : ` in ${region}`}`;
          if (!isCreating) {
            return error(problem, `Create it (\`aws logs create-log-group --log-group-name ${group}${region === void 0 ? "" : ` --region ${region}`}\`), or set "awslogs-create-group": "true".`, container);
          }
          const decision = mayCreate(log);
          if (decision !== "denied" && decision !== "explicitly denied")
            return [];
          return error(`${problem}, and the execution role may not create it`, "Add to a policy of the role: Allow logs:CreateLogGroup (AmazonECSTaskExecutionRolePolicy does not have it); or create the group.", container);
        });
      }
      ;
      function judgeNetworkMode({ networkMode, requires }, network, hosting) {
        const isFargate = hosting === "fargate" || requires.includes("FARGATE");
        if (isFargate && networkMode !== "awsvpc") {
          return [
            error(`Fargate needs the network mode awsvpc, and the task definition has ${networkMode ?? "none"}`, 'Set "networkMode": "awsvpc" in the task definition.')
          ];
        }
        if (networkMode === "awsvpc" && (network?.subnets ?? []).length === 0) {
          return [
            error("The network mode awsvpc needs subnets, and the service has none", "Give the service a network configuration with subnets and security groups.")
          ];
        }
        if (networkMode !== "awsvpc" && network !== void 0 && network.subnets.length > 0) {
          return [
            error(`The service has subnets, which only go with the network mode awsvpc; the task definition has ${networkMode ?? "none"}`, 'Set "networkMode": "awsvpc" in the task definition, or take the network configuration from the service.')
          ];
        }
        return [];
      }
      function judgeNetwork(network, { subnets, securityGroups }) {
        return [
          ...missing("subnet", network.subnets, subnets),
          ...missing("security group", network.securityGroups, securityGroups),
          ...apart(subnets, securityGroups),
          ...full(subnets)
        ];
      }
      function missing(noun, wanted, found) {
        if (found === void 0)
          return [];
        const lacking2 = wanted.filter((id) => !found.some((one) => one.id === id));
        if (lacking2.length === 0)
          return [];
        const [what, verb] = lacking2.length === 1 ? [noun, "does"] : [`${noun}s`, "do"];
        return [
          error(`The ${what} ${enumerate(lacking2)} of the service ${verb} not exist in this account and region`, "Correct the network configuration of the service; a deleted VPC takes its subnets and groups with it.")
        ];
      }
      function apart(subnets = [], securityGroups = []) {
        const all = [...subnets, ...securityGroups];
        const vpcs = [...new Set(all.map(({ vpc }) => vpc))];
        if (vpcs.length < 2)
          return [];
        const places = vpcs.map((vpc) => {
          const ids = all.filter((one) => one.vpc === vpc).map(({ id }) => id);
          return `${ids.join(", ")} in ${vpc}`;
        });
        return [
          error(`The subnets and security groups of the service are not of one VPC: ${places.join("; ")}`, "Name subnets and security groups of the same VPC.")
        ];
      }
      function full(subnets = []) {
        const without = subnets.filter(({ free }) => free === 0).map(({ id }) => id);
        if (without.length === 0)
          return [];
        const all = without.length === subnets.length;
        return [
          warning(`${all ? "Every subnet of the service is full" : `The subnet ${enumerate(without)} is full`}: there is no address for another task`, "A task in awsvpc mode takes an address of its own. Add a subnet, or free addresses in this one.")
        ];
      }
      ;
      async function readCapacity(scene, providers) {
        const isScaling = await readScaling(scene, providers);
        return { isScaling, rooms: isScaling === true ? void 0 : await readRooms(scene) };
      }
      async function readScaling({ aws, looks }, providers) {
        if (providers.length === 0)
          return false;
        const [client, { DescribeCapacityProvidersCommand }] = await Promise.all([
          aws.ecs(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3911), __webpack_require__.e(6395)]
          ).then(__webpack_require__.bind(__webpack_require__, 6395))
        ]);
        const command = new DescribeCapacityProvidersCommand({ capacityProviders: [...providers] });
        const answer = await looks.look("capacity", "the capacity providers", (options) => client.send(command, options));
        return answer?.capacityProviders?.some(({ autoScalingGroupProvider, managedInstancesProvider }) => managedInstancesProvider !== void 0 || autoScalingGroupProvider?.managedScaling?.status === "ENABLED");
      }
      async function readRooms({ aws, looks, cluster }) {
        const [client, { DescribeContainerInstancesCommand, ListContainerInstancesCommand }] = await Promise.all([
          aws.ecs(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3911), __webpack_require__.e(6395)]
          ).then(__webpack_require__.bind(__webpack_require__, 6395))
        ]);
        const list2 = new ListContainerInstancesCommand({ cluster, status: "ACTIVE", maxResults: 100 });
        const listed = await looks.look("capacity", "the container instances", (options) => client.send(list2, options));
        if (listed === void 0)
          return void 0;
        const { containerInstanceArns: arns = [] } = listed;
        if (arns.length === 0)
          return [];
        const describe2 = new DescribeContainerInstancesCommand({ cluster, containerInstances: arns });
        const answer = await looks.look("capacity", "the container instances", (options) => client.send(describe2, options));
        return answer?.containerInstances?.filter(({ agentConnected }) => agentConnected !== false).map(roomOf);
      }
      function roomOf({ remainingResources = [] }) {
        const of = (name) => remainingResources.find((resource) => resource.name === name);
        return {
          cpu: of("CPU")?.integerValue ?? 0,
          memory: of("MEMORY")?.integerValue ?? 0,
          ports: (of("PORTS")?.stringSetValue ?? []).map(Number)
        };
      }
      ;
      const mostPages = 3;
      async function simulate({ aws, looks }, { check, principal, actions: actions2, resources, context = {} }) {
        if (resources.length === 0)
          return undecided;
        const [client, { SimulatePrincipalPolicyCommand }] = await Promise.all([
          aws.iam(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(531), __webpack_require__.e(1923)]
          ).then(__webpack_require__.bind(__webpack_require__, 21923))
        ]);
        const decisions = /* @__PURE__ */ new Map();
        let marker;
        for (let page = 0; page < mostPages; page++) {
          const command = new SimulatePrincipalPolicyCommand({
            PolicySourceArn: principal,
            ActionNames: [...actions2],
            ResourceArns: [...resources],
            ContextEntries: Object.entries(context).map(([key, value]) => ({
              ContextKeyName: key,
              ContextKeyType: "string",
              ContextKeyValues: [value]
            })),
            Marker: marker
          });
          const answer = await looks.look(check, `what ${simulate_nameOf(principal)} may do`, (options) => unless(client.send(command, options), ["NoSuchEntityException", "NoSuchEntity"], "no principal"));
          if (answer === void 0 || answer === "no principal")
            return answer;
          for (const [key, decision] of (answer.EvaluationResults ?? []).flatMap(decisionsOf)) {
            decisions.set(key, decision);
          }
          if (answer.IsTruncated !== true || answer.Marker === void 0)
            break;
          marker = answer.Marker;
        }
        return (action, resource) => decisions.get(keyOf(action, resource));
      }
      const undecided = () => void 0;
      function known(answer) {
        return answer === void 0 || answer === "no principal" ? undecided : answer;
      }
      function decisionsOf(result) {
        const key = (resource = "*") => keyOf(result.EvalActionName ?? "", resource);
        const own = [[key(result.EvalResourceName), decisionOf(result, result.EvalDecision)]];
        const specific = (result.ResourceSpecificResults ?? []).map((each) => [key(each.EvalResourceName), decisionOf(each, each.EvalResourceDecision)]);
        return [...own, ...specific];
      }
      function keyOf(action, resource) {
        return `${action.toLowerCase()} ${resource}`;
      }
      function decisionOf({ MissingContextValues: missing2 = [] }, decision) {
        switch (decision) {
          case "allowed":
            return "allowed";
          case "explicitDeny":
            return missing2.length > 0 ? "depends" : "explicitly denied";
          case "implicitDeny":
            return missing2.length > 0 ? "depends" : "denied";
          case void 0:
          default:
            return "depends";
        }
      }
      function simulate_nameOf(principal) {
        return principal.replace(/^arn:[^:]*:iam::\d*:(user|role)\/(?:.*\/)?/, "$1 ");
      }
      ;
      async function readLogGroups(scene, caller, role) {
        const homeOf = ({ region = scene.aws.region }) => region;
        const keyOf2 = (log) => `${homeOf(log)} ${log.group}`;
        const wanted = new Map(awsLogsOf(scene.task).map((log) => [keyOf2(log), log]));
        const found = new Map(await Promise.all([...wanted].map(async ([key, log]) => [key, await isThere(scene, homeOf(log), log.group)])));
        const toMake = awsLogsOf(scene.task).filter((log) => log.isCreating && found.get(keyOf2(log)) === false);
        return {
          isThere: (log) => found.get(keyOf2(log)),
          mayCreate: await readCreating(scene, caller, role, toMake)
        };
      }
      async function isThere({ aws, looks }, region, name) {
        const [client, { DescribeLogGroupsCommand }] = await Promise.all([
          aws.inRegion(region).logs(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(1460), __webpack_require__.e(5566), __webpack_require__.e(6742)]
          ).then(__webpack_require__.bind(__webpack_require__, 16742))
        ]);
        const command = new DescribeLogGroupsCommand({ logGroupNamePrefix: name });
        const answer = await looks.look("logs", `the log group ${name}`, (options) => client.send(command, options));
        return answer === void 0 ? void 0 : answer.logGroups?.some(({ logGroupName }) => logGroupName === name) === true;
      }
      async function readCreating(scene, caller, role, logs) {
        const [principal, who] = logs.length === 0 ? [] : [await role, await caller];
        if (principal === void 0 || who === void 0)
          return () => void 0;
        const action = "logs:CreateLogGroup";
        const arnOf2 = ({ group, region = scene.aws.region }) => logGroupArn(who, region, group);
        const resources = [...new Set(logs.map(arnOf2))];
        const decide = known(await simulate(scene, { check: "logs", principal, actions: [action], resources }));
        return (log) => decide(action, arnOf2(log));
      }
      function logGroupArn({ partition, account }, region, name) {
        return `arn:${partition}:logs:${region}:${account}:log-group:${name}`;
      }
      ;
      const logIn = "ecr:GetAuthorizationToken";
      const beginStream = "logs:CreateLogStream";
      async function readExecutionRole(scene, uses, caller, role) {
        const [principal, who] = [await role, await caller];
        const streams = new Map(who === void 0 ? [] : awsLogsOf(scene.task).map(({ container, group, region = scene.aws.region }) => [
          container,
          // IAM judges the stream, which has the container's name in it.
          `${logGroupArn(who, region, group)}:log-stream:preflight/${container}/task`
        ]));
        const needs = new Set(uses.map(({ need }) => need));
        if (principal === void 0 || !needs.has("image") && !needs.has("logs")) {
          return { mayLogIn: void 0, mayLog: () => void 0 };
        }
        const decide = known(await simulate(scene, {
          check: "roles",
          principal,
          actions: [...needs.has("image") ? [logIn] : [], ...needs.has("logs") ? [beginStream] : []],
          resources: [...needs.has("image") ? ["*"] : [], ...streams.values()]
        }));
        return {
          mayLogIn: decide(logIn, "*"),
          mayLog: (container) => decide(beginStream, streams.get(container) ?? "")
        };
      }
      ;
      async function readNetwork({ aws, looks }, network) {
        const [client, { DescribeSecurityGroupsCommand, DescribeSubnetsCommand }] = await Promise.all([
          aws.ec2(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(3396), __webpack_require__.e(5372)]
          ).then(__webpack_require__.bind(__webpack_require__, 25372))
        ]);
        const filter = (name, ids) => ({
          Filters: [{ Name: name, Values: [...ids] }]
        });
        const { subnets, securityGroups } = network;
        const [foundSubnets, foundGroups] = await Promise.all([
          subnets.length === 0 ? { Subnets: [] } : looks.look("network", "the subnets", (options) => client.send(new DescribeSubnetsCommand(filter("subnet-id", subnets)), options)),
          securityGroups.length === 0 ? { SecurityGroups: [] } : looks.look("network", "the security groups", (options) => client.send(new DescribeSecurityGroupsCommand(filter("group-id", securityGroups)), options))
        ]);
        return {
          subnets: foundSubnets?.Subnets?.map((subnet) => ({
            id: subnet.SubnetId ?? "",
            vpc: subnet.VpcId ?? "",
            free: subnet.AvailableIpAddressCount ?? 1
          })),
          securityGroups: foundGroups?.SecurityGroups?.map(({ GroupId, VpcId }) => ({
            id: GroupId ?? "",
            vpc: VpcId ?? ""
          }))
        };
      }
      var target = __webpack_require__(76836);
      ;
      const service = "ecs-tasks.amazonaws.com";
      function trustsTasks(document) {
        const statements = readStatements(document);
        const applies = (effect) => statements.some((statement2) => members_text(statement2, "Effect") === effect && services(statement2).some((name) => name === service || name === "*") && values(statement2, "Action").some(isAssumeRole));
        return applies("Allow") && !applies("Deny");
      }
      function readStatements(document) {
        const policy = JSON.parse(decodeURIComponent(document));
        const statements = list(policy, "Statement");
        return statements.length > 0 ? statements : [member(policy, "Statement")];
      }
      function services(statement2) {
        const principal = member(statement2, "Principal");
        return principal === "*" ? ["*"] : [...values(principal, "Service"), ...values(principal, "AWS").filter(isAll)];
      }
      function isAll(name) {
        return name === "*";
      }
      function values(holder, name) {
        const single = members_text(holder, name);
        if (single !== void 0)
          return [single];
        return list(holder, name).filter((item) => typeof item === "string");
      }
      function isAssumeRole(action) {
        return /^(\*|sts:(\*|assume\*|assumerole\*?))$/i.test(action);
      }
      ;
      const passRole = "iam:PassRole";
      const register = "ecs:RegisterTaskDefinition";
      function roleFinder({ aws, looks }) {
        const asked = /* @__PURE__ */ new Map();
        const ask = async (name) => {
          const [client, { GetRoleCommand }] = await Promise.all([aws.iam(), Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(531), __webpack_require__.e(1923)]
          ).then(__webpack_require__.bind(__webpack_require__, 21923))]);
          const answer = await looks.look("roles", `the role ${name}`, (options) => unless(client.send(new GetRoleCommand({ RoleName: name }), options), ["NoSuchEntityException", "NoSuchEntity"], "missing"));
          if (answer === void 0 || answer === "missing")
            return answer;
          const { Arn: arn, AssumeRolePolicyDocument: trustPolicy } = answer.Role ?? {};
          return arn === void 0 || trustPolicy === void 0 ? void 0 : { arn, trustPolicy };
        };
        return (role) => {
          const name = (0, target.S)(role);
          const answer = asked.get(name) ?? ask(name);
          asked.set(name, answer);
          return answer;
        };
      }
      async function readRoles(scene, caller, find) {
        const { executionRole, taskRole } = scene.task;
        const named = [
          ...executionRole === void 0 ? [] : [{ field: "executionRoleArn", name: executionRole }],
          ...taskRole === void 0 ? [] : [{ field: "taskRoleArn", name: taskRole }]
        ];
        if (named.length === 0)
          return [];
        const who = await caller;
        const seen = await Promise.all(named.map(async (one) => {
          const account = accountOf(one.name);
          if (who !== void 0 && account !== void 0 && account !== who.account) {
            return {
              ...one,
              found: { kind: "of another account", account: who.account },
              arn: void 0
            };
          }
          const role = await find(one.name);
          if (role === "missing")
            return { ...one, found: { kind: "missing" }, arn: void 0 };
          const found = role === void 0 ? void 0 : { kind: "there", isTrusting: trustsTasks(role.trustPolicy) };
          return { ...one, found, arn: role?.arn ?? (account === void 0 ? void 0 : one.name) };
        }));
        const mayPass = await readPassing(scene, who, find, seen.flatMap(({ arn }) => arn ?? []));
        return seen.map(({ arn, ...fact }) => ({
          ...fact,
          mayPass: arn === void 0 ? void 0 : mayPass(passRole, arn)
        }));
      }
      async function readPassing(scene, caller, find, roles) {
        const principal = caller?.principal;
        if (principal === void 0)
          return undecided;
        const ask = {
          check: "roles",
          actions: [passRole],
          resources: [...new Set(roles)],
          context: { "iam:PassedToService": "ecs-tasks.amazonaws.com" }
        };
        let asked = principal.arn;
        let answer = await simulate(scene, { ...ask, principal: asked });
        if (answer === "no principal" && principal.kind === "role") {
          const role = await find(principal.name);
          if (role !== void 0 && role !== "missing") {
            asked = role.arn;
            answer = await simulate(scene, { ...ask, principal: asked });
          }
        }
        const mayPass = known(answer);
        const isDenied2 = roles.some((role) => mayPass(passRole, role) === "denied");
        return isDenied2 && scene.isPlan && await onlyLooks(scene, asked) ? undecided : mayPass;
      }
      async function onlyLooks(scene, principal) {
        const ask = { check: "roles", principal, actions: [register], resources: ["*"] };
        return known(await simulate(scene, ask))(register, "*") === "denied";
      }
      ;
      function keyArn(id, encrypted) {
        if (id === void 0 || encrypted === void 0 || /(?:^|:)alias\//.test(id))
          return void 0;
        if (id.startsWith("arn:"))
          return id;
        const [, partition = "aws", , region = "", account = ""] = encrypted.split(":");
        return `arn:${partition}:kms:${region}:${account}:key/${id}`;
      }
      ;
      const notSeen = { found: void 0, arn: void 0, key: void 0 };
      ;
      const describe_parameters_atOnce = 50;
      async function describeParameters(scene, references, caller) {
        if (references.length === 0)
          return /* @__PURE__ */ new Map();
        const who = await caller;
        const homeOf = ({ region = scene.aws.region }) => region;
        const isOwn = ({ account = who?.account }) => who !== void 0 && account === who.account;
        const regions = [...new Set(references.filter(isOwn).map(homeOf))];
        const shelves = new Map(await Promise.all(regions.map(async (region) => {
          const wanted = references.filter((one) => isOwn(one) && homeOf(one) === region);
          return [region, await readShelf(scene, region, [...new Set(wanted.map(({ name }) => name))])];
        })));
        return new Map(references.map((reference) => {
          const region = homeOf(reference);
          const given2 = reference.arn ?? (who === void 0 ? void 0 : arnOf(reference.name, region, who));
          const shelf = isOwn(reference) ? shelves.get(region) : void 0;
          return [reference, sightOf(reference, given2, shelf)];
        }));
      }
      function sightOf({ name }, given2, shelf) {
        const found = shelf?.there.get(bare(name));
        if (found !== void 0) {
          const arn = found.ARN ?? given2;
          return { found: "there", arn, key: keyArn(found.KeyId, arn) };
        }
        return shelf?.isCertain === true ? { ...notSeen, found: "missing" } : { ...notSeen, arn: given2 };
      }
      async function readShelf({ aws, looks }, region, names) {
        const [client, { DescribeParametersCommand }] = await Promise.all([
          aws.inRegion(region).ssm(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(5071), __webpack_require__.e(4535)]
          ).then(__webpack_require__.bind(__webpack_require__, 64535))
        ]);
        const there = /* @__PURE__ */ new Map();
        for (let first = 0; first < names.length; first += describe_parameters_atOnce) {
          const filters = [{ Key: "Name", Option: "Equals", Values: names.slice(first, first + describe_parameters_atOnce) }];
          let token;
          for (let page = 0; page === 0 || token !== void 0; page++) {
            const command = new DescribeParametersCommand({
              ParameterFilters: filters,
              MaxResults: describe_parameters_atOnce,
              NextToken: token
            });
            const answer = await looks.look("secrets", "the parameters", (options) => client.send(command, options));
            if (answer === void 0)
              return { there, isCertain: false };
            for (const one of answer.Parameters ?? [])
              if (one.Name !== void 0)
                there.set(bare(one.Name), one);
            token = answer.NextToken;
          }
        }
        return { there, isCertain: true };
      }
      function bare(name) {
        return name.replace(/^\//, "");
      }
      function arnOf(name, region, { partition, account }) {
        return `arn:${partition}:ssm:${region}:${account}:parameter/${bare(name)}`;
      }
      ;
      async function describeSecrets(scene, references) {
        const answers = /* @__PURE__ */ new Map();
        const sights = references.map(async (reference) => {
          const { id } = reference;
          const asked = answers.get(id) ?? describe(scene, reference);
          answers.set(id, asked);
          return [reference, describe_secrets_sightOf(reference, await asked)];
        });
        return new Map(await Promise.all(sights));
      }
      async function describe({ aws, looks }, { id, region = aws.region }) {
        const [client, { DescribeSecretCommand }] = await Promise.all([
          aws.inRegion(region).secretsManager(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(4551), __webpack_require__.e(7725)]
          ).then(__webpack_require__.bind(__webpack_require__, 57725))
        ]);
        return looks.look("secrets", `the secret ${id}`, (options) => unless(client.send(new DescribeSecretCommand({ SecretId: id }), options), ["ResourceNotFoundException"], "missing"));
      }
      function describe_secrets_sightOf(reference, answer) {
        const own = reference.id.startsWith("arn:") ? reference.id : void 0;
        if (answer === void 0)
          return { ...notSeen, arn: own };
        if (answer === "missing")
          return { ...notSeen, found: "missing" };
        const arn = answer.ARN ?? own;
        return { found: judgeVersion(answer, reference), arn, key: keyArn(answer.KmsKeyId, arn) };
      }
      function judgeVersion(secret, { stage, version }) {
        if (secret.DeletedDate !== void 0)
          return "being deleted";
        const versions = secret.VersionIdsToStages ?? {};
        if (Object.keys(versions).length === 0)
          return "without a value";
        if (version !== void 0)
          return version in versions ? "there" : "no such version";
        return Object.values(versions).some((stages) => stages.includes(stage ?? "AWSCURRENT")) ? "there" : "no such version";
      }
      ;
      const secretArn = /^(arn:[\w-]+:secretsmanager:([\w-]+):\d{12}:secret:[^:]+)(?::([^:]*):([^:]*):([^:]*))?$/;
      const parameterArn = /^arn:[\w-]+:ssm:([\w-]+):(\d{12}):parameter\/(.+)$/;
      function readSecretReference({ valueFrom, isRegistryLogin }) {
        const [, id, region, , stage, version] = secretArn.exec(valueFrom) ?? [];
        if (id !== void 0)
          return { kind: "secret", id, region, stage: given(stage), version: given(version) };
        const [, home, account, path] = parameterArn.exec(valueFrom) ?? [];
        if (path !== void 0) {
          const name = path.includes("/") ? `/${path}` : path;
          return { kind: "parameter", name, arn: valueFrom, region: home, account };
        }
        if (valueFrom.startsWith("arn:") || /[\s${}]/.test(valueFrom))
          return { kind: "unreadable" };
        return isRegistryLogin ? { kind: "secret", id: valueFrom, region: void 0, stage: void 0, version: void 0 } : { kind: "parameter", name: valueFrom, arn: void 0, region: void 0, account: void 0 };
      }
      function given(part) {
        return part === "" ? void 0 : part;
      }
      ;
      const actions = { secret: "secretsmanager:GetSecretValue", parameter: "ssm:GetParameters" };
      const decrypt = "kms:Decrypt";
      async function readSecrets(scene, caller, role) {
        const uses = scene.task.containers.flatMap(({ name, secrets: secrets2 }) => secrets2.map((use) => ({ container: name, use, reference: readSecretReference(use) })));
        if (uses.length === 0)
          return [];
        const references = uses.map(({ reference }) => reference);
        const [secrets, parameters] = await Promise.all([
          describeSecrets(scene, references.filter((one) => one.kind === "secret")),
          describeParameters(scene, references.filter((one) => one.kind === "parameter"), caller)
        ]);
        const sights = new Map([...secrets, ...parameters]);
        const decide = await readDecisions(scene, [...sights.values()], await role);
        return uses.map(({ container, use, reference }) => {
          const { found, arn, key } = sights.get(reference) ?? notSeen;
          const { kind } = reference;
          return {
            container,
            name: use.valueFrom,
            kind,
            region: kind === "unreadable" ? scene.aws.region : reference.region ?? scene.aws.region,
            found,
            mayRead: arn === void 0 || kind === "unreadable" ? void 0 : decide(actions[kind], arn),
            key: key === void 0 ? void 0 : { arn: key, mayDecrypt: decide(decrypt, key) }
          };
        });
      }
      async function readDecisions(scene, sights, principal) {
        if (principal === void 0)
          return undecided;
        const keys = sights.flatMap(({ key }) => key ?? []);
        return known(await simulate(scene, {
          check: "secrets",
          principal,
          actions: [...Object.values(actions), ...keys.length === 0 ? [] : [decrypt]],
          resources: [.../* @__PURE__ */ new Set([...sights.flatMap(({ arn }) => arn ?? []), ...keys])]
        }));
      }
      ;
      async function readTargetGroups({ service: service2, aws, looks }) {
        const arns = new Set(service2.loadBalancers.flatMap(({ targetGroup, alternate }) => [targetGroup ?? [], alternate ?? []].flat()));
        if (arns.size === 0)
          return /* @__PURE__ */ new Map();
        const [client, { DescribeTargetGroupsCommand }] = await Promise.all([
          aws.elb(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(8395), __webpack_require__.e(7749)]
          ).then(__webpack_require__.bind(__webpack_require__, 87749))
        ]);
        const found = await Promise.all([...arns].map(async (arn) => {
          const command = new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] });
          const answer = await looks.look("load-balancer", `the target group ${arn}`, (options) => unless(client.send(command, options), ["TargetGroupNotFoundException", "TargetGroupNotFound"], "missing"));
          return [arn, answer];
        }));
        const groups = /* @__PURE__ */ new Map();
        for (const [arn, answer] of found) {
          const group = answer === "missing" ? answer : answer?.TargetGroups?.[0];
          if (group !== void 0)
            groups.set(arn, group === "missing" ? group : toTargetGroup(group));
        }
        return groups;
      }
      function toTargetGroup(group) {
        return {
          name: group.TargetGroupName ?? group.TargetGroupArn ?? "",
          targetType: group.TargetType ?? "instance",
          vpc: group.VpcId,
          isAttached: (group.LoadBalancerArns ?? []).length > 0,
          healthCheckPort: group.HealthCheckPort ?? "traffic-port",
          healthCheckPath: group.HealthCheckPath,
          // A path of gRPC is a method's, and other protocols have none.
          isHttp: /^HTTPS?$/.test(group.HealthCheckProtocol ?? "") && group.ProtocolVersion !== "GRPC"
        };
      }
      ;
      const periodSeconds = 300;
      const lookBackMs = 15 * 6e4;
      async function readVcpu(scene, { of, code }) {
        const { aws, looks } = scene;
        const [client, { GetServiceQuotaCommand }] = await Promise.all([
          aws.serviceQuotas(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(7753), __webpack_require__.e(5483)]
          ).then(__webpack_require__.bind(__webpack_require__, 95483))
        ]);
        const command = new GetServiceQuotaCommand({ ServiceCode: "fargate", QuotaCode: code });
        const answer = await looks.look("capacity", `the quota of ${of}`, (options) => unless(client.send(command, options), ["NoSuchResourceException"], void 0));
        const { Value: quota, UsageMetric: metric } = answer?.Quota ?? {};
        if (quota === void 0)
          return void 0;
        return { quota, used: metric === void 0 ? void 0 : await readUsed(scene, of, metric) };
      }
      async function readUsed({ aws, looks, clock }, of, metric) {
        const [client, { GetMetricStatisticsCommand, Statistic }] = await Promise.all([
          aws.cloudWatch(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(8310), __webpack_require__.e(6856)]
          ).then(__webpack_require__.bind(__webpack_require__, 66856))
        ]);
        const recommended = metric.MetricStatisticRecommendation;
        const statistic = Object.values(Statistic).find((known2) => known2 === recommended) ?? "Maximum";
        const command = new GetMetricStatisticsCommand({
          Namespace: metric.MetricNamespace,
          MetricName: metric.MetricName,
          Dimensions: Object.entries(metric.MetricDimensions ?? {}).map(([Name, Value]) => ({ Name, Value })),
          StartTime: new Date(clock.now() - lookBackMs),
          EndTime: new Date(clock.now()),
          Period: periodSeconds,
          Statistics: [statistic]
        });
        const answer = await looks.look("capacity", `what is used of ${of}`, (options) => client.send(command, options));
        const [latest] = [...answer?.Datapoints ?? []].sort((a, b) => Number(b.Timestamp) - Number(a.Timestamp));
        return latest?.[statistic];
      }
      ;
      const trustStatement = '{ "Effect": "Allow", "Principal": { "Service": "ecs-tasks.amazonaws.com" }, "Action": "sts:AssumeRole" }';
      function judgeRoles(roles, step) {
        return roles.flatMap((role) => judgeExistence(role) ?? judgePassing(role, step) ?? []);
      }
      function judgeExistence({ field, name, found }) {
        switch (found?.kind) {
          case "missing":
            return error(`The role ${name} (${field}) does not exist`, "Create it, or correct the name and the account in the task definition.");
          case "of another account":
            return error(`The role ${name} (${field}) is of another account than the service, which is in ${found.account}`, "A task can only have roles of its own account. Name one of that account, which may then assume the other.");
          case "there":
            return found.isTrusting ? void 0 : error(`The role ${name} (${field}) does not let ECS's tasks assume it`, `Add this statement to its trust policy: ${trustStatement}`);
          case void 0:
            return void 0;
        }
      }
      function judgePassing({ field, name, mayPass }, step) {
        const problem = `The step (${step}) may not pass the role ${name} (${field}) to ECS`;
        const statement2 = {
          Effect: "Allow",
          Action: "iam:PassRole",
          Resource: name,
          Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } }
        };
        switch (mayPass) {
          case "allowed":
          case void 0:
            return void 0;
          case "depends":
            return warning(`Whether the step (${step}) may pass the role ${name} (${field}) to ECS depends on conditions that only hold or not at the call`, "See the conditions on iam:PassRole in its policies.");
          case "explicitly denied":
            return error(problem, "An explicit Deny of iam:PassRole stands against it, in its policies or those of the organization.");
          case "denied":
            return error(problem, `Add this statement to the policy of the role:
${JSON.stringify(statement2, null, 2)}`);
        }
      }
      ;
      function judgeSecrets(facts, role) {
        return facts.flatMap((fact) => secrets_judgeExistence(fact) ?? judgeReading(fact, role) ?? judgeDecrypting(fact, role) ?? []);
      }
      function secrets_judgeExistence({ container, name, kind, region, found }) {
        if (kind === "unreadable") {
          return error(`Container ${container} takes a secret from ${JSON.stringify(name)}, which is neither the ARN of a secret nor the name or ARN of a parameter`, "Write arn:aws:secretsmanager:<region>:<account>:secret:<name>-<6 characters>[:<key>:<stage>:<version>], or a parameter by name or ARN.", container);
        }
        switch (found) {
          case "missing":
            return kind === "secret" ? error(`The secret ${name} of container ${container} does not exist in ${region}`, "Create it, or correct its ARN: `aws secretsmanager list-secrets` shows those that there are, with the six characters at the end.", container) : error(`The parameter ${name} of container ${container} does not exist in ${region}`, "Create it (`aws ssm put-parameter --type SecureString`), or correct its name: parameters in a hierarchy begin with a slash.", container);
          case "being deleted":
            return error(`The secret ${name} of container ${container} is being deleted and gives no value any more`, "Take the deletion back (`aws secretsmanager restore-secret`), or use another secret.", container);
          case "no such version":
            return error(`The secret ${name} of container ${container} has no such version`, "Correct the stage or the version at the end of the ARN: `aws secretsmanager list-secret-version-ids` shows those that there are.", container);
          case "without a value":
            return error(`The secret ${name} of container ${container} has no value yet`, "Give it one: `aws secretsmanager put-secret-value`.", container);
          case "there":
          case void 0:
            return void 0;
        }
      }
      function judgeReading({ container, name, kind, mayRead, key }, role) {
        const action = kind === "secret" ? "secretsmanager:GetSecretValue" : "ssm:GetParameters";
        const noun = kind === "secret" ? "secret" : "parameter";
        const problem = `The execution role ${role ?? ""} may not read the ${noun} ${name} of container ${container}`;
        const hint = `Add to a policy of the role: Allow ${action} on it, and kms:Decrypt on ${key?.arn ?? "its key when that is one of your own"}.`;
        switch (mayRead) {
          case "allowed":
          case "depends":
          case void 0:
            return void 0;
          case "explicitly denied":
            return error(problem, `A policy of the role or of the organization denies ${action}; no Allow outweighs that.`, container);
          case "denied":
            return kind === "secret" ? warning(`${problem}, unless a policy of the secret lets it`, hint, container) : error(problem, hint, container);
        }
      }
      function judgeDecrypting({ container, name, kind, key }, role) {
        if (key === void 0)
          return void 0;
        const problem = `The execution role ${role ?? ""} may not decrypt with ${key.arn}, the key of the ${kind} ${name} of container ${container}`;
        switch (key.mayDecrypt) {
          case "allowed":
          case "depends":
          case void 0:
            return void 0;
          case "explicitly denied":
            return error(problem, "A policy of the role or of the organization denies kms:Decrypt; no Allow outweighs that.", container);
          case "denied":
            return warning(`${problem}, unless the policy of the key lets it`, `Add to a policy of the role: Allow kms:Decrypt on ${key.arn}.`, container);
        }
      }
      ;
      function judgeServiceConnect(task, connected) {
        const names = task.containers.flatMap(({ ports }) => ports.flatMap(({ name }) => name ?? []));
        const lacking2 = connected.filter((name) => !names.includes(name));
        if (lacking2.length === 0)
          return [];
        return [
          error(`Service Connect makes the port ${enumerate(lacking2)} known, and no port mapping has ${lacking2.length === 1 ? "this name" : "these names"}`, `Give a port mapping of the task definition the name${names.length === 0 ? "" : ` (there are ${enumerate(names)})`}, or correct portName in the service's Service Connect configuration.`)
        ];
      }
      ;
      const sizes = /* @__PURE__ */ new Map([
        [512, [1024, 4096, 1024]],
        [1024, [2048, 8192, 1024]],
        [2048, [4096, 16384, 1024]],
        [4096, [8192, 30720, 1024]],
        [8192, [16384, 61440, 4096]],
        [16384, [32768, 122880, 8192]],
        [32768, [61440, 249856, 8192]]
      ]);
      const largest = 32768;
      function judgeFargateSize(cpu, memory) {
        if (cpu > largest)
          return { kind: "unknown" };
        const values2 = cpu === 256 ? [512, 1024, 2048] : valuesOf(sizes.get(cpu));
        if (values2 === void 0) {
          return { kind: "no such cpu", accepts: [256, ...sizes.keys()].join(", ") };
        }
        if (values2.includes(memory))
          return { kind: "fits" };
        const range = sizes.get(cpu);
        return {
          kind: "no such memory",
          accepts: range === void 0 || values2.length < 5 ? values2.join(", ") : `${range[0]} to ${range[1]} in steps of ${range[2]}`,
          nearest: values2.find((value) => value >= memory)
        };
      }
      function valuesOf(range) {
        if (range === void 0)
          return void 0;
        const [least, most, step] = range;
        return Array.from({ length: (most - least) / step + 1 }, (_, index) => least + index * step);
      }
      ;
      function judgeSize(task, hosting) {
        return [
          ...judgeCompatibility(task, hosting),
          ...hosting === "fargate" || task.requires.includes("FARGATE") ? judgeFargate(task) : [],
          ...judgeSum(task, hosting),
          ...task.containers.flatMap((container) => judgeContainer(container, task, hosting)),
          ...judgeEssential(task.containers)
        ];
      }
      function judgeCompatibility({ requires }, hosting) {
        if (requires.length === 0)
          return [];
        const needed = hosting === "fargate" ? "FARGATE" : hosting === "external" ? "EXTERNAL" : void 0;
        if (needed === void 0 || requires.includes(needed))
          return [];
        return [
          error(`The service runs on ${needed}, and requiresCompatibilities of the task definition has only ${requires.join(", ")}`, `Add ${needed} to requiresCompatibilities, or change where the service runs.`)
        ];
      }
      function judgeFargate({ cpu, memory }) {
        if (cpu === void 0 || memory === void 0) {
          const lacking2 = [cpu === void 0 ? "cpu" : [], memory === void 0 ? "memory" : []].flat();
          return [
            error(`Fargate needs the size of the task, and the task definition has no ${lacking2.join(" and no ")}`, 'Set cpu and memory of the task (not of a container): "cpu": "256", "memory": "512" is the smallest.')
          ];
        }
        if (Number.isNaN(cpu) || Number.isNaN(memory)) {
          return [
            error("The size of the task cannot be read", 'Write cpu as CPU units ("256") or vCPU ("0.25 vCPU"), memory as MiB ("512") or GB ("0.5 GB").')
          ];
        }
        const size = judgeFargateSize(cpu, memory);
        switch (size.kind) {
          case "fits":
          case "unknown":
            return [];
          case "no such cpu":
            return [
              error(`Fargate has no tasks of ${cpu} CPU units`, `Set cpu of the task to one of ${size.accepts} (1024 are one vCPU).`)
            ];
          case "no such memory":
            return [
              error(`Fargate has no tasks of ${cpu} CPU units with ${memory} MiB of memory`, `With ${cpu} CPU units, memory is one of: ${size.accepts} MiB.${size.nearest === void 0 ? " More needs more cpu." : ` The nearest is ${size.nearest}.`}`)
            ];
        }
      }
      function judgeSum({ cpu, memory, containers, requires }, hosting) {
        const problems = [];
        const cpus = containers.reduce((sum, container) => sum + container.cpu, 0);
        if (cpu !== void 0 && cpus > cpu) {
          const isFargate = hosting === "fargate" || requires.includes("FARGATE");
          problems.push((isFargate ? error : warning)(`The containers keep ${cpus} CPU units for themselves, and the task has ${cpu}`, "Give the containers less cpu, or the task more."));
        }
        const kept = containers.reduce((sum, one) => sum + (one.memoryReservation ?? one.memory ?? 0), 0);
        if (memory !== void 0 && kept > memory) {
          problems.push(error(`The containers keep ${kept} MiB of memory for themselves, and the task has ${memory}`, "Give the containers less memory or memoryReservation, or the task more memory."));
        }
        return problems;
      }
      function judgeContainer({ name, memory, memoryReservation }, task, hosting) {
        if (memory !== void 0 && task.memory !== void 0 && memory > task.memory && memoryReservation !== void 0) {
          return [
            error(`Container ${name} may use ${memory} MiB of memory, and the task has ${task.memory}`, "Lower memory of the container, or give the task more.", name)
          ];
        }
        if (memory !== void 0 && memoryReservation !== void 0 && memoryReservation > memory) {
          return [
            error(`Container ${name} keeps ${memoryReservation} MiB free for itself and may only use ${memory}`, "Set memoryReservation below memory.", name)
          ];
        }
        if (hosting !== "fargate" && task.memory === void 0 && memory === void 0 && memoryReservation === void 0) {
          if (task.requires.includes("FARGATE"))
            return [];
          return [
            error(`Container ${name} has neither memory nor memoryReservation, and the task has no memory`, "On container instances one of them is needed: set memory of the container, or of the task.", name)
          ];
        }
        return [];
      }
      function judgeEssential(containers) {
        if (containers.some(({ isEssential }) => isEssential))
          return [];
        return [
          error("No container of the task definition is essential", 'Leave "essential" out, or set it to true, at the container whose end is the end of the task.')
        ];
      }
      ;
      const quotas = {
        FARGATE: { of: "Fargate", name: "Fargate On-Demand vCPU resource count", code: "L-3032A538" },
        FARGATE_SPOT: { of: "Fargate Spot", name: "Fargate Spot vCPU resource count", code: "L-36FBB829" }
      };
      function vcpuNeeds(task, service2, hosting) {
        const { cpu = NaN } = task;
        const tasks = addedTasks(service2);
        if (hosting.kind !== "fargate" || !(cpu > 0) || tasks === 0)
          return [];
        const launched = [{ name: "FARGATE", base: 0, weight: 1 }];
        const strategy = hosting.strategy.length === 0 ? launched : hosting.strategy;
        const isBesideOld = (service2.running ?? 0) > 0;
        return strategy.flatMap((provider) => {
          const quota = quotas[provider.name];
          const vcpu = shareOf(provider, strategy, tasks) * cpu / 1024;
          return quota === void 0 || vcpu === 0 ? [] : [{ quota, vcpu, isBesideOld, isByPercent: isBesideOld && !service2.isBesideOld }];
        });
      }
      function addedTasks({ desired = 1, running = 0, isBesideOld, maximumPercent }) {
        if (isBesideOld)
          return desired;
        const most = Math.floor(desired * maximumPercent / 100);
        return Math.max(0, Math.min(most, running + desired) - running);
      }
      function judgeVcpu({ quota, vcpu, isBesideOld, isByPercent }, facts, region) {
        if (facts === void 0 || (facts.used ?? 0) + vcpu <= facts.quota)
          return [];
        const meanwhile = isBesideOld ? " while both versions run" : "";
        const problem = facts.used === void 0 ? `the account may use ${round(facts.quota)} vCPU in ${region}, and the deployment needs up to ${round(vcpu)}${meanwhile}` : `${round(facts.used)} of ${round(facts.quota)} vCPU of the account are in use in ${region}, and the deployment needs up to ${round(vcpu)} more${meanwhile}`;
        return [
          warning(`${quota.of} may refuse tasks: ${problem}`, `Ask for a higher quota "${quota.name}" (\`aws service-quotas request-service-quota-increase --service-code fargate --quota-code ${quota.code} --desired-value <vCPU>\`), or stop what is not needed${isByPercent ? ", or lower maximumPercent of the service" : ""}.`)
        ];
      }
      function round(vcpu) {
        return Number(vcpu.toFixed(2));
      }
      var src_nearest = __webpack_require__(17591);
      ;
      function judgeVolumes({ volumes, containers }, configured) {
        const names = volumes.map(({ name }) => name);
        const others = containers.map(({ name }) => name);
        return [
          ...containers.flatMap(({ name, mounts, needs }) => [
            ...lacking(mounts, names).map((mount) => error(`Container ${name} mounts the volume ${mount}, which the task definition does not have`, suggestion("volumes", mount, names), name)),
            ...lacking(needs, others).map((other) => error(`Container ${name} names the container ${other}, which the task definition does not have`, suggestion("containerDefinitions", other, others), name))
          ]),
          ...volumes.flatMap(({ name, efs, isConfiguredAtLaunch }) => {
            if (isConfiguredAtLaunch && !configured.includes(name)) {
              return error(`The volume ${name} is configured at launch, and the service does not configure it`, `Give the service a volume configuration with the name ${name}.`);
            }
            if (efs !== void 0 && efs.fileSystem === void 0) {
              return error(`The EFS volume ${name} names no file system`, "Set efsVolumeConfiguration.fileSystemId to fs-….");
            }
            if (efs?.needsEncryption === true) {
              return error(`The EFS volume ${name} uses an access point or IAM, which needs encryption in transit`, 'Set "transitEncryption": "ENABLED" in efsVolumeConfiguration.');
            }
            return [];
          })
        ];
      }
      function lacking(wanted, there) {
        return [...new Set(wanted)].filter((name) => !there.includes(name));
      }
      function suggestion(member2, name, there) {
        const [nearest] = (0, src_nearest.k)(name, there, 3);
        return nearest === void 0 ? `Add it to ${member2}, or correct the name.` : `Did you mean ${nearest}? Otherwise add it to ${member2}.`;
      }
      ;
      async function lookAhead(scene) {
        const { task, service: service2 } = scene;
        const cluster = readCluster(scene);
        const hosting = cluster.then((found2) => hostingOf(service2, found2));
        const isCallerNeeded = task.executionRole !== void 0 || task.taskRole !== void 0 || task.containers.some(({ secrets }) => secrets.length > 0);
        const caller = isCallerNeeded ? readCaller(scene) : Promise.resolve(void 0);
        const find = roleFinder(scene);
        const executionRole = arnOfRole(task.executionRole, find);
        const network = service2.network === void 0 ? Promise.resolve(void 0) : readNetwork(scene, service2.network);
        for (const shared of [caller, executionRole, network])
          shared.catch(() => void 0);
        const found = await Promise.all([
          as("image", checkImages(scene, hosting)),
          as("secrets", readSecrets(scene, caller, executionRole).then((facts) => judgeSecrets(facts, task.executionRole))),
          as("roles", checkRoles(scene, caller, find)),
          as("roles", checkExecutionRole(scene, caller, executionRole, hosting)),
          as("network", checkNetwork(scene, network, hosting)),
          as("size", hosting.then(({ kind }) => [...judgeSize(task, kind), ...judgeVolumes(task, service2.volumes)])),
          as("load-balancer", checkLoadBalancers(scene, network)),
          as("logs", checkLogs(scene, caller, executionRole, hosting)),
          as("capacity", Promise.all([cluster, hosting]).then(([seen, where]) => judgeCluster(scene.cluster, seen, where))),
          as("capacity", checkRoom(scene, hosting)),
          as("capacity", checkVcpu(scene, hosting))
        ]);
        return found.flat();
      }
      async function as(check, problems) {
        return (await problems).map((problem) => ({ ...problem, check }));
      }
      async function arnOfRole(role, find) {
        if (role === void 0 || role.startsWith("arn:"))
          return role;
        const found = await find(role);
        return found === void 0 || found === "missing" ? void 0 : found.arn;
      }
      async function checkImages(scene, hosting) {
        const [images, { kind }] = await Promise.all([readImages(scene), hosting]);
        return judgeImages(images, platformOf(scene.task, kind === "fargate"));
      }
      async function checkRoles(scene, caller, find) {
        const [roles, who] = await Promise.all([readRoles(scene, caller, find), caller]);
        return judgeRoles(roles, who?.principal === void 0 ? "its identity" : simulate_nameOf(who.principal.arn));
      }
      async function checkExecutionRole(scene, caller, role, hosting) {
        const uses = startUses(scene.task, (await hosting).kind);
        const facts = await readExecutionRole(scene, uses, caller, role);
        return judgeExecutionRole(scene.task.executionRole, uses, facts);
      }
      async function checkNetwork({ task, service: service2 }, facts, hosting) {
        const [seen, { kind }] = await Promise.all([facts, hosting]);
        const found = service2.network === void 0 || seen === void 0 ? [] : judgeNetwork(service2.network, seen);
        return [
          ...judgeNetworkMode(task, service2.network, kind),
          ...judgeServiceConnect(task, service2.connected),
          ...found
        ];
      }
      async function checkLoadBalancers(scene, network) {
        const { task, service: service2 } = scene;
        const [groups, seen] = await Promise.all([readTargetGroups(scene), network]);
        const vpcs = [...new Set(seen?.subnets?.map(({ vpc }) => vpc))];
        return [
          ...judgeMappings(task, service2.loadBalancers),
          ...judgeTargetGroups(task, service2.loadBalancers, groups, vpcs)
        ];
      }
      async function checkLogs(scene, caller, executionRole, hosting) {
        const [facts, { kind }] = await Promise.all([readLogGroups(scene, caller, executionRole), hosting]);
        return [...judgeLogOptions(scene.task, kind), ...judgeLogGroups(awsLogsOf(scene.task), facts)];
      }
      async function checkRoom(scene, hosting) {
        const { kind, providers } = await hosting;
        if (kind !== "instances" || !needsRoom(scene.service))
          return [];
        return judgeRoom(scene.task, await readCapacity(scene, providers));
      }
      async function checkVcpu(scene, hosting) {
        const needs = vcpuNeeds(scene.task, scene.service, await hosting);
        const found = await Promise.all(needs.map(async (need) => judgeVcpu(need, await readVcpu(scene, need.quota), scene.aws.region)));
        return found.flat();
      }
      ;
      function readServiceSettings(service2, input) {
        const current = ["taskSets", "deployments"].flatMap((name) => list(service2, name).filter((one) => members_text(one, "status") === "PRIMARY"));
        const holderOf = (name) => (
          // A list that is given empty takes away; one that the service has empty may stand elsewhere.
          member(input, name) === void 0 ? [service2, ...current].find((holder) => isFilled(member(holder, name))) : input
        );
        const vpc = member(member(holderOf("networkConfiguration"), "networkConfiguration"), "awsvpcConfiguration");
        const isPlacedAnew = member(input, "launchType") !== void 0 || member(input, "capacityProviderStrategy") !== void 0;
        const placed = (name) => isPlacedAnew ? input : holderOf(name);
        const [given2, kept] = [input, service2].map((holder) => member(holder, "deploymentConfiguration"));
        const percent = (name) => number(given2, name) ?? number(kept, name);
        const strategy = members_text(given2, "strategy") ?? members_text(kept, "strategy") ?? "ROLLING";
        const controller = members_text(member(service2 ?? input, "deploymentController"), "type");
        return {
          launchType: members_text(placed("launchType"), "launchType"),
          providers: readStrategy(list(placed("capacityProviderStrategy"), "capacityProviderStrategy")),
          network: vpc === void 0 ? void 0 : { subnets: texts(vpc, "subnets"), securityGroups: texts(vpc, "securityGroups") },
          loadBalancers: list(holderOf("loadBalancers"), "loadBalancers").map((balancer) => ({
            targetGroup: members_text(balancer, "targetGroupArn"),
            alternate: members_text(member(balancer, "advancedConfiguration"), "alternateTargetGroupArn"),
            container: members_text(balancer, "containerName"),
            port: number(balancer, "containerPort")
          })),
          connected: list(member(holderOf("serviceConnectConfiguration"), "serviceConnectConfiguration"), "services").flatMap((one) => members_text(one, "portName") ?? []),
          volumes: list(holderOf("volumeConfigurations"), "volumeConfigurations").flatMap((volume) => members_text(volume, "name") ?? []),
          isDaemon: (members_text(input, "schedulingStrategy") ?? members_text(service2, "schedulingStrategy")) === "DAEMON",
          desired: number(input, "desiredCount") ?? number(service2, "desiredCount"),
          running: number(service2, "runningCount"),
          minimumHealthyPercent: percent("minimumHealthyPercent") ?? 100,
          maximumPercent: percent("maximumPercent") ?? 200,
          isBesideOld: strategy !== "ROLLING" || controller === "CODE_DEPLOY"
        };
      }
      function isFilled(value) {
        return value !== void 0 && !(Array.isArray(value) && value.length === 0);
      }
      ;
      function readTask(definition) {
        const platform = member(definition, "runtimePlatform");
        return {
          networkMode: members_text(definition, "networkMode"),
          cpu: readSize(member(definition, "cpu"), /^([\d.]+) ?vcpu$/i),
          memory: readSize(member(definition, "memory"), /^([\d.]+) ?gb$/i),
          requires: texts(definition, "requiresCompatibilities"),
          architecture: members_text(platform, "cpuArchitecture"),
          operatingSystem: members_text(platform, "operatingSystemFamily"),
          executionRole: members_text(definition, "executionRoleArn"),
          taskRole: members_text(definition, "taskRoleArn"),
          volumes: list(definition, "volumes").map(readVolume),
          containers: definition.containerDefinitions.map(readContainer)
        };
      }
      function readSize(value, inLargeUnit) {
        if (typeof value === "number")
          return value;
        if (typeof value !== "string" || value.trim() === "")
          return void 0;
        const large = inLargeUnit.exec(value.trim())?.[1];
        return large === void 0 ? Number(value) : Number(large) * 1024;
      }
      function readVolume(volume) {
        const efs = member(volume, "efsVolumeConfiguration");
        const authorization = member(efs, "authorizationConfig");
        return {
          name: members_text(volume, "name") ?? "",
          isConfiguredAtLaunch: member(volume, "configuredAtLaunch") === true,
          efs: efs === void 0 ? void 0 : {
            fileSystem: members_text(efs, "fileSystemId"),
            needsEncryption: members_text(efs, "transitEncryption") !== "ENABLED" && (members_text(authorization, "iam") === "ENABLED" || members_text(authorization, "accessPointId") !== void 0)
          }
        };
      }
      function readContainer(container) {
        const log = member(container, "logConfiguration");
        const login = members_text(member(container, "repositoryCredentials"), "credentialsParameter");
        const uses = [...list(container, "secrets"), ...list(log, "secretOptions")].flatMap((secret) => members_text(secret, "valueFrom") ?? []);
        return {
          name: members_text(container, "name") ?? "",
          image: members_text(container, "image"),
          isEssential: member(container, "essential") !== false,
          cpu: number(container, "cpu") ?? 0,
          memory: number(container, "memory"),
          memoryReservation: number(container, "memoryReservation"),
          ports: list(container, "portMappings").map(readPort),
          secrets: [
            ...uses.map((valueFrom) => ({ valueFrom, isRegistryLogin: false })),
            ...login === void 0 ? [] : [{ valueFrom: login, isRegistryLogin: true }]
          ],
          log: log === void 0 ? void 0 : { driver: members_text(log, "logDriver"), options: member(log, "options") },
          isLogRouter: member(container, "firelensConfiguration") !== void 0,
          mounts: list(container, "mountPoints").flatMap((mount) => members_text(mount, "sourceVolume") ?? []),
          needs: [
            ...list(container, "dependsOn").flatMap((on) => members_text(on, "containerName") ?? []),
            ...list(container, "volumesFrom").flatMap((from) => members_text(from, "sourceContainer") ?? []),
            ...texts(container, "links").flatMap((link) => link.split(":")[0] ?? [])
          ]
        };
      }
      function readPort(port) {
        const [, first, last] = /^(\d+)-(\d+)$/.exec(members_text(port, "containerPortRange") ?? "") ?? [];
        return {
          name: members_text(port, "name"),
          containerPort: number(port, "containerPort"),
          range: first === void 0 || last === void 0 ? void 0 : [Number(first), Number(last)],
          hostPort: number(port, "hostPort")
        };
      }
      ;
      const levels = ["error", "warning", "unknown"];
      async function preflight(aws, { definition, service: service2, input, cluster, isPlan = false }, context) {
        const looks = new Looks(context);
        const scene = {
          task: readTask(definition),
          service: readServiceSettings(service2, input),
          cluster,
          isPlan,
          aws,
          looks,
          clock: context.clock
        };
        const found = [...await lookAhead(scene), ...looks.findings()];
        return levels.flatMap((level) => found.filter((finding) => finding.level === level));
      }
    })
  )
};
;
