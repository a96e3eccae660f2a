"""What is reported of two contracts: Markdown, JSON, a changelog entry."""

from __future__ import annotations

import json

import pytest

from openapi.pipeline.diff.compare import BREAKING, HARMLESS, Change
from openapi.pipeline.diff.report import Report, as_json, as_markdown, changelog_entry, with_entry


def report(*found: Change, problems: tuple[str, ...] = (), remarks: tuple[str, ...] = ()) -> Report:
    return Report("1.0-rev0", "1.0-rev0, 1.0-rev1", "1.0-rev1", "3 operations", found, remarks, problems)


GONE = Change("operation", "removed", "GetA|B", BREAKING, was="vbr.things.get_a", note="GET /a")
NEW = Change("property", "added", "Pet.x", HARMLESS, now="Pet.x")


class TestReport:
    def test_markdown(self) -> None:
        text = as_markdown(report(GONE, NEW, problems=("#/a: wrong",), remarks=("#/b: odd",)))
        for line in (
            "# From 1.0-rev0 to 1.0-rev0, 1.0-rev1",
            "2 changes, 1 of them breaking for callers.",
            "- #/a: wrong",
            "- #/b: odd",
            "## Breaking",
            "### Operations (1)",
            "| removed | `GetA\\|B` | `vbr.things.get_a` | GET /a |",
            "## Not breaking",
            "### Properties (1)",
            "| added | `Pet.x` | `Pet.x` |  |",
            "- Breaking: operation removed: `vbr.things.get_a` (GET /a).",
        ):
            assert line in text.splitlines()

    def test_nothing(self) -> None:
        text = as_markdown(report())
        assert "No changes." in text
        assert "##" not in text

    def test_json(self) -> None:
        given = json.loads(json.dumps(as_json(report(GONE, NEW, problems=("p",)))))
        assert (given["old"], given["new"]) == ("1.0-rev0", "1.0-rev0, 1.0-rev1")
        assert (given["breaking"], given["problems"]) == (1, ["p"])
        assert given["changes"][1] == {
            "area": "property", "kind": "added", "subject": "Pet.x", "breaking": False, "was": "", "now": "Pet.x",
            "note": "",
        }  # fmt: skip

    def test_a_changelog_entry_names_every_breaking_change(self) -> None:
        lines = changelog_entry(report(*[GONE] * 40))
        assert lines[0] == "- API revision 1.0-rev1 (3 operations). Operations: 40 removed."
        assert lines[1:] == ["- Breaking: operation removed: `vbr.things.get_a` (GET /a)."] * 40

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("# C\n\n## [1.0] - 2026\n", "# C\n\n## [Unreleased]\n\n### Changed\n\n- x\n\n## [1.0] - 2026\n"),
            ("# C\n", "# C\n## [Unreleased]\n\n### Changed\n\n- x\n\n"),
            (
                "## [1.0] - unreleased\n\n### Added\n\n- a\n",
                "## [1.0] - unreleased\n\n### Added\n\n- a\n\n### Changed\n\n- x\n",
            ),
            (
                "## Unreleased\n\n### Changed\n\n- a\n\n## [0.9]\n\n### Changed\n\n- b\n",
                "## Unreleased\n\n### Changed\n\n- x\n- a\n\n## [0.9]\n\n### Changed\n\n- b\n",
            ),
        ],
    )  # fmt: skip
    def test_it_goes_under_what_is_unreleased(self, before: str, after: str) -> None:
        assert with_entry(before, ["- x"]) == after
