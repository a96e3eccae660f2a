"""How the classes of models are decoded and encoded: worked out from their annotations on first use, and written out.

They are what one would write by hand for that class: a few lines for each property, without a loop, a table or a call
where a value is as it should be. Whatever else comes goes to `careful`, `written` and `to_json`, which know every case.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from functools import cache, partial
from importlib import import_module
from textwrap import indent
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from attrs import fields

from .enums import Spellings
from .identifiers import read_identifier
from .json_names import json_name
from .readers import reader_for
from .received import Received
from .timestamps import aware, is_nothing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .readers import Reader

Decode = Callable[[dict[str, Any], Any], Any]
Encode = Callable[
    [Any, Callable[[Any], Any], Callable[[Any, Any, dict[str, Any]], Any], Callable[[UUID], str]], dict[str, Any]
]


class PropertyCodec(NamedTuple):
    """A property: its attribute, its JSON name, how it is read, its name in messages, whether every object has it."""

    attribute: str
    name: str
    reader: Reader
    place: str
    is_required: bool = False


class ModelCodec(NamedTuple):
    """A class: its properties with its bases' ones, the attributes that never show, and its two functions."""

    properties: tuple[PropertyCodec, ...]
    secrets: frozenset[str]
    decode: Decode
    encode: Encode


class _Codecs(dict[type[Any], ModelCodec]):
    """Worked out on first use, so that importing a model imports no other."""

    def __missing__(self, cls: type[Any]) -> ModelCodec:
        codec = self[cls] = _make_codec(cls)
        return codec


model_codec: Callable[[type[Any]], ModelCodec] = _Codecs().__getitem__
"""How a class is decoded and encoded."""


# `property3` and `class3` are of the fourth property. `kept` is what attributes cannot say, `moments` the same for
# timestamps, which come in every object: a tuple costs a quarter of a dictionary.
_DECODE = """\
def decode(source, decoder):
    get, model, kept, absent = source.get, new(cls), {{}}, 0
{unset}
{properties}
    is_all_known = len(source) == {count} - absent
    model._unknown = (
        None if is_all_known
        else received(decoder.plain({{name: source[name] for name in source if name not in names}})) or None
    )
    model._kept = kept or None
    model._moments = {moments}
    return model
"""
_DECODE_PROPERTY = """\
value = get({name!r})
if value is not None:
{read}
elif {name!r} in source: kept[{name!r}] = None{null}
else: absent += 1
model.{attribute} = value
"""
_ENCODE = """\
def encode(model, to_json, written, write_identifier):
    kept, unknown, moments = model._kept or {{}}, model._unknown, model._moments
    encoded = {{name: to_json(value) for name, value in unknown.items()}} if unknown else {{}}
{properties}
    return encoded
"""
_ENCODE_PROPERTY = """\
value = model.{attribute}
if value is not None{unless_null}:
    encoded[{name!r}] = {write}
elif kept and {name!r} in kept and {is_nothing}:
    encoded[{name!r}] = kept[{name!r}]
"""


class Kind(NamedTuple):
    """How values of a kind are handled: a statement that reads `value`, an expression that writes it."""

    read: str
    write: str


