"""A contract comes or goes, and the tree with it: all of it, or nothing and why."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from openapi.pipeline import generate, sources
from openapi.pipeline.contract.document import PipelineError, load, write
from openapi.pipeline.contract.importer import Imported, import_document
from openapi.pipeline.diff import trial
from openapi.pipeline.diff.compare import compare
from openapi.pipeline.diff.interface import Interface
from openapi.pipeline.diff.report import Report, as_json, as_markdown, changelog_entry, with_entry
from openapi.pipeline.passes.prepare import prepare
from openapi.pipeline.render.names import Names, merged, names_of
from openapi.pipeline.words import without_words
from veeam_client._text import counted

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from openapi.pipeline.contract.document import Document
    from openapi.pipeline.sources import Sources

TREE = sources.OPENAPI.parent
REPORTS = TREE / "build" / "update-spec"
CHANGELOG = TREE / "CHANGELOG.md"


def update(document: Document, source: str, *, check: bool) -> int:
    """Import a document, compare, generate and test it; put it into the tree if nothing is wrong.

    Args:
        document: The vendor's document.
        source: Where it came from.
        check: Whether to leave the tree alone in any case.

    Returns:
        The exit code: 1 if there are problems.

    Raises:
        PipelineError: The document cannot be imported, or the tree is unsound already, so that there is nothing to
            compare.
    """
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with _step("importing"):
            contract, imported = import_document(document, source, folder)
        known = {one["info"]["version"]: one for one in sources.vendored()}
        # As it is read from now on: what is generated goes by the order of its keys.
        documents = {**known, imported.revision: load(contract)}
        after = [documents[revision] for revision in sources.in_order_of_age(documents)]
        report, names = _examine([*known.values()], after, imported, folder)
        _tell(report)
        if report.problems:
            return 1
        if check:
            print("the tree was left as it is")
            return 0
        shutil.copy(contract, sources.OPENAPI)
        _install(folder / "rest", [*documents], names)
    if report.changes:
        entry = changelog_entry(report)
        CHANGELOG.write_text(with_entry(CHANGELOG.read_text(encoding="utf-8"), entry), encoding="utf-8")
    return 0


def drop(revision: str) -> int:
    """Take a revision out of the tree; what it had alone goes, and names stay recorded.

    Args:
        revision: The revision.

    Returns:
        The exit code: 1 if there are problems.

    Raises:
        PipelineError: The tree is not generated from it, or from it alone.
    """
    known = sources.revisions()
    if revision not in known or len(known) == 1:
        reason = f"the tree is generated from {', '.join(known)}"
        raise PipelineError(f"{reason}, so {revision} cannot be taken out")
    before = sources.vendored()
    after = [one for one in before if one["info"]["version"] != revision]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        report, names = _examine(before, after, None, folder)
        _tell(report)
        if report.problems:
            return 1
        _install(folder / "rest", [one for one in known if one != revision], names)
    sources.contract_path(revision).unlink()
    return 0


def _tell(report: Report) -> None:
    """Write the report, and say what is in it."""
    REPORTS.mkdir(parents=True, exist_ok=True)
    (REPORTS / "report.md").write_text(as_markdown(report), encoding="utf-8")
    write(REPORTS / "report.json", as_json(report))
    for remark in report.remarks:
        print(f"note: {remark}")
    print(f"{report.old} to {report.new}: {counted(len(report.changes), 'change')}, {len(report.breaking)} breaking")
    print(f"report: {(REPORTS / 'report.md').relative_to(TREE)}, {(REPORTS / 'report.json').relative_to(TREE)}")
    for problem in report.problems:
        print(f"error: {problem}", file=sys.stderr)
    if report.problems:
        print(f"{counted(len(report.problems), 'problem')}; the tree was left as it is", file=sys.stderr)


def _install(fresh: Path, revisions: Sequence[str], names: Names) -> None:
    """Put what was generated into the tree, and say which revisions it is of."""
    generate.install(fresh, merged(sources.read_lock(), names))
    listed = "".join(f"{revision}\n" for revision in sources.in_order_of_age(revisions))
    sources.REVISIONS.write_text(listed, encoding="utf-8")
    print(f"the tree is generated from {', '.join(sources.revisions())} now; read the difference, then make test check")


def _examine(
    before: Sequence[Document], after: Sequence[Document], imported: Imported | None, folder: Path
) -> tuple[Report, Names]:
    """Compare, generate and test, gathering what is wrong."""
    lock = sources.read_lock()
    gone = next((one["info"]["version"] for one in before if one not in after), "")
    with _step(f"putting together {_listed(before)}"):
        were = sources.put_together(before)
        known = _interface(were, lock)
    problems: list[str] = []
    found: Sources | None = None
    new: Interface | None = None
    try:
        with _step(f"putting together {_listed(after)}"):
            found = sources.put_together(after)
            new = _interface(found, lock)
        # What nothing needed before is nothing that this contract, coming or going, is to blame for.
        problems += [one for one in found.stale if imported and one not in were.stale]
        with _step("generating"):
            generate.write_client(found.union, folder / "rest", lock, found.contracts)
        with _step("running the contract tests"):
            (folder / "trial").mkdir()
            problems += trial.failures(TREE, folder / "rest", folder / "trial")
    except PipelineError as error:
        problems += error.problems
    report = Report(
        old=_listed(before),
        new=_listed(after),
        revision=imported.revision if imported else gone,
        figures=str(imported) if imported else "",
        changes=compare(known, new) if new else (),
        remarks=[*(imported.remarks if imported else ()), *_remarks(found, problems)],
        problems=problems,
        words=without_words(found.union, found.lost) if found and not problems else [],
    )
    return report, new.names if new else {}


def _remarks(found: Sources | None, problems: Sequence[str]) -> list[str]:
    """What is to be known of corrections, and stops nothing."""
    return [*(one for one in found.stale if one not in problems), *found.notes] if found else []


def _interface(found: Sources, lock: Names) -> Interface:
    """The client as callers meet it."""
    prepared = prepare(found.union)
    return Interface(prepared, names_of(prepared, lock))


def _listed(documents: Sequence[Document]) -> str:
    return ", ".join(one["info"]["version"] for one in documents)


@contextmanager
def _step(what: str) -> Generator[None]:
    """Say what is done, and how long it took."""
    print(f"{what} ...", flush=True)
    start = time.monotonic()
    yield
    print(f"{what}: {time.monotonic() - start:.0f} s", flush=True)
