"""The guide, the dashboard and the alerting rules speak of metrics and labels that there are."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import promql_parser
import pytest
from ruamel.yaml import YAML

from tests.support import forked
from veeam_client.exporter import METRICS

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs/guides/prometheus.md").read_text(encoding="utf-8")
DASHBOARD = json.loads((ROOT / "dashboards/veeam.json").read_text(encoding="utf-8"))
LABELS = {family.name: {*family.labels} for family in METRICS}
# The fleet's own labels.
LABELS["veeam_server_labels"].add("label_site")
# Those that Prometheus adds.
TARGET = {"job", "instance"}


def panels() -> list[dict[str, Any]]:
    return DASHBOARD["panels"]  # type: ignore[no-any-return]


def rules(text: str) -> dict[str, dict[str, Any]]:
    groups = YAML(typ="safe").load(text)["groups"]
    return {rule["alert"]: rule for group in groups for rule in group["rules"]}


YAML_BLOCKS = re.findall(r"^```yaml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
RULES = rules((ROOT / "dashboards/alerts.yml").read_text(encoding="utf-8")) | rules(YAML_BLOCKS[-1])
QUERIES = {f"{panel['title']} {target['refId']}": target["expr"] for panel in panels() for target in panel["targets"]}
QUERIES |= {name: rule["expr"] for name, rule in RULES.items()}


def selectors(node: Any) -> list[promql_parser.VectorSelector]:
    """Every selector within a query."""
    if isinstance(node, promql_parser.VectorSelector):
        return [node]
    if isinstance(node, promql_parser.MatrixSelector):
        return [node.vector_selector]
    below = [getattr(node, name, None) for name in ("lhs", "rhs", "expr", "param")] + list(getattr(node, "args", []))
    return [found for one in below if one is not None for found in selectors(one)]


def grouped(query: str) -> set[str]:
    """Labels that a query groups, matches or joins by."""
    lists = re.findall(r"\b(?:by|without|on|ignoring|group_left|group_right)\s*\(([^)]*)\)", query)
    return {label.strip() for one in lists for label in one.split(",") if label.strip()}


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_queries_name_what_there_is(query: str) -> None:
    found = selectors(promql_parser.parse(query))
    assert found
    known: set[str] = set()
    for selector in found:
        assert selector.name in LABELS, "no such metric"
        matched = set(re.findall(r'(\w+)\s*(?:=~|!~|!=|=)\s*"', str(selector.matchers)))
        assert matched <= LABELS[selector.name], f"{selector.name} has no such label"
        known |= LABELS[selector.name]
    assert grouped(query) <= known


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_counters_and_only_they_are_taken_as_rates(query: str) -> None:
    counted = re.findall(r"\b(?:rate|increase)\((\w+)", query)
    assert all(name.endswith("_total") for name in counted)
    named = [str(selector.name) for selector in selectors(promql_parser.parse(query))]
    assert sorted(name for name in named if name.endswith("_total")) == sorted(counted)


def test_the_dashboard_has_every_subject() -> None:
    assert len(panels()) > 15
    used = {selector.name for query in QUERIES.values() for selector in selectors(promql_parser.parse(query))}
    for subject in ("server", "collector", "job", "repository", "license", "sessions"):
        assert any(str(name).startswith(f"veeam_{subject}_") for name in used), subject


def test_panels_lie_side_by_side_and_have_names_of_their_own() -> None:
    taken: set[tuple[int, int]] = set()
    for panel in panels():
        place = panel["gridPos"]
        cells = {(place["x"] + across, place["y"] + down) for across in range(place["w"]) for down in range(place["h"])}
        assert place["x"] + place["w"] <= 24
        assert not cells & taken, panel["title"]
        taken |= cells
        assert panel["description"]
    assert len({panel["id"] for panel in panels()}) == len({panel["title"] for panel in panels()}) == len(panels())


def test_legends_and_tables_name_labels_that_their_queries_have() -> None:
    for panel in panels():
        for target in panel["targets"]:
            names = {str(selector.name) for selector in selectors(promql_parser.parse(target["expr"]))}
            known = set[str]().union(*(LABELS[name] for name in names))
            assert set(re.findall(r"\{\{(\w+)\}\}", target.get("legendFormat", ""))) <= known
            for step in panel.get("transformations", []):
                named = {*step["options"].get("renameByName", {}), *step["options"].get("excludeByName", {})}
                assert named - {"Time", "Value", "__name__"} <= known | TARGET, panel["title"]


def test_the_variables_ask_for_what_there_is() -> None:
    asked = [one["definition"] for one in DASHBOARD["templating"]["list"] if one["type"] == "query"]
    assert asked == ["label_values(veeam_server_up, server)"]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_rules_tell_of_labels_that_they_have(rule: dict[str, Any]) -> None:
    assert re.fullmatch(r"\d+[smhd]", rule["for"])
    (first, *_) = selectors(promql_parser.parse(rule["expr"]))
    for text in rule.get("annotations", {}).values():
        assert set(re.findall(r"\$labels\.(\w+)", text)) <= LABELS[str(first.name)]


def test_the_guide_has_every_metric() -> None:
    further = {family: [f"`{label}`" for label in family.labels if label != "server"] for family in METRICS}
    rows = "".join(f"| `{family.name}` | {', '.join(further[family])} | {family.help} |\n" for family in METRICS)
    assert f"| Metric | Further labels | Meaning |\n| --- | --- | --- |\n{rows}\n" in GUIDE, f"should be\n{rows}"


def test_the_commands_of_the_guide_have_these_options() -> None:
    commands = [shlex.split(line) for line in re.findall(r"^\$ veeam (.*)$", GUIDE, re.MULTILINE)]
    assert len(commands) == 4
    for name, *words in commands:
        shown = forked.run([name, "--help"]).stdout.decode()
        assert all(word in shown for word in words if word.startswith("--"))