_MODELS = Kind(
    "value = [decoder.inner.model(class{n}, each) for each in value]"
    " if value.__class__ is list and {{*map(type, value)}} <= only_dict else decoder.careful(value, property{n}, kept)",
    "[write(each, to_json, written, write_identifier) for write in (codec(class{n}).encode,) for each in value]"
    " if value.__class__ is list and {{*map(type, value)}} <= {{class{n}}} and {name!r} not in kept"
    " else written(value, property{n}, kept)",
)
_CAREFUL = Kind("value = decoder.careful(value, property{n}, kept)", "written(value, property{n}, kept)")
# The first that a class belongs to is its kind.
_KINDS: dict[type, Kind] = {
    Enum: Kind(
        "value = (value.__class__ is str and known{n}(value)) or decoder.careful(value, property{n}, kept)",
        "value._value_ if value.__class__ is class{n} else to_json(value)",
    ),
    UUID: Kind(
        "try: value = read_identifier(value)\n"
        "except (AttributeError, TypeError, ValueError): value = decoder.careful(value, property{n}, kept)",
        "write_identifier(value) if value.__class__ is UUID and (not kept or {name!r} not in kept) else "
        "written(value, property{n}, kept)",
    ),
    datetime: Kind(
        "try: moment{n} = fromisoformat(value)\n"
        "except (TypeError, ValueError, OverflowError): value = decoder.careful(value, property{n}, kept)\n"
        "else:\n"
        "    if moment{n}.year == 1: value, moment{n} = decoder.careful(value, property{n}, kept), None\n"
        "    else:\n"
        "        if moment{n}.tzinfo is None: moment{n} = aware(moment{n})\n"
        "        text{n}, value = value, moment{n}",
        "(moments[{text}] if moments[{text}].__class__ is str else moments[{text}].of(moments[{moment}]))"
        " if moments and (moments[{moment}] is value or moments[{moment}] == value) else"
        " written(value, property{n}, kept)",
    ),
    date: _CAREFUL,
    float: Kind(
        "if value.__class__ is not float or not -9e18 < value < 9e18:"
        " value = decoder.careful(value, property{n}, kept)",
        "value if value.__class__ is float else to_json(value)",
    ),
    **dict.fromkeys(
        (str, int),
        Kind(
            "if value.__class__ is not class{n}: value = decoder.careful(value, property{n}, kept)",
            "value if value.__class__ is class{n} else to_json(value)",
        ),
    ),
    # What is left are models.
    object: Kind(
        "value = decoder.inner.model(class{n}, value)"
        " if value.__class__ is dict else decoder.careful(value, property{n}, kept)",
        "codec(class{n}).encode(value, to_json, written, write_identifier) if value.__class__ is class{n}"
        " else to_json(value)",
    ),
}


ENUMERATION, IDENTIFIER, MOMENT, MODEL, MODELS = _KINDS[Enum], _KINDS[UUID], _KINDS[datetime], _KINDS[object], _MODELS


def codec_namespace(cls: type[Any], properties: Sequence[PropertyCodec]) -> dict[str, Any]:
    """Give what the functions of a class name.

    Args:
        cls: The class.
        properties: Its properties.
    """
    namespace: dict[str, Any] = {
        "new": object.__new__,
        "cls": cls,
        "names": frozenset(one.name for one in properties),
        "read_identifier": read_identifier,
        "fromisoformat": datetime.fromisoformat,
        "UUID": UUID,
        "codec": model_codec,
        "aware": aware,
        "only_dict": {dict},
        "is_nothing": is_nothing,
        "received": Received.of,
    }
    for n, one in enumerate(properties):
        namespace |= {f"property{n}": one, f"class{n}": one.reader.cls}
        if kind_of(one.reader) is ENUMERATION:
            namespace[f"known{n}"] = Spellings(namespace[f"class{n}"]).__getitem__
    return namespace


def codec_functions(cls: type[Any], properties: Sequence[PropertyCodec]) -> tuple[Decode, Encode]:
    """Write the functions of a class.

    Args:
        cls: The class.
        properties: Its properties.

    Returns:
        From a JSON object to a model, which takes the `Decoder` too and follows no discriminator; and from a model to
        a JSON object, which takes `to_json`, `written` and `write_identifier` too.
    """
    namespace = codec_namespace(cls, properties)
    decode, encode, moments = list[str](), list[str](), list[str]()
    for n, one in enumerate(properties):
        kind = kind_of(one.reader)
        names = {"n": n, "name": one.name, "attribute": one.attribute, "text": len(moments), "moment": len(moments) + 1}
        read, write = indent(kind.read.format(**names), "    "), kind.write.format(**names)
        # A list that every object has is there, also where the server sends null.
        null, unless_null = "", ""
        if one.is_required and one.reader.is_list:
            null, unless_null = "; value = []", f" and (value or kept.get({one.name!r}, 0) is not None)"
        # The zero date of .NET reads as None, and goes back as it came.
        nothing = "is_nothing(kept[{name!r}])" if kind is MOMENT else "kept[{name!r}] is None"
        decode.append(_DECODE_PROPERTY.format(read=read, null=null, **names))
        encode.append(
            _ENCODE_PROPERTY.format(write=write, unless_null=unless_null, is_nothing=nothing.format(**names), **names)
        )
        if kind is MOMENT:
            moments += [f"text{n}", f"moment{n}"]
    source = _DECODE.format(
        unset=f"    {' = '.join([*moments, 'None'])}",
        properties=indent("".join(decode), "    "),
        moments=f"({', '.join(moments)})",
        count=len(properties),
    )
    source += _ENCODE.format(properties=indent("".join(encode), "    "))
    exec(compile(source, f"<codec of {cls.__name__}>", "exec"), namespace)  # noqa: S102  # made of the class alone
    return namespace["decode"], namespace["encode"]


