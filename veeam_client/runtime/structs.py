"""Replies read by msgspec: from bytes to structs in C, and from those to the models, which are the same in the end.

What is right is what the codec makes of a reply, and it reads whatever does not fit here: a value of another type, a
list with a null in it, an object that is polymorphic. A struct has a field for each property of the contract, unset
where there was none, and refuses others. Properties that only the server knows are learned from what the codec has
read, so that a newer server is slow for one reply.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from textwrap import indent
from threading import Lock
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
from .identifiers import Ways
from .received import Received

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codec import PropertyCodec
    from .decoder import Decoder

# Making a struct costs as much as reading a hundred objects: a program that asks once or twice makes none.
_FIRST = 2
# Replies of a kind in a row that did not fit, after which others are no longer tried.
_MOST_MISSES = 8
# One of so many is, then.
_NOW_AND_THEN = 256
# Of servers that make names up: properties of a class, times that structs are made anew, properties from one client.
_MOST_NAMES, _MOST_LESSONS, _MOST_OF_ONE = 32, 64, 24
_NAME = re.compile(r"[\w .:@$/-]{1,100}")
_CHARACTERS = 36
# Lists whose ids are read one by one.
_FEW = 4
# More ids would take longer to look up than to read.
_REMEMBERED = 4096

_FILL = """\
def fill{suffix}(source, decoder{next_id}):
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
_NEXT_ID = """\
value = next_id() if value else decoder.careful(value, property{n}, kept)
"""
_FILL_PROPERTY = """\
value = source.f{n}
if value is UNSET: value = None
elif value is None: kept[{name!r}] = None{null}
{read}model.{attribute} = value
"""
# Only what is in something can be nested too deeply.
_FILL_LEARNED = """\
value = source.{field}
if value is not UNSET:
    unknown[{name!r}] = value
    if value.__class__ is dict or value.__class__ is list: decoder.plain({{{name!r}: value}})
"""
# Nearly every object of a server has all of them.
_FILL_NAMES = """\
unknown.names = all_names if len(unknown) == {count} else frozenset(unknown)
"""


class _Struct(NamedTuple):
    """What objects of a class are read into, and what makes a model of that."""

    struct: Any
    fill: Callable[[Any, Decoder], Any]
    fill_many: Callable[[list[Any], Decoder], list[Any]]


class Structs:
    """What one client reads by structs; what was made and learned holds for the whole process."""

    missed: Any = object()
    """What was not read."""

    def __init__(self) -> None:
        self._read, self._missed = Counter[str](), Counter[str]()
        self._left = _MOST_OF_ONE

    def reads(self, annotation: str, namespace: str) -> bool:
        """Tell whether the next reply of a type is worth trying.

        Args:
            annotation: The type, as the catalogue names it.
            namespace: Name of the module that has the models.
        """
        count = self._read[annotation] = self._read[annotation] + 1
        if self._missed[annotation] >= _MOST_MISSES and count % _NOW_AND_THEN:
            return False
        # Counted for all clients: a fleet asks each of its servers once, and the same of all.
        _asked[annotation] += 1
        if _asked[annotation] <= _FIRST:
            return False
        return _reader(annotation, namespace) is not None

    def read(self, annotation: str, content: bytes, namespace: str, decoder: Decoder) -> Any:
        """Read a reply of a type that is worth trying.

        Args:
            annotation: Its type.
            content: Its body.
            namespace: Name of the module that has the models.
            decoder: Decodes what structs do not.

        Returns:
            The model or the list of models, `missed` if it is for the codec to read.

        Raises:
            DecodeError: It is nested too deeply.
        """
        reader = _reader(annotation, namespace)
        if reader is None:
            return self.missed
        try:
            read = reader.decode(content)
        except (msgspec.MsgspecError, RecursionError, ValueError):
            self._missed[annotation] += 1
            return self.missed
        self._missed[annotation] = 0
        model = reader.fill(read, decoder)
        if model.__class__ is list:
            return model
        # One that has nothing of what it should have is no such object.
        required = reader.required
        is_misplaced = bool(required) and all(getattr(model, attribute) is None for attribute in required)
        return self.missed if is_misplaced else model

    def learn(self, annotation: str, value: Any) -> None:
        """Learn what properties a server has besides those of the contract.

        Args:
            annotation: The type of a reply that was missed.
            value: What the codec has made of it.
        """
        with _making:
            if count := _learn(value, self._left):
                self._left -= count
                self._missed[annotation] = 0


