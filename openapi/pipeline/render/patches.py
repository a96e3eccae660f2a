"""The contracts as the package holds them: the newest, and for each older one what makes it of the next newer one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.document import Document, PipelineError, is_object
from openapi.pipeline.passes.prepare import PLAIN, prepare
from veeam_client.runtime.contracts import patched

if TYPE_CHECKING:
    from collections.abc import Sequence


def as_patches(contracts: Sequence[Document]) -> tuple[Document, Document]:
    """Write contracts as the newest and JSON merge patches (RFC 7396).

    Args:
        contracts: The contracts, corrected, the oldest first.

    Returns:
        The newest contract in plain spelling, and by older revision the patch that makes its contract of the contract
        of the next newer one.

    Raises:
        PipelineError: A contract holds a null, which a patch cannot say.
    """
    plain = [prepare(contract, PLAIN) for contract in contracts]
    patches: Document = {}
    for older, newer in pairwise(plain):
        revision = older["info"]["version"]
        patches[revision] = _difference(newer, older)
        if patched(newer, patches[revision]) != older:
            raise PipelineError(f"the contract of {revision} has a null in an object, which its patch cannot say")
    return plain[-1], patches


def _difference(before: Document, after: Document) -> Document:
    patch: dict[str, Any] = dict.fromkeys(key for key in before if key not in after)
    for key, value in after.items():
        known = before.get(key)
        if is_object(value) and is_object(known):
            inner = _difference(known, value)
            patch |= {key: inner} if inner else {}
        elif value != known:
            patch[key] = value
    return patch
