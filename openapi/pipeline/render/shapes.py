"""What the templates of models and enumerations need to know beyond what the generator tells them."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import field, frozen
from openapi_python_client import strings
from openapi_python_client.parser.properties import EnumProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from openapi.pipeline.contract.document import PipelineError
from openapi.pipeline.contract.structure import components
from openapi.pipeline.render.docstrings import docstring, of_enumeration
from openapi.pipeline.render.names import other_names
from openapi.pipeline.render.naming import annotation_of, raw, words
from openapi.pipeline.render.secrets import is_secret
from openapi.pipeline.render.spans import Spans, sentence
from openapi.pipeline.union.marks import MARKS
from openapi.pipeline.words import property_words
from veeam_client.runtime.json_names import json_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from openapi.pipeline.contract.document import Document
    from openapi.pipeline.render.names import Names

# Attributes of the model base, and names that every generated module imports.
_TAKEN_ATTRIBUTES = {"additional_properties", "from_dict", "to_dict"}
_TAKEN_CLASSES = {
    "Model", "OpenEnum", "Section", "Sections", "Upload", "Any", "ClassVar", "Mapping", "Sequence", "UUID",
    "date", "datetime",
}  # fmt: skip
# Of what is no text, nothing is a secret.
_TEXTS = {"str", "list[str]", "Any", "list[Any]"}


@frozen
class ModelField:
    """A property as an attribute."""

    python_name: str
    name: Any
    annotation: str
    description: str


@frozen(kw_only=True)
class Shape:
    """A model or enumeration, as its template sees it.

    Attributes:
        docstring: Its docstring.
        base: Class that it extends, empty for none of the contract's.
        base_module: That class's module.
        properties: What it adds to its base.
        names: Attributes of these whose JSON names do not follow from theirs: attribute and JSON name.
        fixed: Attributes of its base with the value that tells this class: name, annotation and default.
        discriminator: Property that tells the subclass, empty if there are none.
        subtypes: Values of that property, in lower case, with the subclass's name.
        others: JSON names that other revisions have for its properties: other name and name.
        renamed: Attributes after those names: `name` is the attribute that they stand for.
        members: Other names of members of an enumeration: member and value.
        synonyms: What other revisions call values of an enumeration: other value and value.
        secrets: Attributes that never show.
        imports: Module and name of what the annotations name.
        eager_imports: Module and name of what is needed when the class is made.
    """

    docstring: str
    base: str = ""
    base_module: str = ""
    properties: list[ModelField] = field(factory=list[ModelField])
    names: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
    fixed: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
    discriminator: str = ""
    subtypes: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
    others: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
    renamed: list[ModelField] = field(factory=list[ModelField])
    members: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
    synonyms: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
    secrets: list[str] = field(factory=list[str])
    imports: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
    eager_imports: list[tuple[str, str]] = field(factory=list[tuple[str, str]])


def shapes(data: GeneratorData, document: Document, worded: Document, names: Names) -> dict[str, Shape]:
    """Work out the shape of every model and enumeration.

    Args:
        data: What the generator read.
        document: The prepared document it read.
        worded: The document before it was prepared, which took the words beside references away.
        names: What everything is called in Python.

    Returns:
        Shapes by class name.

    Raises:
        PipelineError: A name of the contract is taken by the client itself.
    """
    schemas: dict[str, Any] = components(document)
    texts: dict[str, Any] = components(worded)
    models = {str(model.class_info.name): model for model in data.models}
    values = _values_that_tell(schemas)
    spans = Spans(document)
    contract = {cls: name for name, cls in names["classes"].items()}
    found: dict[str, Shape] = {}
    for name, model in models.items():
        _refuse_taken(name, model)
        found[name] = _shape(
            model,
            models,
            schemas,
            values,
            property_words(texts.get(_key(name, schemas), {})),
            spans,
            names["attributes"].get(contract.get(name, ""), {}),
        )
    for enum in data.enums:
        name, values = str(enum.class_info.name), _members(enum)
        _refuse_lost_values(name, values.values(), schemas)
        schema: dict[str, Any] = schemas.get(_key(name, schemas), {})
        synonyms: dict[str, str] = schema.get(MARKS, {}).get("synonyms", {})
        members: dict[str, str] = names["members"].get(contract.get(name, ""), {})
        found[name] = Shape(
            docstring=of_enumeration(name, values, schema, spans),
            members=[(members[other], value) for other, value in synonyms.items() if other in members],
            synonyms=[*synonyms.items()],
        )
    return found


def renamed_classes(document: Document, classes: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Find the classes that were called otherwise in older revisions.

    Args:
        document: The prepared document with its names.
        classes: The module of each class.

    Returns:
        The other name, the class and its module.
    """
    return [
        (class_name(other), name, classes[name])
        for name, schema in sorted(components(document).items())
        for other in schema.get(MARKS, {}).get("also", [])
        if name in classes and class_name(other) not in classes
    ]


@cache  # asked for each schema, for each class
def class_name(reference: str) -> str:
    """The class that a reference or mapping names."""
    return str(strings.ClassName(reference.rsplit("/", 1)[-1], "field_"))


def named_types(prop: PropertyProtocol) -> list[tuple[str, str]]:
    """Module and name of the models and enumerations in a property's annotation."""
    if isinstance(prop, ListProperty):
        return named_types(prop.inner_property)
    if isinstance(prop, UnionProperty):
        return [named for one in prop.inner_properties for named in named_types(one)]
    if isinstance(prop, (ModelProperty, EnumProperty)):
        return [(str(prop.class_info.module_name), str(prop.class_info.name))]
    return []


