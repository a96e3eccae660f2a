"""From what was measured to what the page on performance says."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from attrs import evolve

from benchmarks.__main__ import DOCUMENT
from benchmarks.compare.figures import Spread, Taken, exponent, ratio, reached
from benchmarks.compare.parts import GROWTH, PARTS, Growth, Part, Row, Target
from benchmarks.compare.profiles import add
from benchmarks.compare.tables import growth, medians, placed, profiles, ratios, targets

LABELS = {"ours": "us", "floor": "them"}
TIME = Row("seconds", "a thing", "ms")
RATE = Row("rate", "things", "/s")
TAKEN = {
    "ours": [{"seconds": 0.002, "rate": 50}, {"seconds": 0.004, "rate": 60}, {"seconds": 0.003, "rate": 70}],
    "floor": [{"seconds": 0.001, "rate": 100}, {"seconds": 0.001, "rate": 100}, {"seconds": 0.001, "rate": 100}],
}


def part(row: Row, *aims: Target) -> dict[str, Part]:
    return {"one": Part(rows=(evolve(row, targets=aims),), job={})}


def last(table: str) -> str:
    return table.splitlines()[-1]


def test_medians_are_shown_in_the_unit_of_the_row() -> None:
    assert medians(part(TIME), {"one": TAKEN}, LABELS).splitlines() == [
        "|  | us | them |",
        "| --- | --: | --: |",
        "| a thing | 3.00 ms | 1.00 ms |",
    ]


def test_who_took_no_part_has_no_figure() -> None:
    assert last(medians(part(TIME), {"one": {"floor": TAKEN["floor"]}}, LABELS)) == "| a thing | - | 1.00 ms |"


def test_parts_that_were_not_run_have_no_row() -> None:
    assert medians(part(TIME), {}, LABELS).splitlines() == ["|  | us | them |", "| --- | --: | --: |"]


def test_ratios_are_taken_round_by_round() -> None:
    swaying: Taken = {"ours": [{"seconds": 1}, {"seconds": 10}], "floor": [{"seconds": 2}, {"seconds": 20}]}
    assert ratio(swaying, TIME, "floor", "ours") == Spread(2, 2, 2)
    assert last(ratios(part(TIME), {"one": TAKEN}, LABELS, base="floor")) == "| a thing | 3.00 (2.50 to 3.50) |"


@pytest.mark.parametrize(
    ("row", "target", "middle", "is_met"),
    [
        (TIME, Target("cost", 3, "floor"), 3, True),
        (TIME, Target("cost", 2.9, "floor"), 3, False),
        (TIME, Target("gain", 0.3, "floor"), 1 / 3, True),
        (TIME, Target("gain", 0.4, "floor"), 1 / 3, False),
        (TIME, Target("most", 3), 3, True),
        (TIME, Target("most", 2.9), 3, False),
        (RATE, Target("gain", 0.6, "floor"), 0.6, True),
        (RATE, Target("gain", 0.7, "floor"), 0.6, False),
    ],
)
def test_targets(row: Row, target: Target, middle: float, is_met: bool) -> None:  # noqa: FBT001
    found = reached(TAKEN, row, "ours", target)
    assert found is not None
    assert found[0].middle == pytest.approx(middle)
    assert found[1] == is_met
    shown = last(targets(part(row, target), {"one": TAKEN}, LABELS))
    assert shown.endswith(", met |" if is_met else ", **not met** |")


def test_a_cost_that_grows_in_proportion_has_the_slope_one() -> None:
    assert exponent({1: 2.0, 10: 2.0, 100: 2.0}) == pytest.approx(0)
    assert exponent({1: 1.0, 10: 10.0, 100: 100.0}) == pytest.approx(1)
    # What every call costs hides how it grows, so the larger half is told too.
    costs = {1: 1.0, 10: 1.0, 100: 1.0, 1_000: 10.0, 10_000: 100.0}
    grown = Growth("reading", "rows", "seconds", Part(rows=(), job={}), (), "seconds")
    assert last(growth({"x": grown}, {"x": {"ours": costs}}, LABELS)) == (
        "| reading, 1 to 10,000 rows: seconds | us | 1.00 s | 100 s | 0.50 | 1.00 |"
    )


def frame(file: str, function: str, time: float, *below: dict[str, object]) -> dict[str, object]:
    return {"function": function, "file_path_short": file, "time": time, "children": list(below)}


def test_time_is_given_to_functions_of_ours_and_to_packages_of_others() -> None:
    model, times = "veeam_client/runtime/model.py", Counter[str]()
    within = frame(model, "f", 2), frame(model, "[self]", 1), frame("<built-in>", "dict.get", 4)
    add(times, frame("httpx/a.py", "x", 10, frame("httpx/b.py", "[self]", 3), frame(model, "g", 7, *within)))
    assert +times == {"httpx": 3, "runtime.model: f": 2, "runtime.model: g": 5}
    assert last(profiles({"one": {"ours": {"httpx": 0.5}}}, LABELS)) == "| one, us | `httpx` 50% |"


def test_imports_are_told_as_such() -> None:
    times = Counter[str]()
    add(times, frame("<frozen importlib._bootstrap>", "find", 1))
    assert times == {"importlib": 1}


def test_a_text_is_put_between_its_markers_again_and_again() -> None:
    document = "before\n<!-- x: written by make bench -->\nold\n<!-- end of x -->\nafter\n"
    for text in ("new", r"\1 newer"):
        document = placed(document, "x", text)
        assert document == f"before\n<!-- x: written by make bench -->\n\n{text}\n\n<!-- end of x -->\nafter\n"
    with pytest.raises(ValueError, match="there is no place for y"):
        placed(document, "y", "text")


def test_the_page_has_a_place_for_all_that_is_written() -> None:
    places = re.findall(r"<!-- (\w+): written by make bench -->", DOCUMENT.read_text(encoding="utf-8"))
    assert places == ["machine", "targets", "medians", "ratios", "growth", "profile"]


def test_every_figure_that_is_compared_is_taken_by_the_other() -> None:
    for one in PARTS.values():
        for row in one.rows:
            assert {target.against for target in row.targets} - {""} <= set(one.contestants)
    assert all(min(what.sizes) < max(what.sizes) for what in GROWTH.values())