class _Reader(NamedTuple):
    """What reads replies of a type: bytes to structs, those to models; attributes of which a model has at least one."""

    decode: Callable[[bytes], Any]
    fill: Callable[[Any, Decoder], Any]
    required: tuple[str, ...]


_made: dict[type[Any], _Struct] = {}
_readers: dict[str, _Reader | None] = {}
_learned: dict[type[Any], list[str]] = {}  # has each class that a struct was made for
_asked, _counts = Counter[str](), Counter[str]()
_making = Lock()
_unknown_of = attrgetter("_unknown")


def _reader(annotation: str, namespace: str) -> _Reader | None:
    if annotation not in _readers:
        with _making:
            made = _readers[annotation] = _make_reader(annotation, namespace)
        return made
    return _readers.get(annotation)  # None too if another thread has just learned something


def _make_reader(annotation: str, namespace: str) -> _Reader | None:
    reader = reader_in(annotation, namespace)
    if reader.cls is None or not is_simple(reader.cls):
        return None
    struct, fill, fill_many = _struct_of(reader.cls, ())
    decode = msgspec.json.Decoder(_list_of(struct) if reader.is_list else struct).decode
    required = tuple(one.attribute for one in model_codec(reader.cls).properties if one.is_required)
    return _Reader(decode, fill_many if reader.is_list else fill, required)


def _struct_of(cls: type[Any], within: tuple[type[Any], ...]) -> _Struct:
    """Make the struct of a class, those of the classes of its properties first."""
    if cls in _made:
        return _made[cls]
    properties = model_codec(cls).properties
    namespace: dict[str, Any] = codec_namespace(cls, properties) | {
        "UNSET": msgspec.UNSET,
        "read_identifier": _read_identifier,
    }
    lines, fields = list[str](), list[Any]()
    for n, one in enumerate(properties):
        field_type, read, namespace[f"fill{n}"] = _field(one, n, (cls, *within))
        whole = Any if field_type is Any else field_type | None | msgspec.UnsetType
        fields.append((f"f{n}", whole, msgspec.field(default=msgspec.UNSET, name=one.name)))
        null = "; value = []" if one.is_required and one.reader.is_list else ""
        read = f"else:\n{indent(read, '    ')}\n" if read else ""
        lines.append(_FILL_PROPERTY.format(n=n, name=one.name, attribute=one.attribute, read=read, null=null))
    learned = [(f"x{n}", name) for n, name in enumerate(_learned.setdefault(cls, []))]
    fields += [(field, Any, msgspec.field(default=msgspec.UNSET, name=name)) for field, name in learned]
    # Nothing that a struct holds can refer to it, so no cycle is looked for.
    struct = msgspec.defstruct(f"{cls.__name__}Struct", fields, forbid_unknown_fields=True, kw_only=True, gc=False)
    kinds = [kind_of(one.reader) for one in properties]
    ids = [n for n, kind in enumerate(kinds) if kind is IDENTIFIER]
    moments = [f"{each}{n}" for n, kind in enumerate(kinds) if kind is MOMENT for each in ("text", "moment")]
    if learned:
        lines += ["unknown = Received()\n", *(_FILL_LEARNED.format(field=field, name=name) for field, name in learned)]
        lines.append(_FILL_NAMES.format(count=len(learned)))
        namespace |= {"Received": Received, "all_names": frozenset(name for _, name in learned)}
    functions = ""
    for suffix in ("", "_next") if ids else ("",):
        function = _FILL.format(
            suffix=suffix,
            next_id=", next_id" if suffix else "",
            unset=f"    {' = '.join([*moments, 'None'])}",
            properties=indent("".join(lines), "    "),
            unknown="unknown or None" if learned else None,
            moments=f"({', '.join(moments)})",
        )
        for n in ids if suffix else ():
            function = function.replace(_READ_ID.format(n=n), _NEXT_ID.format(n=n))
        functions += function
    exec(compile(functions, f"<structs of {cls.__name__}>", "exec"), namespace)  # noqa: S102  # made of the class alone
    fill = namespace["fill"]
    made = _made[cls] = _Struct(struct, fill, _filling_many(fill, namespace.get("fill_next"), [f"f{n}" for n in ids]))
    return made


