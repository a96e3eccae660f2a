"""What properties are called in JSON."""

from __future__ import annotations


def json_name(attribute: str) -> str:
    """Give the JSON name that follows from an attribute's: `unique_id` stands for `uniqueId`, `type_` for `type`.

    Args:
        attribute: The attribute.
    """
    first, *more = attribute.rstrip("_").split("_")
    return first + "".join(map(str.capitalize, more))
