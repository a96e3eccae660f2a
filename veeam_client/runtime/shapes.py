"""What a JSON object is of, by the classes of models: its kind, and its properties by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .codec import model_codec, namespace_of, reader_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .codec import PropertyCodec


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
    properties = tuple(
        PropertyCodec(
            a.name,
            names[a.name],
            reader_in(str(a.type), namespace),
            f"{cls.__name__}.{names[a.name]}",
            not str(a.type).endswith("None"),
        )
        for a in fields(cls)
        if a.name in names
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

    def encode_any(model: Any, to_json: Any, written: Any) -> dict[str, Any]:
        encoded = encode(model, to_json, written)
        kept: dict[str, Any] = model._kept or {}  # noqa: SLF001  # likewise
        renamed = {name: other for other, name in others.items() if other in kept}
        return {renamed.get(name, name): value for name, value in encoded.items()} if renamed else encoded

    return decode_any, encode_any


def _model_in(namespace: str, name: str) -> Any:
    return getattr(import_module(namespace), name)


def kind_of(cls: type[Any], source: Mapping[str, Any]) -> type[Any]:
    """Give the class of a JSON object, as far as its discriminators tell.

    Args:
        cls: A model, which other kinds may derive from.
        source: The object.
    """
    while "__subtypes__" in cls.__dict__:
        value = source.get(cls.__discriminator__)
        named = cls.__subtypes__.get(value.casefold()) if isinstance(value, str) else None
        if named is None:
            break
        cls = reader_in(named, namespace_of(cls)).cls or cls
    return cls


class _Properties(dict[type[Any], "Mapping[str, PropertyCodec]"]):
    """Worked out on first use."""

    def __missing__(self, cls: type[Any]) -> Mapping[str, PropertyCodec]:
        own = {one.name: one for one in model_codec(cls).properties}
        others = [vars(base).get("__other_names__", {}) for base in cls.__mro__]
        self[cls] = {other: own[name] for names in others for other, name in names.items() if name in own} | own
        return self[cls]


properties_of: Callable[[type[Any]], Mapping[str, PropertyCodec]] = _Properties().__getitem__
"""The properties of a class by their JSON names, those among them that other revisions have for them."""
