"""Replies read by msgspec: from bytes to structs in C, and from those to the models, which are the same in the end.

What is right is what the codec makes of a reply, and it reads whatever does not fit here: a value of another type, a
list with a null in it, an object that is polymorphic. A struct has a field for each property of the contract, unset
where there was none, and refuses others. Properties that only the server knows are learned from what the codec has read,
so that a newer server is slow for one reply.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from operator import attrgetter
from textwrap import indent
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import msgspec

from .codec import (
    ENUMERATION,
    IDENTIFIER,
    MODEL,
    MODELS,
    MOMENT,
    codec_namespace,
    is_simple,
    kind_of,
    model_codec,
    reader_in,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codec import PropertyCodec
    from .decoder import Decoder

# Making a struct costs as much as reading a hundred objects.
_FIRST = 2
# Replies of a kind that did not fit, after which no more are tried.
_MOST_MISSES = 8
# Of a server that makes names up: properties of a class, and times that structs are made anew.
_MOST_NAMES, _MOST_LESSONS = 32, 64
_NAME = re.compile(r"[\w .:@$/-]{1,100}")
_CHARACTERS = 36
# Lists whose ids are read one by one.
_FEW = 4
# More ids would take longer to look up than to read.
_REMEMBERED = 4096

_FILL = """\
def fill{suffix}(source, decoder{nexts}):
    model, kept = new(cls), {{}}
{unset}
{properties}
    model._unknown = {unknown}
    model._kept = kept or None
    model._moments = {moments}
    return model
"""
_READ_ID = """\
try: value = read_identifier(value)
        except (AttributeError, TypeError, ValueError): value = decoder.careful(value, property{n}, kept)
