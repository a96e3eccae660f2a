"""The comparison of two contracts for people and for programs, and the entry for the changelog."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from veeam_client._text import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openapi.pipeline.contract.document import Document
    from openapi.pipeline.diff.compare import Change

_AREAS = {
    "operation": "Operations",
    "parameter": "Parameters",
    "body": "Request bodies",
    "reply": "Replies",
    "paging": "Paging",
    "schema": "Models and enumerations",
    "property": "Properties",
    "enumeration": "Enumeration values",
    "child": "Polymorphic children",
}
_UNRELEASED = re.compile(r"^## .*unreleased.*$", re.IGNORECASE | re.MULTILINE)
_RELEASE = re.compile(r"^## ", re.MULTILINE)


@dataclass(frozen=True)
class Report:
    """What an update found.

    Attributes:
        old: The revisions that the tree has.
        new: The revisions that it will have.
        revision: The revision that comes or goes.
        figures: What its contract has, in one line; empty for one that goes.
        changes: What changes for callers.
        remarks: What the pipeline does not know, and what it does about it.
        problems: What stops the update.
        words: Our words that the new contract has no place for, and what of it has none yet.
    """

    old: str
    new: str
    revision: str
    figures: str
    changes: Sequence[Change]
    remarks: Sequence[str]
    problems: Sequence[str]
    words: Sequence[str] = ()

    @property
    def breaking(self) -> list[Change]:
        """The changes that break callers."""
        return [change for change in self.changes if change.breaking]


def as_json(report: Report) -> Document:
    """Give a report for programs.

    Args:
        report: The report.

    Returns:
        JSON types: the report's attributes, each change as an object.
    """
    return {
        "old": report.old,
        "new": report.new,
        "revision": report.revision,
        "figures": report.figures,
        "breaking": len(report.breaking),
        "changes": [asdict(change) for change in report.changes],
        "remarks": [*report.remarks],
        "problems": [*report.problems],
        "words": [*report.words],
    }


def as_markdown(report: Report) -> str:
    """Give a report for people.

    Args:
        report: The report.

    Returns:
        Markdown.
    """
    goes = f"{report.revision} is taken out."
    lines = [f"# From {report.old} to {report.new}", ""]
    lines += [f"{report.revision}: {report.figures}." if report.figures else goes, ""]
    count = len(report.changes)
    lines += [
        f"{counted(count, 'change')}, {len(report.breaking)} of them breaking for callers." if count else "No changes.",
        "",
    ]
    lines += _listed("Problems: the update stops here", report.problems)
    lines += _listed("Not known to the pipeline", report.remarks)
    for breaking, title in ((True, "Breaking"), (False, "Not breaking")):
        either = [change for change in report.changes if change.breaking is breaking]
        lines += [f"## {title}", ""] if either else []
        for area, called in _AREAS.items():
            found = [change for change in either if change.area == area]
            if found:
                lines += [f"### {called} ({len(found)})", "", "| Change | In the contract | In Python | Note |"]
                lines += ["| --- | --- | --- | --- |", *map(_row, found), ""]
    lines += _listed("Words to write or to take away", report.words)
    if report.changes:
        lines += ["## Draft for the changelog", "", *changelog_entry(report)]
    return "\n".join(lines).rstrip() + "\n"


def changelog_entry(report: Report) -> list[str]:
    """Draft the changelog's lines.

    Args:
        report: The report.

    Returns:
        Lines of Markdown: what comes, and each operation and name that callers lose.
    """
    counts = {
        kind: sum(change.area == "operation" and change.kind == kind for change in report.changes)
        for kind in ("added", "removed", "renamed", "moved")
    }
    counted = ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)
    what = f"({report.figures})" if report.figures else "is taken out"
    lines = [f"- API revision {report.revision} {what}{f'. Operations: {counted}' if counted else ''}."]
    return lines + [f"- Breaking: {_sentence(change)}." for change in report.breaking]


def with_entry(changelog: str, lines: Iterable[str]) -> str:
    """Put drafted lines into a changelog.

    Args:
        changelog: Its text, in the form of Keep a Changelog.
        lines: The lines.

    Returns:
        The text with the lines under `### Changed` of what is unreleased.
    """
    entry = "\n".join(lines)
    found = _UNRELEASED.search(changelog)
    if found is None:
        first = _RELEASE.search(changelog)
        place = first.start() if first else len(changelog)
        return f"{changelog[:place]}## [Unreleased]\n\n### Changed\n\n{entry}\n\n{changelog[place:]}"
    following = _RELEASE.search(changelog, found.end())
    end = following.start() if following else len(changelog)
    section = changelog[found.end() : end]
    if "### Changed\n\n" in section:
        section = section.replace("### Changed\n\n", f"### Changed\n\n{entry}\n", 1)
    else:
        section = f"{section.rstrip()}\n\n### Changed\n\n{entry}\n" + ("\n" if following else "")
    return changelog[: found.end()] + section + changelog[end:]


def _listed(title: str, lines: Sequence[str]) -> list[str]:
    return [f"## {title}", "", *(f"- {line}" for line in lines), ""] if lines else []


def _row(change: Change) -> str:
    cells = (change.kind, _code(change.subject), _python(change), change.note)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _python(change: Change) -> str:
    names = [_code(name) for name in dict.fromkeys((change.was, change.now)) if name]
    return " to ".join(names)


def _sentence(change: Change) -> str:
    python = _python(change) or _code(change.subject)
    return f"{change.area} {change.kind}: {python}" + (f" ({change.note})" if change.note else "")


def _code(text: str) -> str:
    return f"`{text}`" if text else ""
