"""What the follower put into the environment, and how tests do not see it. PYTEST_DONT_REWRITE"""

import os


class Environment:
    """The variables as they are now. A test that itself starts pytest is one test, so it finds none of ours."""

    def __init__(self):
        self.records = os.environ.get("SLIPWAY_TEST_RECORDS") or None
        self.plan = os.environ.get("SLIPWAY_TEST_PLAN") or None
        self.before = {}

    def take_away(self, for_workers=False):
        """@param for_workers: what makes the workers of xdist load this plugin stays; they take it away themselves"""
        self.set("SLIPWAY_TEST_RECORDS", None)
        self.set("SLIPWAY_TEST_PLAN", None)
        if for_workers:
            return
        options = os.environ.get("PYTEST_ADDOPTS", "")
        ours = "-p slipway_recorder"
        if options.endswith(ours):
            self.set("PYTEST_ADDOPTS", options[: -len(ours)].rstrip() or None)
        folder = os.path.dirname(os.path.abspath(__file__))
        paths = os.environ.get("PYTHONPATH", "").split(os.pathsep)
        self.set("PYTHONPATH", os.pathsep.join(path for path in paths if path != folder) or None)

    def give_back(self):
        """A program may call `pytest.main` several times."""
        for name, value in self.before.items():
            put(name, value)
        self.before = {}

    def set(self, name, value):
        self.before[name] = os.environ.get(name)
        put(name, value)


def put(name, value):
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value
