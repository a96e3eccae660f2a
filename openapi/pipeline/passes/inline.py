"""A pass that gives schemas written where they are used a name of their own.

The name is that of the owner, a dot, and that of the place: `JobModel.type` is the enumeration of that property.
No other schema has a say in it, so it stays what it is when others come.
"""

from __future__ import annotations

import copy
from typing import Any

from openapi.pipeline.contract.document import Document, PipelineError, is_object
from openapi.pipeline.contract.structure import METHODS, components

_REMARKS = ("default", "description")


def name_inline_schemas(document: Document) -> Document:
    """Objects and enumerations inside of something else: moved to the components, and referred to."""
    result = copy.deepcopy(document)
    schemas = components(result)
    for name in list(schemas):
        _inside(schemas[name], name, schemas)
    shared: Document = result.get("components", {})
    for name, parameter in shared.get("parameters", {}).items():
        _of_parameter(parameter, name, schemas)
    for name, body in shared.get("requestBodies", {}).items():
        _of_content(body, f"{name}.Body", schemas)
    for name, reply in shared.get("responses", {}).items():
        _of_content(reply, f"{name}.Response", schemas)
    for item in result["paths"].values():
        for operation in (item[method] for method in METHODS if method in item):
            _of_operation(operation, schemas)
    if schemas:
        result.setdefault("components", {})["schemas"] = schemas
    return result


def _of_operation(operation: Document, schemas: dict[str, Document]) -> None:
    name = operation["operationId"]
    for parameter in operation.get("parameters", []):
        _of_parameter(parameter, name, schemas)
    _of_content(operation.get("requestBody", {}), f"{name}.Body", schemas)
    for code, reply in operation["responses"].items():
        _of_content(reply, f"{name}.Response{code}", schemas)


def _of_parameter(parameter: Document, owner: str, schemas: dict[str, Document]) -> None:
    if "schema" in parameter:
        parameter["schema"] = _named(parameter["schema"], f"{owner}.{parameter['name']}", schemas)


def _of_content(value: Document, name: str, schemas: dict[str, Document]) -> None:
    for media in value.get("content", {}).values():
        media["schema"] = _named(media["schema"], name, schemas)


def _inside(schema: Document, owner: str, schemas: dict[str, Document]) -> None:
    """Name what stands inside a schema."""
    for key, inner in schema.get("properties", {}).items():
        schema["properties"][key] = _named(inner, f"{owner}.{key}", schemas)
    for keyword, called in (("items", "Item"), ("additionalProperties", "AdditionalProperty")):
        if is_object(schema.get(keyword)):
            schema[keyword] = _named(schema[keyword], f"{owner}.{called}", schemas)
    for part in schema.get("allOf", []):
        _inside(part, owner, schemas)


def _named(schema: Document, name: str, schemas: dict[str, Document]) -> Document:
    """Give a schema that makes a class to the components; any other stays."""
    parts: list[Any] = schema.get("allOf", [])
    is_reference = "$ref" in schema or (len(parts) == 1 and "$ref" in parts[0])
    if is_reference:
        return schema
    if not parts and "enum" not in schema and schema.get("type") != "object":
        _inside(schema, name, schemas)
        return schema
    if name in schemas:
        raise PipelineError(f"schema {name}: a schema written inside another one would have this name too")
    remarks = {key: schema.pop(key) for key in _REMARKS if key in schema}
    schemas[name] = schema
    _inside(schema, name, schemas)
    reference = {"$ref": f"#/components/schemas/{name}"}
    return {"allOf": [reference], **remarks} if remarks else reference