"""
_FILL_PROPERTY = """\
value = source.f{n}
if value is UNSET: value = None
elif value is None: kept[{name!r}] = None{null}
{read}model.{attribute} = value
"""


class _Struct(NamedTuple):
    """What objects of a class are read into, and what makes a model of that."""

    struct: Any
    fill: Callable[[Any, Decoder], Any]
    fill_many: Callable[[list[Any], Decoder], list[Any]]


class Structs:
    """What one client reads by structs; what it has learned holds for the whole process."""

    missed: Any = object()
    """What was not read."""

    def __init__(self) -> None:
        self._read = Counter[str]()
        self._missed = Counter[str]()

    def read(self, annotation: str, content: bytes, namespace: str, decoder: Decoder) -> Any:
        """Read a reply.

        Args:
            annotation: Its type, as the catalogue names it.
            content: Its body.
            namespace: Name of the module that has the models.
            decoder: Decodes what structs do not.

        Returns:
            The model or the list of models, `missed` if it is for the codec to read.

        Raises:
            DecodeError: It is nested too deeply.
        """
        self._read[annotation] += 1
        if self._read[annotation] <= _FIRST or self._missed[annotation] >= _MOST_MISSES:
            return self.missed
        decode, fill, properties = _reader(annotation, namespace)
        if decode is None:
            self._missed[annotation] = _MOST_MISSES
            return self.missed
        try:
            read = decode(content)
        except (msgspec.MsgspecError, RecursionError, ValueError):
            self._missed[annotation] += 1
            return self.missed
        model = fill(read, decoder)
        if model.__class__ is list:
            return model
        # One that has nothing of what it should have is no such object.
        is_misplaced = bool(properties) and all(getattr(model, one.attribute) is None for one in properties)
        return self.missed if is_misplaced else model

    def learn(self, annotation: str, value: Any) -> None:
        """Learn what properties a server has besides those of the contract.

        Args:
            annotation: The type of a reply that was missed.
            value: What the codec has made of it.
        """
        if self._missed[annotation] and _learn(value):
            self._missed[annotation] = 0


_made: dict[type[Any], _Struct] = {}
_readers: dict[str, tuple[Any, Any, tuple[PropertyCodec, ...]]] = {}
_learned: dict[type[Any], list[str]] = {}
_lessons = 0


def _reader(annotation: str, namespace: str) -> tuple[Any, Any, tuple[PropertyCodec, ...]]:
    found = _readers.get(annotation)
    if found is None:
        reader = reader_in(annotation, namespace)
        if reader.cls is None or not is_simple(reader.cls):
            found = None, None, ()
        else:
            struct, fill, fill_many = _struct_of(reader.cls, ())
            if reader.is_list:
                struct, fill = list[struct], fill_many
            decode = msgspec.json.Decoder(struct).decode
            found = decode, fill, tuple(one for one in model_codec(reader.cls).properties if one.is_required)
        _readers[annotation] = found
    return found


def _struct_of(cls: type[Any], within: tuple[type[Any], ...]) -> _Struct:
    """Make the struct of a class, those of the classes of its properties first."""
    if cls in _made:
        return _made[cls]
    properties = model_codec(cls).properties
    namespace = codec_namespace(cls, properties) | {"UNSET": msgspec.UNSET, "read_identifier": _read_identifier}
    lines, moments, wire = list[str](), list[str](), list[Any]()
    for n, one in enumerate(properties):
        kind, of = kind_of(one.reader), one.reader.cls
        names = {"n": n, "name": one.name, "attribute": one.attribute}
        read, field_type = kind.read.format(**names), Any
        if of in _TYPES and not one.reader.is_list:
            field_type = _TYPES[of]
            read = "" if of in _EXACT else read
        elif kind is ENUMERATION:
            field_type, read = of, ""
        elif kind in (IDENTIFIER, MOMENT):
            field_type = str
        elif kind in (MODEL, MODELS) and of not in (cls, *within) and is_simple(of):
            made = _struct_of(of, (cls, *within))
            field_type, namespace[f"fill{n}"] = made.struct, made.fill
            if one.reader.is_list:
                field_type, namespace[f"fill{n}"] = list[made.struct], made.fill_many
            read = f"value = fill{n}(value, decoder.inner)"
        if kind is MOMENT:
            moments += [f"text{n}", f"moment{n}"]
        null = "; value = []" if one.is_required and one.reader.is_list else ""
        read = f"else:\n{indent(read, '    ')}\n" if read else ""
        lines.append(_FILL_PROPERTY.format(read=read, null=null, **names))
        whole = field_type if field_type is Any else field_type | None | msgspec.UnsetType
        wire.append((f"f{n}", whole, msgspec.field(default=msgspec.UNSET, name=one.name)))
    extra = _learned.get(cls, [])
    wire += [(f"x{n}", Any, msgspec.field(default=msgspec.UNSET, name=name)) for n, name in enumerate(extra)]
    unknown = "None"
    if extra:
        pairs = ", ".join(f"({name!r}, source.x{n})" for n, name in enumerate(extra))
        unknown = f"decoder.plain({{name: value for name, value in ({pairs},) if value is not UNSET}}) or None"
    ids = [n for n, one in enumerate(properties) if kind_of(one.reader) is IDENTIFIER]
    for suffix, nexts in (("", []), ("_next", [f"next{n}" for n in ids])):
        source = _FILL.format(
            suffix=suffix,
            nexts="".join(f", {each}" for each in nexts),
            unset=f"    {' = '.join([*moments, 'None'])}",
            properties=indent("".join(lines), "    "),
            unknown=unknown,
            moments=f"({', '.join(moments)})" if moments else None,
        )
        for n in ids if nexts else ():
            source = source.replace(_READ_ID.format(n=n), f"value = next{n}()\n")
        exec(compile(source, f"<structs of {cls.__name__}>", "exec"), namespace)  # noqa: S102  # made of the class alone
    struct = msgspec.defstruct(f"{cls.__name__}Struct", wire, forbid_unknown_fields=True, kw_only=True)
    fill = namespace["fill"]
    made = _made[cls] = _Struct(struct, fill, _filling_many(fill, namespace["fill_next"], [f"f{n}" for n in ids]))
    return made


def _filling_many(fill: Any, fill_next: Any, ids: list[str]) -> Callable[[list[Any], Decoder], list[Any]]:
    """Read the ids of many objects at once, where all are spelled as usual: a third of the time for each."""
    getters = [attrgetter(name) for name in ids]

    def fill_many(sources: list[Any], decoder: Decoder) -> list[Any]:
        nexts: list[Any] = []
        for get in getters if len(sources) > _FEW else ():
            found = _read_identifiers([text for text in map(get, sources) if text.__class__ is str])
            if found is None:
                break
            nexts.append(iter(found).__next__)
        if not nexts or len(nexts) < len(getters):
            return [fill(each, decoder) for each in sources]
        return [fill_next(each, decoder, *nexts) for each in sources]

    return fill_many


# What msgspec takes is what the codec takes: a whole number is a number, and true is none.
_TYPES: dict[Any, Any] = {str: str, int: int, bool: bool, float: int | float}
_EXACT = (str, int, bool)


def _learn(value: Any) -> bool:
    """Take note of properties that no struct has; say whether there were any."""
    global _lessons  # noqa: PLW0603  # what servers send, bounded
    found: dict[type[Any], set[str]] = {}
    left = [value]
    while left:
        each = left.pop()
        if each.__class__ is list:
            left += each
        elif each.__class__ in _made:
            if each._unknown:  # noqa: SLF001  # part of the model
                found.setdefault(each.__class__, set()).update(each._unknown)  # noqa: SLF001  # likewise
            left += [getattr(each, one.attribute) for one in model_codec(each.__class__).properties if one.reader.cls]
    is_new = False
    for cls, names in found.items():
        known = _learned.setdefault(cls, [])
        new = [name for name in sorted(names) if name not in known and _NAME.fullmatch(name)]
        known += new[: max(0, _MOST_NAMES - len(known))]
        is_new = is_new or bool(new)
    if not is_new or _lessons >= _MOST_LESSONS:
        return False
    _lessons += 1
    _made.clear()
    _readers.clear()
    return True


_to_type: Any = msgspec.convert


def _read_identifiers(texts: list[str]) -> list[UUID] | None:
    joined = "".join(texts)
    # Of those that msgspec takes, those in lower case with hyphens are spelled as usual; the others have no hyphens.
    if len(joined) != _CHARACTERS * len(texts) or joined != joined.lower():
        return None
    try:
        return _to_type(texts, list[UUID])
    except msgspec.ValidationError:
        return None


@lru_cache(_REMEMBERED)
def _read_identifier(text: str) -> UUID:
    """Read an id as `read_identifier` does, in C."""
    found = _read_identifiers([text])
    if found is None:
        raise ValueError
    return found[0]
