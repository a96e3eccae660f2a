"""What changes for callers between two contracts: each change with its Python names, breaking or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openapi.pipeline.diff.interface import Call, Interface, Typed

BREAKING: Final = True
HARMLESS: Final = False


@dataclass(frozen=True, order=True)
class Change:
    """One change.

    Attributes:
        area: `operation`, `parameter`, `body`, `reply`, `paging`, `schema`, `property`, `enumeration` or `child`.
        kind: What happened: `added`, `removed`, `renamed`, `moved`, `retyped`, `now required`, ...
        subject: What it happened to, by the contract's name.
        breaking: Whether code that worked may no longer work, or no longer pass a type checker.
        was: The Python name or type before; empty for what is new.
        now: The Python name or type after; empty for what is gone.
        note: Anything else there is to know.
    """

    area: str
    kind: str
    subject: str
    breaking: bool
    was: str = ""
    now: str = ""
    note: str = ""


def compare(old: Interface, new: Interface) -> list[Change]:
    """Compare two contracts.

    Args:
        old: The contract that callers know.
        new: The one that comes.

    Returns:
        The changes, by area.
    """
    return [*_operations(old, new), *_schemas(old, new)]


def _operations(old: Interface, new: Interface) -> Iterator[Change]:
    gone = {name: call for name, call in old.calls.items() if name not in new.calls}
    come = {name: call for name, call in new.calls.items() if name not in old.calls}
    # The same address under another id is the same operation.
    at = {call.address: name for name, call in come.items()}
    renamed = {name: at[call.address] for name, call in gone.items() if call.address in at}
    for name, call in gone.items():
        if name in renamed:
            other = come[renamed[name]]
            yield Change(
                "operation", "renamed", f"{name} to {renamed[name]}", BREAKING, call.name, other.name, call.address
            )
            yield from _call(renamed[name], call, other)
        else:
            yield Change("operation", "removed", name, BREAKING, was=call.name, note=call.address)
    for name, call in come.items():
        if name not in renamed.values():
            yield Change("operation", "added", name, HARMLESS, now=call.name, note=call.address)
    for name in (name for name in old.calls if name in new.calls):
        before, after = old.calls[name], new.calls[name]
        if before.name != after.name:
            yield Change("operation", "moved", name, BREAKING, before.name, after.name)
        if before.address != after.address:
            yield Change("operation", "moved", name, HARMLESS, note=f"{before.address} to {after.address}")
        yield from _call(name, before, after)


def _call(name: str, old: Call, new: Call) -> Iterator[Change]:
    """What changed within an operation."""
    yield from _parameters(name, old, new)
    yield from _body(name, old, new)
    yield from _reply(name, old, new)
    if old.paged != new.paged:
        yield Change("paging", "added" if new.paged else "removed", name, old.paged, note=new.name)
    if old.is_deprecated != new.is_deprecated:
        kind = "deprecated" if new.is_deprecated else "no longer deprecated"
        yield Change("operation", kind, name, HARMLESS, note=new.name)
    if old.permissions != new.permissions:
        note = f"{old.permissions or 'none'} to {new.permissions or 'none'}"
        yield Change("operation", "permissions", name, HARMLESS, note=note)


def _parameters(name: str, old: Call, new: Call) -> Iterator[Change]:
    for key, before, after in _pairs(old.parameters, new.parameters):
        subject = f"{name}: {key}"
        was, now = (f"{new.name}({one.name}=)" if one else "" for one in (before, after))
        if after is None:
            yield Change("parameter", "removed", subject, BREAKING, was=was)
        elif before is None:
            note = "required" if after.is_required else ""
            yield Change("parameter", "added", subject, after.is_required, now=now, note=note)
        else:
            yield from _typed("parameter", subject, before, after, (was, now), sent=True, received=False)
            if before.default != after.default:
                note = f"default: {before.default} to {after.default}"
                yield Change("parameter", "default", subject, HARMLESS, was, now, note)


def _reply(name: str, old: Call, new: Call) -> Iterator[Change]:
    if old.reply.annotation != new.reply.annotation:
        yield Change("reply", "retyped", name, BREAKING, old.reply.annotation, new.reply.annotation, new.name)
    if old.reply.status != new.reply.status:
        yield Change("reply", "status", name, HARMLESS, note=f"{old.reply.status} to {new.reply.status}")
    if old.reply.may_be_empty != new.reply.may_be_empty:
        kind = "may be empty" if new.reply.may_be_empty else "never empty"
        yield Change("reply", kind, name, new.reply.may_be_empty, note=new.name)


def _body(name: str, old: Call, new: Call) -> Iterator[Change]:
    called = f"{new.name}(body=)"
    if old.body and new.body:
        yield from _typed("body", name, old.body, new.body, (called, called), sent=True, received=False)
        if old.content_type != new.content_type:
            yield Change("body", "content type", name, HARMLESS, note=f"{old.content_type} to {new.content_type}")
    elif old.body:
        yield Change("body", "removed", name, BREAKING, was=called)
    elif new.body:
        note = "required" if new.body.is_required else ""
        yield Change("body", "added", name, new.body.is_required, now=called, note=note)


def _typed(  # both sides of a change
    area: str, subject: str, old: Typed, new: Typed, names: tuple[str, str], *, sent: bool, received: bool
) -> Iterator[Change]:
    """What changed in a value that is there before and after."""
    was, now = names
    if was != now:
        yield Change(area, "renamed", subject, BREAKING, was, now)
    if old.annotation != new.annotation:
        yield Change(area, "retyped", subject, BREAKING, f"{was}: {old.annotation}", f"{now}: {new.annotation}")
    elif old.wire != new.wire and "$" not in old.wire:
        yield Change(area, "retyped", subject, HARMLESS, was, now, f"{old.wire} to {new.wire}, the same in Python")
    if old.is_required != new.is_required:
        kind, breaking = ("now required", sent) if new.is_required else ("now optional", received)
        yield Change(area, kind, subject, breaking, was, now, "" if breaking else "only read" if received else "")


def _schemas(old: Interface, new: Interface) -> Iterator[Change]:
    gone = {name for name in old.classes if name not in new.classes}
    come = {name for name in new.classes if name not in old.classes}
    renamed = dict(_renamed(old, new, gone, come))
    for name in sorted(gone):
        if name in renamed:
            names = (old.class_of(name), new.class_of(renamed[name]))
            yield Change("schema", "renamed", f"{name} to {renamed[name]}", BREAKING, *names)
        else:
            yield Change("schema", "removed", name, BREAKING, was=old.class_of(name))
    for name in sorted(come - set(renamed.values())):
        yield Change("schema", "added", name, HARMLESS, now=new.class_of(name))
    for name in sorted(old.classes.keys() & new.classes.keys()):
        was, now = old.class_of(name), new.class_of(name)
        if was != now:
            yield Change("schema", "renamed", name, BREAKING, was, now)
        if ("enum" in old.schemas[name]) != ("enum" in new.schemas[name]):
            kinds = ("enumeration", "object") if "enum" in old.schemas[name] else ("object", "enumeration")
            yield Change("schema", "retyped", name, BREAKING, *kinds, now)
        elif "enum" in old.schemas[name]:
            yield from _enumeration(name, old, new)
        else:
            yield from _object(name, old, new)


def _renamed(old: Interface, new: Interface, gone: set[str], come: set[str]) -> Iterator[tuple[str, str]]:
    """Schemas that are the same under another name, where there is no doubt."""
    for name in sorted(gone):
        same = [one for one in come if new.schemas[one] == old.schemas[name]]
        rivals = [one for one in gone if old.schemas[one] == old.schemas[name]]
        if len(same) == len(rivals) == 1:
            yield name, same[0]


def _enumeration(name: str, old: Interface, new: Interface) -> Iterator[Change]:
    before, after = ({one.casefold(): one for one in side.schemas[name]["enum"]} for side in (old, new))
    for _, was, now in _pairs(before, after):
        sides = ((old, was), (new, now))
        names = [
            side.class_of(name) + "." + side.names["members"][name][one] if one is not None else ""
            for side, one in sides
        ]
        if now is None or was is None:
            kind = "value removed" if now is None else "value added"
            yield Change("enumeration", kind, f"{name}: {now if was is None else was}", now is None, names[0], names[1])
        elif was != now:
            kind = "value respelled"
            yield Change("enumeration", kind, f"{name}: {now}", names[0] != names[1], names[0], names[1], f"was {was}")


def _object(name: str, old: Interface, new: Interface) -> Iterator[Change]:
    """What changed in an object, but for what is told of a base that it has before and after."""
    lost = [base for base in dict.fromkeys(old.bases(name)) if base in new.classes and base not in [*new.bases(name)]]
    for base in lost:
        yield Change(
            "schema", "base removed", f"{name}: {base}", BREAKING, was=f"{old.class_of(name)}({old.class_of(base)})"
        )
    shared = [base for base in new.bases(name) if base in old.classes and base in [*old.bases(name)]]
    covered = {
        (change.kind, change.subject.rpartition(".")[2]) for base in shared for change in _properties(base, old, new)
    }
    for change in _properties(name, old, new):
        if (change.kind, change.subject.rpartition(".")[2]) not in covered:
            yield change
    yield from _children(name, old, new)


def _properties(name: str, old: Interface, new: Interface) -> Iterator[Change]:
    sent, received = name in new.sent, name in new.received
    for key, before, after in _pairs(old.properties(name), new.properties(name)):
        subject = f"{name}.{key}"
        was, now = (f"{side.class_of(name)}.{one.name}" if one else "" for side, one in ((old, before), (new, after)))
        if after is None:
            yield Change("property", "removed", subject, BREAKING, was=was)
        elif before is None:
            breaking = after.is_required and sent
            yield Change("property", "added", subject, breaking, now=now, note="required" if after.is_required else "")
        else:
            yield from _typed("property", subject, before, after, (was, now), sent=sent, received=received)


def _children(name: str, old: Interface, new: Interface) -> Iterator[Change]:
    names = [side.schemas[name].get("discriminator", {}).get("propertyName", "") for side in (old, new)]
    if names[0] != names[1]:
        note = f"told by {names[0] or 'nothing'} before, by {names[1] or 'nothing'} now"
        yield Change("child", "discriminator", name, bool(names[0]), note=note)
    for value, was, now in _pairs(old.mapping(name), new.mapping(name)):
        subject = f"{name}: {value}"
        if now is None:
            yield Change("child", "removed", subject, BREAKING, was=was or "")
        elif was is None:
            yield Change("child", "added", subject, HARMLESS, now=now)
        elif was != now:
            yield Change("child", "retyped", subject, BREAKING, was, now)


def _pairs(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Entries of two mappings by key; None where one has none."""
    for key in dict.fromkeys([*old, *new]):
        yield key, old.get(key), new.get(key)