def kind_of(reader: Reader) -> Kind:
    """Tell how values are handled.

    Args:
        reader: Reads them.
    """
    cls = reader.cls
    if cls is None:
        return _CAREFUL
    kind = next(kind for base, kind in _KINDS.items() if issubclass(cls, base))
    if not reader.is_list:
        return kind
    return _MODELS if kind is MODEL else _CAREFUL


def is_simple(cls: type[Any]) -> bool:
    """Whether objects of a class are read by its properties alone: they name no class, and call nothing otherwise."""
    has_others = any(vars(base).get("__other_names__") for base in cls.__mro__)
    return hasattr(cls, "__json_names__") and "__subtypes__" not in vars(cls) and not has_others


def _make_codec(cls: type[Any]) -> ModelCodec:
    names: dict[str, str] = {}
    others: dict[str, str] = {}
    secrets: set[str] = set()
    for base in reversed(cls.__mro__):
        own = vars(base)
        names.update(own.get("__json_names__", {}))
        others.update(own.get("__other_names__", {}))
        secrets.update(own.get("__secrets__", ()))
    namespace = namespace_of(cls)
    attributes = [
        (a.name, names.get(a.name) or json_name(a.name), str(a.type)) for a in fields(cls) if a.name[0] != "_"
    ]
    properties = tuple(
        PropertyCodec(attribute, name, reader_in(kind, namespace), f"{cls.__name__}.{name}", not kind.endswith("None"))
        for attribute, name, kind in attributes
    )
    decode, encode = codec_functions(cls, properties)
    if others:
        decode, encode = _with_other_names(others, decode, encode)
    if "__subtypes__" in cls.__dict__:
        decode = _decode_subtype(cls, decode)
    return ModelCodec(properties, frozenset(secrets), decode, encode)


@cache
def reader_in(annotation: str, namespace: str) -> Reader:
    """The reader of an annotation whose models are found in a package."""
    return reader_for(annotation, partial(_model_in, namespace))


def namespace_of(cls: type[Any]) -> str:
    """Name of the package that all models of a contract are found in, one module each."""
    return cls.__module__.rpartition(".")[0]


def _decode_subtype(cls: type[Any], decode_itself: Decode) -> Decode:
    """Follow the discriminator of `cls`, and of the class that it leads to."""
    name, subtypes = cls.__discriminator__, cls.__subtypes__
    models = cache(partial(_model_in, namespace_of(cls)))

    def decode(source: dict[str, Any], decoder: Any) -> Any:
        value = source.get(name)
        subtype = subtypes.get(value.casefold()) if isinstance(value, str) else None
        return model_codec(models(subtype)).decode(source, decoder) if subtype else decode_itself(source, decoder)

    return decode


@cache
def attributes_of_kinds(cls: type[Any]) -> frozenset[str]:
    """Give the attributes of all subclasses that the discriminator of a class can name; none for one without.

    Args:
        cls: A model.
    """
    kinds = [_model_in(namespace_of(cls), name) for name in cls.__dict__.get("__subtypes__", {}).values()]
    own = {attribute.name for kind in kinds for attribute in fields(kind)}
    return frozenset(own.union(*map(attributes_of_kinds, kinds)))


def _with_other_names(others: Mapping[str, str], decode: Decode, encode: Encode) -> tuple[Decode, Encode]:
    """Read properties by the names that other revisions have for them, and write them by the name that they came by."""

    def decode_any(source: dict[str, Any], decoder: Any) -> Any:
        found = [(other, name) for other, name in others.items() if other in source and name not in source]
        if not found:
            return decode(source, decoder)
        renamed = dict(found)
        model = decode({renamed.get(key, key): value for key, value in source.items()}, decoder)
        # What is kept goes by JSON names; no property has this one.
        kept: dict[str, Any] = model._kept or {}  # noqa: SLF001  # part of the model
        model._kept = {**kept, **renamed}  # noqa: SLF001  # part of the model
        return model

    def encode_any(model: Any, to_json: Any, written: Any, write_identifier: Any) -> dict[str, Any]:
        encoded = encode(model, to_json, written, write_identifier)
        kept: dict[str, Any] = model._kept or {}  # noqa: SLF001  # likewise
        renamed = {name: other for other, name in others.items() if other in kept}
        return {renamed.get(name, name): value for name, value in encoded.items()} if renamed else encoded

    return decode_any, encode_any


def _model_in(namespace: str, name: str) -> Any:
    return getattr(import_module(namespace), name)
