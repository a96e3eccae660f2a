"""What an object has to become so that it is as a spec describes it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from ..runtime.codec import reader_in
from ..runtime.decoder import AGAIN
from ..runtime.shapes import described
from .reply_reading import MODELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..runtime.readers import Reader


def merged(annotation: str, before: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Give an object as it is, but for what a spec says otherwise.

    What the spec leaves out stays. So does what the object's type does not have: what is only said at its creation, and
    secrets, which no server gives back. Lists are as the spec has them, in any order.

    Args:
        annotation: The type of the object, as the catalogue names it.
        before: The object as it was read.
        wanted: The spec as JSON values.
    """
    return _object(reader_in(annotation, MODELS), before, wanted)


def _merged(reader: Reader | None, before: Any, wanted: Any) -> Any:
    # By class, not isinstance: these are JSON values.
    if wanted.__class__ is dict and before.__class__ is dict:
        return _object(reader, before, wanted)
    if wanted.__class__ is list:
        # Some revisions have one value where others have a list.
        own: list[Any] = before if before.__class__ is list else [] if before is None else [before]
        items = _list(reader, own, wanted)
        return before if items == own else items
    return before if _is_same(reader, before, wanted) else copy.deepcopy(wanted)


def _object(reader: Reader | None, before: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    had, _ = described(reader, before)
    known, secrets = described(reader, {**before, **wanted})
    # What becomes another kind of object loses what only the earlier kind has.
    made = {key: value for key, value in before.items() if key in known or key not in had}
    # By whatever name the server has for a property.
    names = {known[key].name: key for key in made if key in known}
    for name, value in wanted.items():
        of = known.get(name)
        if value is None or (known and (of is None or of.attribute in secrets)):
            continue
        key = name if of is None else names.get(of.name, name)
        made[key] = _merged(of.reader if of else None, made.get(key), value)
    return made


def _list(reader: Reader | None, before: list[Any], wanted: list[Any]) -> list[Any]:
    """Find for each item that is wanted one that is there; if all are found, and no more are there, nothing changes."""
    left, items = [*before], list[Any]()
    for one in wanted:
        same = next((each for each in left if _merged(reader, each, one) == each), None)
        if same is not None:
            left.remove(same)
        items.append(copy.deepcopy(one) if same is None else same)
    return before if not left and len(items) == len(before) else items


def _is_same(reader: Reader | None, before: Any, wanted: Any) -> bool:
    if before == wanted:
        return True
    if reader is None or before is None:
        return False
    try:
        return bool(reader.read(before, AGAIN, "") == reader.read(wanted, AGAIN, ""))
    except (TypeError, ValueError):
        return False
