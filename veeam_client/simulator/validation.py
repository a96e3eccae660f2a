"""Requests checked against the contract, as strictly as a server reads them and no more.

A server reads enumeration values without regard to case, takes a null for an absent property, and ignores properties
that it does not know. A polymorphic object is checked as the child that its discriminator names.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Protocol, cast
from urllib.parse import parse_qs

from jsonschema import Draft4Validator, FormatChecker, ValidationError
from jsonschema.validators import extend  # pyright: ignore[reportUnknownVariableType] - the library's own

from veeam_client.simulator.contract import Contract, JsonObject, Operation, Schema, is_list, is_object
from veeam_client.simulator.errors import Refusal

__all__ = ["Validation", "is_uuid"]

_SCHEMAS: Final = "#/components/schemas/"
_OWN: Final = " itself"
_UUID: Final = re.compile(r"\{?[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\}?")
_FORMATS: Final = FormatChecker(formats=())
_INT32: Final = 2**31


@_FORMATS.checks("uuid")
def is_uuid(value: object) -> bool:
    """Say whether a value is a UUID as a server reads it, or no text at all."""
    return not isinstance(value, str) or _UUID.fullmatch(value) is not None


@_FORMATS.checks("date-time")
def _is_moment(value: object) -> bool:
    if not isinstance(value, str):
        return True
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


@_FORMATS.checks("int32")
def _is_int32(value: object) -> bool:
    return not isinstance(value, int) or -_INT32 <= value < _INT32


def _enum(_: Any, values: Sequence[Any], instance: Any, __: Any) -> Iterator[ValidationError]:
    known = {str(value).casefold() for value in values}
    if str(instance).casefold() not in known:
        yield ValidationError(f"'{instance}' is none of the values that are possible here")


def _dispatch(validator: Any, rule: Mapping[str, Any], instance: Any, _: Any) -> Iterator[ValidationError]:
    if not is_object(instance):
        yield ValidationError("an object belongs here")
        return
    value = instance.get(rule["property"])
    if value is None:
        yield ValidationError(f"'{rule['property']}' is missing: it says what kind of object this is")
        return
    child = rule["children"].get(str(value).casefold())
    yield from validator.descend(instance, {"$ref": child or rule["base"]})


class _Validator(Protocol):
    """What is used of a validator, which its library describes in part only."""

    schema: Any

    def iter_errors(self, instance: Any) -> Iterator[ValidationError]:
        """Find what is wrong with a value."""
        ...

    def is_valid(self, instance: Any) -> bool:
        """Say whether nothing is wrong with a value."""
        ...


_extend: Callable[..., Any] = extend  # pyright: ignore[reportUnknownVariableType]
_make: Callable[..., _Validator] = _extend(Draft4Validator, {"enum": _enum, "x-dispatch": _dispatch})


class Validation:
    """Checks the requests of one contract. It can be shared between servers: it keeps nothing of a request."""

    def __init__(self, contract: Contract) -> None:
        self._root = {"components": {"schemas": _without_circles(contract)}}
        self._bodies: dict[str, _Validator] = {}
        self._schemas: dict[str, _Validator] = {}
        self._parameters: dict[str, tuple[_Validator, ...]] = {}

    def check_parameters(
        self,
        operation: Operation,
        path: Mapping[str, str],
        query: Sequence[tuple[str, str]],
        headers: Mapping[str, str],
    ) -> None:
        """Check the path, the query and the headers of a request.

        Raises:
            Refusal: A parameter is missing, or its value is none that it may have.
        """
        given: dict[str, list[str]] = {}
        for name, value in query:
            given.setdefault(name, []).append(value)
        validators = self._parameters.get(operation.id)
        if validators is None:
            validators = tuple(self._make(parameter.get("schema", {})) for parameter in operation.parameters)
            self._parameters[operation.id] = validators
        for parameter, validator in zip(operation.parameters, validators, strict=True):
            name, place = parameter["name"], parameter["in"]
            if place == "query":
                values = given.get(name)
            elif place == "path":
                values = [path[name]] if name in path else None
            elif name.lower() == "x-api-version":
                # Live servers answer without it, and which revision it may be is not for a schema to say.
                continue
            else:
                values = [headers[name]] if name in headers else None
            if values is None:
                if parameter.get("required"):
                    raise Refusal(400, "UnexpectedContent", f"The parameter {name} is missing.")
                continue
            schema = cast("Schema", validator.schema)
            problem = _first(validator, _read(self._resolve(schema), values))
            if problem:
                message = f"The value '{', '.join(values)}' is not valid for the parameter {name}: {problem}."
                raise Refusal(400, "UnexpectedContent", message)

    def check_body(self, operation: Operation, document: Any) -> None:
        """Check a JSON body.

        Raises:
            Refusal: The body is not what the operation takes.
        """
        validator = self._bodies.get(operation.id)
        if validator is None:
            validator = self._bodies[operation.id] = self._make(operation.body["application/json"])
        problem = _first(validator, _without_nulls(document))
        if problem:
            raise Refusal(400, "UnexpectedContent", f"The request body is not valid: {problem}.")

    def check_form(self, operation: Operation, body: bytes) -> None:
        """Check a form, as the token operation takes it.

        Raises:
            Refusal: The form is not what the operation takes.
        """
        schema = self._resolve(next(iter(operation.body.values())))
        form = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)
        properties = cast("Mapping[str, Schema]", schema.get("properties", {}))
        document = {
            name: _read(self._resolve(properties.get(name, {})), values) for name, values in form.items() if values
        }
        problem = _first(self._make(schema), document)
        if problem:
            raise Refusal(400, "UnexpectedContent", f"The form is not valid: {problem}.")

    def fits(self, schema: Schema, name: str, value: Any) -> bool:
        """Say whether a value is what a schema, known by a name unless that is empty, allows."""
        reference = {"$ref": f"{_SCHEMAS}{name}"} if name else schema
        validator = self._schemas.get(name) if name else None
        if validator is None:
            validator = self._make(reference)
            if name:
                self._schemas[name] = validator
        return validator.is_valid(value)

    def _make(self, schema: Schema) -> _Validator:
        return _make({**schema, **self._root}, format_checker=_FORMATS)

    def _resolve(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            schema = self._root["components"]["schemas"][schema["$ref"].removeprefix(_SCHEMAS)]
        return schema


def _first(validator: _Validator, value: Any) -> str:
    for error in validator.iter_errors(value):
        where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path)
        return f"{where.lstrip('.')}: {error.message[:200]}" if where else error.message[:200]
    return ""


def _read(schema: Schema, values: Sequence[str]) -> Any:
    """Read the text of a parameter as what its schema wants; what cannot be read stays text and fails the check."""
    match schema.get("type"):
        case "array":
            # Both ways of giving several values are in use: the name again and again, and a comma between.
            return [_read(schema.get("items", {}), [part]) for value in values for part in value.split(",")]
        case "integer":
            return int(values[-1]) if re.fullmatch(r"-?[0-9]{1,18}", values[-1]) else values[-1]
        case "number":
            return float(values[-1]) if re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]+)?", values[-1]) else values[-1]
        case "boolean":
            return {"true": True, "false": False}.get(values[-1].lower(), values[-1])
        case _:
            return values[-1]


def _without_nulls(value: Any) -> Any:
    if is_object(value):
        return {name: _without_nulls(inner) for name, inner in value.items() if inner is not None}
    return [_without_nulls(inner) for inner in value] if is_list(value) else value


def _without_circles(contract: Contract) -> dict[str, Schema]:
    """Give every polymorphic base two forms: the base itself, which children build on, and the choice of a child."""
    made: dict[str, Schema] = {}
    for name, schema in contract.schemas.items():
        children = contract.choices(name, schema)
        own = {key: _plain(value) for key, value in schema.items() if key not in {"oneOf", "discriminator"}}
        if "allOf" in own:
            own["allOf"] = [_built_on(part, contract) for part in own["allOf"]]
        if not children:
            made[name] = own
            continue
        made[name + _OWN] = own
        made[name] = {
            "x-dispatch": {
                "property": schema["discriminator"]["propertyName"],
                "base": f"{_SCHEMAS}{name}{_OWN}",
                "children": {value.casefold(): f"{_SCHEMAS}{child}" for value, child in children.items()},
            }
        }
    return made


def _built_on(part: Schema, contract: Contract) -> Schema:
    if "$ref" not in part:
        return part
    name, base = contract.schema_named(part["$ref"])
    return {"$ref": f"{_SCHEMAS}{name}{_OWN}"} if contract.choices(name, base) else part


def _plain(node: Any) -> Any:
    """Leave out what stands next to a reference: OpenAPI 3.0 ignores it, a validator might not."""
    if is_object(node):
        reference = node.get("$ref")
        if isinstance(reference, str):
            return {"$ref": reference}
        made: JsonObject = {key: _plain(value) for key, value in node.items()}
        return made
    return [_plain(item) for item in node] if is_list(node) else node