def _shape(  # noqa: PLR0917  # all that is known of a class
    model: ModelProperty,
    models: dict[str, ModelProperty],
    schemas: dict[str, Any],
    values: dict[str, list[str]],
    described: dict[str, str],
    spans: Spans,
    attributes: dict[str, str],
) -> Shape:
    name = str(model.class_info.name)
    key = _key(name, schemas)
    schema: dict[str, Any] = schemas.get(key, {})
    base = next((class_name(part["$ref"]) for part in schema.get("allOf", []) if "$ref" in part), "")
    inherited = {raw(p.name): annotation_of(p) for p in _properties(models[base])} if base else {}
    own = [p for p in _properties(model) if inherited.get(raw(p.name)) != annotation_of(p)]
    discriminator: dict[str, Any] = schema.get("discriminator", {})
    fixed, eager = _fixed(model, schemas.get(_key(base, schemas), {}), values.get(name, []))
    others = other_names(schema)
    fields = {
        raw(p.name): _field(p, described.get(raw(p.name), ""), spans.sentence_of_property(name, raw(p.name)))
        for p in own
    }
    summary = str(schema.get("description") or f"{words(name)}.")
    mapping: dict[str, str] = discriminator.get("mapping", {})
    also = {other: mapping[value] for other, value in schema.get(MARKS, {}).get("tells", {}).items()}
    return Shape(
        docstring=docstring(" ".join(filter(None, [summary, sentence(spans.of(name))])), 4),
        base=base,
        base_module=str(models[base].class_info.module_name) if base else "",
        properties=[*fields.values()],
        names=[(one.python_name, one.name) for one in fields.values() if json_name(one.python_name) != one.name],
        fixed=fixed,
        discriminator=discriminator.get("propertyName", ""),
        subtypes=[(value.casefold(), class_name(ref)) for value, ref in {**mapping, **also}.items()],
        others=[*others.items()],
        renamed=[
            ModelField(attributes[other], fields[key].python_name, _optional(fields[key].annotation), "")
            for other, key in others.items()
            if other in attributes and key in fields
        ],
        secrets=[
            str(p.python_name)
            for p in own
            if annotation_of(p) in _TEXTS and is_secret(key or name, raw(p.name), described.get(raw(p.name), ""))
        ],
        imports=sorted({named for p in own for named in named_types(p) if named[1] != name} - set(eager)),
        eager_imports=eager,
    )


def _key(cls: str, schemas: dict[str, Any]) -> str:
    """The name of a class in the contract, empty for a class of an inline schema."""
    return cls if cls in schemas else next((key for key in schemas if class_name(key) == cls), "")


def _optional(annotation: str) -> str:
    """An annotation without its default."""
    return annotation.removesuffix(" = None")


def _field(prop: PropertyProtocol, description: str, span: str) -> ModelField:
    annotation = annotation_of(prop)
    description = " ".join(filter(None, [description, span]))
    return ModelField(
        python_name=str(prop.python_name),
        name=prop.name,
        annotation=annotation if prop.required else f"{annotation} | None = None",
        description=docstring(description, 4),
    )


def _fixed(
    model: ModelProperty, base: dict[str, Any], values: list[str]
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The discriminator's default of a class that exactly one value leads to, and what to import for it."""
    if len(values) != 1:
        return [], []
    property_name = base.get("discriminator", {}).get("propertyName")
    prop = next((p for p in _properties(model) if raw(p.name) == property_name), None)
    if not isinstance(prop, EnumProperty):
        return [], []
    member = next((key for key, value in prop.values.items() if value == values[0]), None)
    if member is None:
        return [], []
    cls = str(prop.class_info.name)
    annotation = cls if prop.required else f"{cls} | None"
    return [(str(prop.python_name), f"{annotation} = {cls}.{member}")], named_types(prop)


def _members(enum: EnumProperty | LiteralEnumProperty) -> dict[str, Any]:
    return {**enum.values} if isinstance(enum, EnumProperty) else {str(value): value for value in enum.values}


def _values_that_tell(schemas: dict[str, Any]) -> dict[str, list[str]]:
    values: defaultdict[str, list[str]] = defaultdict(list)
    for schema in schemas.values():
        for value, reference in schema.get("discriminator", {}).get("mapping", {}).items():
            values[class_name(reference)].append(value)
    return values


def _properties(model: ModelProperty) -> list[PropertyProtocol]:
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def _refuse_lost_values(name: str, kept: Iterable[object], schemas: dict[str, Any]) -> None:
    values = [value for key, schema in schemas.items() if class_name(key) == name for value in schema.get("enum", [])]
    lost = {str(value).casefold() for value in values} - {raw(value).casefold() for value in kept}
    if lost:
        message = f"schema {name}: values with a name in Python that another one has: {', '.join(sorted(lost))}"
        raise PipelineError(message)


def _refuse_taken(name: str, model: ModelProperty) -> None:
    if name in _TAKEN_CLASSES:
        message = f"schema {name}: the client uses this name itself; write another in openapi/names.lock"
        raise PipelineError(message)
    for prop in _properties(model):
        if str(prop.python_name) in _TAKEN_ATTRIBUTES:
            called = f"schema {name}, property {raw(prop.name)}"
            message = f"{called}: the model base uses the name {prop.python_name}; write another in openapi/names.lock"
            raise PipelineError(message)
