"""The contracts that this package is made from, of which the simulator plays one."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any, cast

from .revisions import order

_PACKAGE = "veeam_client"


@cache
def contract_of(revision: str) -> dict[str, Any]:
    """Read the contract of a revision.

    Args:
        revision: One of `veeam_client.rest.REVISIONS`.

    Returns:
        An OpenAPI document: what the vendor describes, corrected. It is shared: it must not be changed.

    Raises:
        KeyError: The package was not made from such a revision.
    """
    contract = _read("contract.json")
    older = _read("older-contracts.json")
    if contract["info"]["version"] != revision and revision not in older:
        raise KeyError(revision)
    # From the newest to the oldest, as each is written as what differs from the next newer one.
    for one in sorted(older, key=order, reverse=True):
        if contract["info"]["version"] == revision:
            break
        contract = patched(contract, older[one])
    return contract


def patched(document: dict[str, Any], patch: dict[str, Any]) -> dict[str, Any]:
    """Apply a JSON merge patch (RFC 7396).

    Args:
        document: The object; it is left as it is.
        patch: What differs; null takes away.

    Returns:
        A new object.
    """
    result = dict(document)
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, dict):
            known = result.get(key)
            result[key] = patched(
                cast("dict[str, Any]", known) if isinstance(known, dict) else {}, cast("dict[str, Any]", value)
            )
        else:
            result[key] = value
    return result


def _read(name: str) -> dict[str, Any]:
    text = resources.files(_PACKAGE).joinpath("rest", name).read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
