"""A new contract, from the vendor's document to the tree: all of it, or nothing and why."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from openapi.pipeline import generate
from openapi.pipeline.contract.document import PipelineError, load, write
from openapi.pipeline.contract.importer import Imported, import_document
from openapi.pipeline.diff import trial
from openapi.pipeline.diff.compare import compare
from openapi.pipeline.diff.interface import Interface
from openapi.pipeline.diff.report import Report, as_json, as_markdown, changelog_entry, with_entry
from openapi.pipeline.passes.prepare import prepare
from openapi.pipeline.render.names import Names, merged, names_of
from openapi.pipeline.words import unsaid
from veeam_client._text import counted

if TYPE_CHECKING:
    from openapi.pipeline.contract.document import Document

TREE = generate.OPENAPI.parent
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
        PipelineError: The document cannot be imported, so that there is nothing to compare.
    """
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        contract, imported = import_document(document, source, folder)
        lock = generate.read_lock()
        report, names = _examine(imported, lock, folder)
        REPORTS.mkdir(parents=True, exist_ok=True)
        (REPORTS / "report.md").write_text(as_markdown(report), encoding="utf-8")
        write(REPORTS / "report.json", as_json(report))
        for remark in report.remarks:
            print(f"note: {remark}")
        print(
            f"{report.old} to {report.new}: {counted(len(report.changes), 'change')}, {len(report.breaking)} breaking"
        )
        print(f"report: {(REPORTS / 'report.md').relative_to(TREE)}, {(REPORTS / 'report.json').relative_to(TREE)}")
        if report.problems:
            for problem in report.problems:
                print(f"error: {problem}", file=sys.stderr)
            print(f"{counted(len(report.problems), 'problem')}; the tree was left as it is", file=sys.stderr)
            return 1
        if check:
            print("the tree was left as it is")
            return 0
        shutil.copy(contract, generate.OPENAPI)
        generate.install(folder / "rest", imported.revision, merged(lock, names))
    if report.changes:
        entry = changelog_entry(report)
        CHANGELOG.write_text(with_entry(CHANGELOG.read_text(encoding="utf-8"), entry), encoding="utf-8")
    print(f"the tree is generated from {imported.revision} now; read the difference, then make test check")
    return 0


def _examine(imported: Imported, lock: Names, folder: Path) -> tuple[Report, Names]:
    """Compare, generate and test, gathering what is wrong."""
    known = load(generate.contract_path(generate.current_revision()))
    before, problems = _interface(known, lock)
    if before is None:
        raise PipelineError(*problems)
    after, problems = _interface(imported.document, lock)
    if after is not None and not problems:
        problems += _generated(imported.document, lock, folder)
    report = Report(
        old=before.revision,
        new=imported.revision,
        figures=str(imported),
        changes=compare(before, after) if after else (),
        remarks=imported.remarks,
        problems=problems,
        words=[] if problems else unsaid(*generate.described(generate.corrected_leniently(imported.document)[0])),
    )
    return report, after.names if after else {}


def _interface(document: Document, lock: Names) -> tuple[Interface | None, list[str]]:
    """A contract as callers meet it; None if it cannot be named or prepared."""
    corrected, problems = generate.corrected_leniently(document)
    try:
        prepared = prepare(corrected)
        return Interface(prepared, names_of(prepared, lock)), problems
    except PipelineError as error:
        return None, [*problems, *error.problems]


def _generated(document: Document, lock: Names, folder: Path) -> list[str]:
    """Generate a client and put it on trial."""
    fresh = folder / "rest"
    try:
        generate.write_client(generate.corrected(document), fresh, lock)
    except PipelineError as error:
        return [*error.problems]
    trial_folder = folder / "trial"
    trial_folder.mkdir()
    return trial.failures(TREE, fresh, trial_folder)