def _field(one: PropertyCodec, n: int, within: tuple[type[Any], ...]) -> tuple[Any, str, Any]:
    """Give what a property is in a struct, the statement that makes it what a model has, and what that calls."""
    kind, of, is_list = kind_of(one.reader), one.reader.cls, one.reader.is_list
    read = kind.read.format(n=n, name=one.name, attribute=one.attribute)
    if of in _TYPES and not is_list:
        return _TYPES[of], "" if of in _EXACT else read, None
    if kind in (ENUMERATION, IDENTIFIER, MOMENT):
        return str, read, None
    if kind in (MODEL, MODELS) and of is not None and of not in within and is_simple(of):
        made = _struct_of(of, within)
        read = f"value = fill{n}(value, decoder.inner)"
        return (_list_of(made.struct), read, made.fill_many) if is_list else (made.struct, read, made.fill)
    return Any, read, None


def _list_of(struct: Any) -> Any:
    return list[struct]


def _filling_many(fill: Any, fill_next: Any, ids: list[str]) -> Callable[[list[Any], Decoder], list[Any]]:
    """Read the ids of many objects at once, where all are spelled as usual: half the time for each."""
    ids_of: Any = attrgetter(*ids) if ids else None

    def fill_many(sources: list[Any], decoder: Decoder) -> list[Any]:
        if ids_of is None or len(sources) <= _FEW:
            return [fill(each, decoder) for each in sources]
        every = map(ids_of, sources)
        # Those that are absent, null or empty are left out: they are false.
        texts: list[str] = [*filter(None, chain.from_iterable(every) if len(ids) > 1 else every)]
        different = {*texts}
        recur = len(different) < len(texts) // 2
        found = _read_identifiers([*different] if recur else texts)
        if found is None:
            return [fill(each, decoder) for each in sources]
        if recur:  # one of each is made, and held
            found = [*map(dict(zip(different, found, strict=True)).__getitem__, texts)]
        next_id = iter(found).__next__
        return [fill_next(each, decoder, next_id) for each in sources]

    return fill_many


# What msgspec takes is what the codec takes: a whole number is a number, and true is none.
_TYPES: dict[Any, Any] = {str: str, int: int, bool: bool, float: int | float}
_EXACT = (str, int, bool)


def _learn(value: Any, most: int) -> int:
    """Take note of properties that no struct has, so many at most; say how many there were."""
    if not most or _counts["lessons"] >= _MOST_LESSONS:
        return 0
    found, left = dict[type[Any], set[str]](), [value]
    while left:
        each = left.pop()
        if each.__class__ is list:
            left += each
        elif each.__class__ in _learned:
            found.setdefault(each.__class__, set()).update(_unknown_of(each) or ())
            left += [getattr(each, one.attribute) for one in model_codec(each.__class__).properties if one.reader.cls]
    count = 0
    for cls, names in found.items():
        known = _learned[cls]
        new = [name for name in sorted(names) if name not in known and _NAME.fullmatch(name)]
        added = new[: max(0, min(_MOST_NAMES - len(known), most - count))]
        known += added
        count += len(added)
    if count:
        _counts["lessons"] += 1
        _made.clear()
        _readers.clear()
    return count


_to_type: Any = msgspec.convert
Ways.write = staticmethod(msgspec.to_builtins)  # the same text in a quarter of the time


def _read_identifiers(texts: list[str]) -> list[UUID] | None:
    joined = "".join(texts)
    # Of those that msgspec takes, those in lower case with hyphens are spelled as usual; the others have no hyphens.
    if len(joined) != _CHARACTERS * len(texts) or joined != joined.lower():
        return None
    try:
        found: list[UUID] = _to_type(texts, list[UUID])
    except msgspec.ValidationError:
        return None
    return found


@lru_cache(_REMEMBERED)
def _read_identifier(text: str) -> UUID:
    """Read an id as `read_identifier` does, in C."""
    found = _read_identifiers([text])
    if found is None:
        raise ValueError
    return found[0]
