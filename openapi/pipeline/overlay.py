"""OpenAPI Overlay 1.0: corrections to a contract, kept apart from it, each with its reason."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import jsonpath_rfc9535 as jsonpath

from openapi.pipeline.contract.document import Document, PipelineError, is_list, is_object, load, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

VERSION = re.compile(r"1\.0\.\d+")
OVERLAY_KEYS = frozenset({"overlay", "info", "extends", "actions"})
ACTION_KEYS = frozenset({"target", "description", "update", "remove"})


@dataclass(frozen=True)
class Action:
    """One correction.

    Attributes:
        label: What to call it in an error.
        target: A JSONPath (RFC 9535) to the nodes it changes.
        reason: Why it is there, empty if it need not say.
        update: What is merged into an object or appended to an array; None if nodes are removed.
        revisions: The revisions that it is for (`x-revisions`); empty for all of them.
    """

    label: str
    target: str
    reason: str
    update: Any = None
    revisions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Overlay:
    """A list of corrections.

    Attributes:
        title: What the overlay is about.
        version: Its own version.
        actions: The corrections, in the order in which they are made.
        is_optional: Whether an action may match nothing (`x-unmatched: skip`): its words are for what is there.
    """

    title: str
    version: str
    actions: tuple[Action, ...]
    is_optional: bool = False


def read(path: str | Path, *, reasons: bool = True) -> Overlay:
    """Read an overlay from a file.

    Args:
        path: A YAML or JSON file.
        reasons: Whether every action must say why it is there.

    Returns:
        The overlay.

    Raises:
        PipelineError: It is no overlay, or an action has no reason; says which.
    """
    try:
        return from_document(load(path), reasons=reasons)
    except PipelineError as error:
        prefix = f"{path}: "
        raise PipelineError(*(f"{prefix}{problem.removeprefix(prefix)}" for problem in error.problems)) from error


def from_document(document: Document, *, reasons: bool = True) -> Overlay:
    """Read an overlay from its plain form.

    Args:
        document: The overlay as JSON types.
        reasons: Whether every action must say why it is there.

    Returns:
        The overlay.

    Raises:
        PipelineError: It is no overlay, or an action has no reason; says which.
    """
    version = document.get("overlay")
    if not isinstance(version, str) or not VERSION.fullmatch(version):
        raise PipelineError(f"not an OpenAPI Overlay 1.0: `overlay` is {version!r}")
    _refuse_unknown(document, OVERLAY_KEYS, "the overlay")
    info: Any = document.get("info")
    if not is_object(info) or not all(_text(info, key) for key in ("title", "version")):
        raise PipelineError("not an OpenAPI Overlay 1.0: `info` needs a title and a version")
    actions: Any = document.get("actions")
    if not is_list(actions) or not actions:
        raise PipelineError("not an OpenAPI Overlay 1.0: `actions` must list at least one action")
    return Overlay(
        title=info["title"],
        version=info["version"],
        actions=tuple(_action(number, one, reasons=reasons) for number, one in enumerate(actions, start=1)),
        is_optional=_is_optional(document),
    )


def apply(overlay: Overlay, document: Document) -> list[str]:
    """Make the corrections of an overlay, but for those that match nothing.

    Args:
        overlay: The overlay.
        document: The contract; it is changed.

    Returns:
        A line for each action that should have matched something.

    Raises:
        PipelineError: An action's target cannot take its update.
    """
    unmatched = _applied(overlay, document)
    revision = document.get("info", {}).get("version", "")
    unused = [f"{overlay.title}: {action.label} matches nothing in revision {revision}" for action in unmatched]
    return [f"{line}; if it is for others only, name them: `x-revisions: [...]`" for line in unused]


def apply_to_all(overlay: Overlay, documents: Sequence[Document]) -> tuple[list[Document], list[str], list[str]]:
    """Make the corrections of an overlay in the contracts of several revisions.

    Args:
        overlay: The overlay.
        documents: The contracts; they are left as they are.

    Returns:
        The corrected contracts; a line for each action that no revision needs any more; and one for each that some
        revisions do not need.

    Raises:
        PipelineError: An action's target cannot take its update.
    """
    results: list[Document] = []
    without: dict[str, list[str]] = {}
    for document in documents:
        results.append(copy.deepcopy(document))
        for action in _applied(overlay, results[-1]):
            without.setdefault(action.label, []).append(document["info"]["version"])
    every = {document["info"]["version"] for document in documents}
    stale: list[str] = []
    notes: list[str] = []
    for action in overlay.actions:
        found = without.get(action.label, [])
        meant = every & {*action.revisions} if action.revisions else every
        if found and meant <= {*found}:
            text = f"{overlay.title}: {action.label} matches nothing in any revision"
            stale.append(f"{text}; take it out, or name the revisions that it is for: `x-revisions: [...]`")
        elif found:
            notes.append(f"{overlay.title}: {action.label} is not needed in {', '.join(found)}")
    return results, stale, notes


def _applied(overlay: Overlay, document: Document) -> list[Action]:
    """Make the corrections that match something; give those that should have."""
    revision = str(document.get("info", {}).get("version", ""))
    unmatched: list[Action] = []
    for action in overlay.actions:
        if action.revisions and revision not in action.revisions:
            continue
        nodes = jsonpath.find(action.target, document)
        if not nodes and not overlay.is_optional:
            unmatched.append(action)
        elif action.update is None:
            _remove(document, nodes, action)
        else:
            for node in nodes:
                _update(node, action)
    return unmatched


def _is_optional(document: Document) -> bool:
    """Read what an overlay says of actions that match nothing."""
    unmatched = document.get("x-unmatched", "refuse")
    if unmatched not in {"refuse", "skip"}:
        raise PipelineError(f"`x-unmatched` is {unmatched!r}; it can be refuse or skip")
    return bool(unmatched == "skip")


def _action(number: int, action: Any, *, reasons: bool) -> Action:
    """Read one action, or say what is wrong with it."""
    label = f"action {number}"
    if not is_object(action):
        raise PipelineError(f"{label} is no object")
    target = _text(action, "target")
    if not target:
        raise PipelineError(f"{label} has no target")
    label = f"{label} ({target})"
    _refuse_unknown(action, ACTION_KEYS, label)
    reason = _text(action, "description")
    if reasons and not reason:
        raise PipelineError(f"{label} has no reason: `description` is missing")
    remove = action.get("remove", False)
    if not isinstance(remove, bool) or remove == ("update" in action) or action.get("update", "") is None:
        raise PipelineError(f"{label} must have either `update` or `remove: true`")
    try:
        jsonpath.compile(target)
    except jsonpath.JSONPathError as error:
        raise PipelineError(f"{label} has a target that is no JSONPath: {one_line(str(error))}") from error
    revisions: Any = action.get("x-revisions", [])
    if not is_list(revisions) or not all(isinstance(one, str) for one in revisions):
        raise PipelineError(f"{label} has `x-revisions` that are no list of revisions")
    return Action(label, target, reason, action.get("update"), tuple(revisions))


def _text(value: Document, key: str) -> str:
    """Take a text, or the empty one if there is none."""
    text = value.get(key)
    return text.strip() if isinstance(text, str) else ""


def _refuse_unknown(value: Document, known: frozenset[str], label: str) -> None:
    """Refuse misspelt keywords, which would otherwise be passed over in silence."""
    unknown = sorted(key for key in value if key not in known and not key.startswith("x-"))
    if unknown:
        raise PipelineError(f"{label} has an unknown keyword: {', '.join(unknown)}")


def _update(node: jsonpath.JSONPathNode, action: Action) -> None:
    """Merge into an object, append to an array."""
    if is_object(node.value) and is_object(action.update):
        _merge(node.value, action.update)
    elif is_list(node.value):
        node.value.append(copy.deepcopy(action.update))
    else:
        raise PipelineError(f"{action.label} cannot be merged into {node.path()}")


def _merge(into: Document, update: Document) -> None:
    """Merge recursively: objects into objects, arrays behind arrays, anything else in place of what is there."""
    for key, value in update.items():
        present = into.get(key)
        if is_object(present) and is_object(value):
            _merge(present, value)
        elif is_list(present) and is_list(value):
            present.extend(copy.deepcopy(value))
        else:
            into[key] = copy.deepcopy(value)


def _remove(document: Document, nodes: jsonpath.JSONPathNodeList, action: Action) -> None:
    """Take nodes out of the objects and arrays that hold them."""
    # From the end of an array to its start, so that no index shifts before its turn; each node once.
    found = {node.location for node in nodes}
    for location in sorted(found, key=lambda keys: [(isinstance(key, int), key) for key in keys], reverse=True):
        if not location:
            raise PipelineError(f"{action.label} would remove the whole document")
        holder: Any = document
        for key in location[:-1]:
            holder = holder[key]
        del holder[location[-1]]
