"""What the first call of a program pays for, paid before."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Unpack

from ..errors import InvalidArgument
from ..operations import OPERATIONS
from ..rest import models
from ..rest.operations import Sections
from ..runtime.codec import model_codec, reader_in
from ..runtime.model import Model
from ..runtime.operation import SIGN_IN
from .client import VeeamClient

if TYPE_CHECKING:
    from ..runtime.readers import Reader
    from .options import ClientOptions

# What clients import on first use, whatever they are asked.
_LATER = ("body_check", "download", "fitting", "negotiation", "pager", "probing", "work_waiter")


def preload(*operations: str, **options: Unpack[ClientOptions]) -> None:
    """Import what calls need, and read certificates, so that the first call does not hold up an event loop.

    Without it, the first call of an operation stands still for the time that its models take to import: up to a second
    for `GetAllJobs`. Call it when the program starts, before its event loop does, or in a thread:
    `await asyncio.to_thread(preload, "GetAllJobs")`. Nothing is sent.

    Args:
        *operations: Operation ids, such as `"GetAllJobs"`, whose models are imported, with all that these are made of.
        **options: Settings of the clients that the program makes, such as `verify` and `transport`: certificates are
            read by them. Without any, the public authorities.

    Raises:
        InvalidArgument: There is no such operation, or a setting is wrong.
    """
    unknown = [one for one in operations if one not in OPERATIONS]
    if unknown:
        raise InvalidArgument(f"there is no operation {', '.join(map(repr, unknown))}")
    # Making a client imports the network library and reads certificates; each way of checking is kept for the process.
    VeeamClient("localhost", **options)
    for name in _LATER:
        import_module(f".{name}", __package__)
    import_module("..rest.spans", __package__)
    with suppress(ImportError):  # without the extra `fast`, msgspec is not there
        import_module("..runtime.structs", __package__)
    for key in (SIGN_IN, *operations):
        operation = OPERATIONS[key]
        getattr(Sections(), operation.namespace)
        for annotation in (operation.result, operation.body.type if operation.body else None):
            if annotation not in {None, "Any", "bytes"}:
                _read_models(reader_in(str(annotation), models.__name__))


def _read_models(reader: Reader) -> None:
    """Import a model, and work out how it is read, with all that it is made of and all kinds of it."""
    seen: set[type[Any]] = set()
    waiting = [reader]
    while waiting:
        one = waiting.pop()
        waiting += one.variants
        cls = one.cls
        if cls is None or cls in seen or not issubclass(cls, Model):
            continue
        seen.add(cls)
        waiting += [part.reader for part in model_codec(cls).properties]
        waiting += [reader_in(kind, models.__name__) for kind in cls.__dict__.get("__subtypes__", {}).values()]
