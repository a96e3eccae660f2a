"""Pages of the sections: every operation of the catalogue, in Markdown."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING

from docs.plugin.models import Models, cell
from veeam_client.operations import OPERATIONS
from veeam_client.rest.operations import Sections

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from veeam_client.cli.commands._call_sample import Sample
    from veeam_client.operations import Operation
    from veeam_client.runtime.section import Section

_WORK = {
    "session": "begins a session",
    "sessions": "begins several sessions",
    "task": "begins a task",
    "automation": "begins a session that is listed under automation",
}
_ALWAYS = {"InvalidArgument", "ConnectionFailed", "ApiError"}
_EASY = 88  # characters of a signature that still stands in one line
_RAISES = re.compile(r"^Raises:\n(?P<entries>(?:    .*\n|\n(?=    ))*)", re.MULTILINE)
_ENTRY = re.compile(r"^    (\w+): (.*(?:\n        .*)*)", re.MULTILINE)


def titles() -> dict[str, str]:
    """The sections as people call them, in the order of the alphabet."""
    sections = sorted({operation.namespace for operation in OPERATIONS.values()})
    return {section: _title(section) for section in sections}


def _title(section: str) -> str:
    words = section.replace("_", " ").capitalize()
    return re.sub(r"\b(acl|api|wan)\b", lambda found: found[0].upper(), words, flags=re.IGNORECASE).replace(
        "Active directory", "Active Directory"
    )


def overview() -> str:
    """The page that lists the sections."""
    rows = [
        f"| [{title}]({section}.md)<br>`vbr.{section}` | {cell(_words(section))} | {len(_of(section))} |"
        for section, title in titles().items()
    ]
    words = (
        f"All {len(OPERATIONS)} operations of the API, by section. Each section is an attribute of the client, each "
        "operation a method of it that is awaited and takes keyword arguments. The pages are made from the catalogue, "
        "`veeam_client.operations.OPERATIONS`, and the docstrings, which editors show as well."
    )
    heading = ["| Section | What it is about | Operations |", "| --- | --- | ---: |"]
    return "\n".join(["# Operations", "", words, "", *heading, *rows, ""])


def page(section: str, models: Models, samples: Mapping[str, Sample]) -> str:
    """The page of a section.

    Args:
        section: Its attribute of the client.
        models: Where the models are described.
        samples: Sample calls by operation id.
    """
    operations = _of(section)
    rows = [f"| [`{one.name}`](#{one.name}) | {cell(one.summary)} | `{one.method} {one.path}` |" for one in operations]
    are = "operation is a method" if len(operations) == 1 else f"{len(operations)} operations are methods"
    beside = f" Its models have [a page of their own](models/{section}.md)." if models.of(section) else ""
    lines = [
        f"# {_title(section)}",
        "",
        _words(section),
        "",
        f"Its {are} of `vbr.{section}`.{beside}",
        "",
        "| Method | What it does | Request |",
        "| --- | --- | --- |",
        *rows,
        "",
    ]
    for operation in operations:
        lines += _operation(operation, models, samples.get(operation.id))
    return "\n".join(lines)


def _of(section: str) -> list[Operation]:
    return [operation for operation in OPERATIONS.values() if operation.namespace == section]


def _section(name: str) -> Section:
    section: Section = getattr(Sections(), name)
    return section


def _words(section: str) -> str:
    return inspect.getdoc(_section(section)) or ""


def _operation(operation: Operation, models: Models, sample: Sample | None) -> list[str]:
    parts = [
        f"## `{operation.name}` {{#{operation.name}}}",
        operation.summary,
        operation.description,
        f"**Destroys:** {operation.destroys}" if operation.destroys else "",
        f"```python\n{_signature(operation)}\n```",
        _facts(operation),
        _parameters(operation, models),
        _result(operation, models),
        _errors(operation),
        _sample(sample) if sample else "",
    ]
    return [line for part in parts if part for line in (part, "")]


def _signature(operation: Operation) -> str:
    arguments = [
        f"{p.name}: {p.type}" if p.is_required else f"{p.name}: {p.type} | None = None" for p in operation.parameters
    ]
    if body := operation.body:
        arguments.append(f"body: {body.type}" + ("" if body.is_required else " | None = None"))
    head, tail = f"await vbr.{operation.namespace}.{operation.name}", f" -> {_returned(operation)}"
    flat = f"{head}({', '.join(arguments)}){tail}"
    if len(flat) <= _EASY:
        return flat
    return "\n".join([f"{head}(", *(f"    {argument}," for argument in arguments), f"){tail}"])


def _returned(operation: Operation) -> str:
    if operation.result is None:
        return "None"
    return f"{operation.result} | None" if operation.may_be_empty else operation.result


def _facts(operation: Operation) -> str:
    facts = [f"`{operation.method} {operation.path}`", f"id `{operation.id}`"]
    if not operation.needs_token:
        facts.append("needs no sign-in")
    elif operation.claims:
        facts.append(f"needs the permission {', '.join(f'`{claim}`' for claim in operation.claims)}")
    if "NoLicense" in operation.roles:
        facts.append("works without a licence")
    if listing := operation.listing:
        facts.append(
            "comes in pages: read all with [`vbr.paginate`](../guides/paging.md)"
            if listing.paged
            else "gives the whole list at once"
        )
    if operation.work:
        facts.append(f"{_WORK[operation.work]}: wait with [`vbr.run` or `vbr.wait`](../guides/waiting.md)")
    if operation.is_deprecated:
        facts.append("deprecated by the contract")
    return "\n".join(f"- {fact[0].upper() + fact[1:]}" if fact[0] != "`" else f"- {fact}" for fact in facts)


def _parameters(operation: Operation, models: Models) -> str:
    rows: list[str] = []
    for one in operation.parameters:
        words = one.description + (f" The server takes {one.default} if left out." if one.default is not None else "")
        words += " Deprecated by the contract." if one.is_deprecated else ""
        rows.append(_row(one.name, models.linked(one.type), words, is_required=one.is_required))
    if body := operation.body:
        sent = "" if "json" in body.content_type else f" Sent as `{body.content_type}`."
        kind = "bytes or `Upload`" if body.type == "bytes" else models.linked(body.type)
        rows.append(_row("body", kind, body.description + sent, is_required=body.is_required))
    return "\n".join(["| Parameter | Type | Meaning |", "| --- | --- | --- |", *rows]) if rows else ""


def _sample(sample: Sample) -> str:
    """A call and its reply, folded until somebody opens it."""
    shown = [f"```python\n{sample.python}\n```"]
    if sample.reply is not None:
        shown += ["The reply, with long parts left out (`…`):", f"```json\n{sample.shown}\n```"]
    inside = "\n\n".join(shown).replace("\n", "\n    ")
    return f'??? example "A sample, from the [simulator](../guides/testing.md)"\n\n    {inside}'


def _row(name: str, kind: str, words: str, *, is_required: bool) -> str:
    return f"| `{name}`{'' if is_required else ' *optional*'} | {kind} | {cell(words)} |"


def _result(operation: Operation, models: Models) -> str:
    if operation.result is None:
        return "**Returns** nothing."
    empty = " None if the server answers without a body." if operation.may_be_empty else ""
    return f"**Returns** {models.linked(operation.result)}: {operation.returns}{empty}"


def _errors(operation: Operation) -> str:
    docstring = inspect.getdoc(getattr(_section(operation.namespace), operation.name)) or ""
    found = _RAISES.search(docstring)
    entries: Sequence[tuple[str, str]] = _ENTRY.findall(found["entries"]) if found else ()
    own = [f"{_error(name)}: {' '.join(words.split())}" for name, words in entries if name not in _ALWAYS]
    always = ", ".join(_error(name) for name, _ in entries if name in _ALWAYS)
    return " ".join(["**Raises**", *own, f"{'Besides' if own else 'Only'}, as every operation, {always}."])


def _error(name: str) -> str:
    return f"[`{name}`](../errors.md#{name.lower()})"
