"""What a plan (follow/test-plan.ts) leaves of the collected tests. PYTEST_DONT_REWRITE"""

import json
import os
import subprocess


def read(path, key):
    """The plan for the run with this key; None when it runs whole."""
    if path is None:
        return None
    with open(path, encoding="utf-8") as file:
        plan = json.load(file)
    repeat = None
    for run in plan.get("rerun") or []:
        if run["framework"] == "pytest" and run["key"] == key:
            repeat = [test.get("selector") for test in run["tests"]]
    if repeat is None and not plan.get("shard"):
        return None
    shard = None if plan.get("shard") is None else path
    return Plan({"workspace": plan["workspace"], "repeat": repeat, "shard": shard})


def from_json(text):
    return None if text is None else Plan(json.loads(text))


class Plan:
    def __init__(self, data):
        self.data = data
        self.repeat = data["repeat"]
        # A collection that failed is repeated by its file or class; nothing at all is named by the file's rootdir.
        self.selectors = None if self.repeat is None else set(filter(None, self.repeat))

    def to_json(self):
        return json.dumps(self.data)

    def is_nothing(self):
        return self.repeat == []

    def restrict_arguments(self, config):
        """Only the files of the tests to repeat are collected, so that a large suite is not loaded for one test."""
        if not self.selectors or config.option.pyargs:
            return
        files = []
        for selector in sorted(self.selectors):
            file = os.path.join(str(config.rootdir), selector.split("::")[0])
            if not os.path.isfile(file):
                return
            if file not in files:
                files.append(file)
        config.args[:] = files

    def choose(self, items):
        """The items that stay, as a set, and what to tell of the files where they were divided."""
        if self.selectors is not None:
            return {item for item in items if self.is_asked(item.nodeid)}, None
        workspace = os.path.realpath(self.data["workspace"])
        file_of = {item: relative(item, workspace) for item in items}
        files = sorted(set(file_of.values()))
        chosen = choose_files(files, self.data["shard"])
        return {item for item in items if file_of[item] in set(chosen)}, {"all": files, "chosen": chosen}

    def is_asked(self, node_id):
        if node_id in self.selectors:
            return True
        return any(node_id.startswith(selector + "::") for selector in self.selectors)


def relative(item, workspace):
    path = os.path.relpath(os.path.realpath(str(item.fspath)), workspace)
    return path.replace(os.sep, "/")


def choose_files(files, plan):
    """The same algorithm as for every other framework: recorders/choose-files.cjs."""
    answer = subprocess.run(
        [os.environ["SLIPWAY_NODE"], os.environ["SLIPWAY_CHOOSE_FILES"]],
        input=json.dumps(files).encode("utf-8"),
        stdout=subprocess.PIPE,
        env=dict(os.environ, SLIPWAY_TEST_PLAN=plan),
        check=True,
    )
    return json.loads(answer.stdout.decode("utf-8"))


def is_without_coverage(plan):
    """What pytest-cov wrote of the first run is not replaced by what a few repeated tests cover. The workers of xdist,
    which have no plan yet, find it in their environment."""
    if plan is not None and plan.selectors is not None:
        os.environ["SLIPWAY_WITHOUT_COVERAGE"] = "1"
    return "SLIPWAY_WITHOUT_COVERAGE" in os.environ


def lift_coverage_threshold(config):
    """Some of the tests cover some of the code: pytest-cov's `--cov-fail-under` is for the whole."""
    coverage = config.pluginmanager.getplugin("_cov")
    if coverage is not None and getattr(coverage.options, "cov_fail_under", None) is not None:
        coverage.options.cov_fail_under = 0
