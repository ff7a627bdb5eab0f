"""Holds requests against botocore's service models.

Reads a JSON list of {service, operation, input} and writes a list of the same length: for each request the list of
what is wrong with it. With `output` instead of `input` it is an answer of a JSON service that is held. `service` is the signing name; inputs of query services are flat, as they are sent.
"""

import json
import re
import sys

from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

MODEL_NAMES = {"elasticloadbalancing": "elbv2", "monitoring": "cloudwatch", "servicequotas": "service-quotas"}
models = {}


def model_of(service):
    if service not in models:
        name = MODEL_NAMES.get(service, service)
        models[service] = ServiceModel(Loader().load_service_model(name, "service-2"))
    return models[service]


def problems_of(request):
    model = model_of(request["service"])
    if request["operation"] not in model.operation_names:
        return [f"{request['service']} has no operation {request['operation']}"]
    if "output" in request:
        shape = model.operation_model(request["operation"]).output_shape
        report = ParamValidator().validate(request["output"], shape).generate_report()
        return (report.split("\n") if report else []) + wrong_enums(request["output"], shape, "")
    shape = model.operation_model(request["operation"]).input_shape
    given = request["input"]
    if model.metadata["protocol"] in ("query", "ec2"):
        given = {key: value for key, value in given.items() if key not in ("Action", "Version")}
        wire = Ec2Wire() if model.metadata["protocol"] == "ec2" else QueryWire()
        unknown = unknown_parameters(given, shape, wire)
        if unknown:
            return [f"Unknown parameter {key}" for key in unknown]
        given = nest(given, shape, wire)
    elif model.metadata["protocol"].startswith("rest"):
        given = from_http(given, shape)
    if shape is None:
        return ["It takes no input"] if given else []
    report = ParamValidator().validate(given, shape).generate_report()
    return (report.split("\n") if report else []) + wrong_enums(given, shape, "")


class QueryWire:
    """How the query protocol writes members and lists: `Targets.member.1.Id`."""

    def name(self, name, shape):
        return shape.serialization.get("name", name)

    def is_flat(self, shape):
        return shape.serialization.get("flattened", False)


class Ec2Wire:
    """How EC2 writes them: every list is flat, and names begin with a capital."""

    def name(self, name, shape):
        given = shape.serialization.get("queryName") or shape.serialization.get("name", name)
        return given[0].upper() + given[1:]

    def is_flat(self, shape):
        return True


def nest(flat, shape, wire, prefix=""):
    """The structure that flat query parameters stand for: `Targets.member.1.Id`."""
    value = {}
    for name, member in shape.members.items():
        found = nest_member(flat, member, wire, f"{prefix}{wire.name(name, member)}")
        if found is not None:
            value[name] = found
    return value


def nest_member(flat, shape, wire, key):
    if not any(name == key or name.startswith(f"{key}.") for name in flat):
        return None
    if shape.type_name == "structure":
        return nest(flat, shape, wire, f"{key}.")
    if shape.type_name == "list":
        item_key = key if wire.is_flat(shape) else f"{key}.member"
        items = []
        while (item := nest_member(flat, shape.member, wire, f"{item_key}.{len(items) + 1}")) is not None:
            items.append(item)
        return items
    return from_text(flat[key], shape) if key in flat else None


def unknown_parameters(flat, shape, wire):
    """Parameters that no member stands for; list indices are written as they are in the pattern."""
    patterns = list(key_patterns(shape, wire)) if shape is not None else []
    return [key for key in flat if not any(re.fullmatch(pattern, key) for pattern in patterns)]


def key_patterns(shape, wire, depth=0):
    if depth > 8:
        return
    if shape.type_name == "structure":
        for name, member in shape.members.items():
            for rest in key_patterns(member, wire, depth + 1):
                yield re.escape(wire.name(name, member)) + rest_of(rest)
    elif shape.type_name == "list":
        index = r"\d+" if wire.is_flat(shape) else r"member\.\d+"
        for rest in key_patterns(shape.member, wire, depth + 1):
            yield index + rest_of(rest)
    else:
        yield ""


def rest_of(pattern):
    return rf"\.{pattern}" if pattern else ""


def from_http(given, shape):
    """Members that came as header or query are text. A header that is no member belongs to the message, not the input;
    a payload that the journal leaves out is not missing."""
    payload = shape.serialization.get("payload")
    required = shape.metadata.get("required", [])
    if payload in required and payload not in given:
        shape.metadata["required"] = [name for name in required if name != payload]
    return {
        name: from_text(value, shape.members[name]) for name, value in given.items() if name in shape.members
    }


def from_text(value, shape):
    """A scalar of its type; what does not look like one stays text, for the validator to say so."""
    if not isinstance(value, str):
        return value
    if shape.type_name in ("integer", "long") and re.fullmatch(r"-?\d+", value):
        return int(value)
    if shape.type_name == "boolean" and value in ("true", "false"):
        return value == "true"
    return value


def wrong_enums(value, shape, path):
    """botocore leaves enumerations to the service."""
    if shape.type_name == "structure" and isinstance(value, dict):
        parts = [(value[name], member, f"{path}.{name}") for name, member in shape.members.items() if name in value]
    elif shape.type_name == "list" and isinstance(value, list):
        parts = [(item, shape.member, f"{path}[{index}]") for index, item in enumerate(value)]
    elif shape.type_name == "map" and isinstance(value, dict):
        parts = [(item, shape.value, f"{path}.{key}") for key, item in value.items()]
    else:
        allowed = getattr(shape, "enum", None)
        return [f"{path.lstrip('.')} is {value!r}, not one of {allowed}"] if allowed and value not in allowed else []
    return [problem for part in parts for problem in wrong_enums(*part)]


json.dump([problems_of(request) for request in json.load(sys.stdin)], sys.stdout)
