"""What the documents list is what there is."""

from __future__ import annotations

import inspect
import re
import tomllib

import pytest
from attrs import fields

from docs.plugin import settings
from tests.support.documents import ROOT
from veeam_client import Fleet, errors
from veeam_client.auth import SecretUnavailable
from veeam_client.client import ClientOptions, environment
from veeam_client.client.options import OPTIONS
from veeam_client.operations import OPERATIONS
from veeam_client.retry import Retry
from veeam_client.simulator import DIFFERENCES, MOODS


def document(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def section(name: str, heading: str) -> str:
    """Give the text below a heading, up to the next one."""
    found = re.search(rf"^#+ {heading}\n(.*?)(?=^#+ |\Z)", document(name), re.MULTILINE | re.DOTALL)
    assert found, f"{name} has no {heading}"
    return found[1]


def listed(text: str) -> list[str]:
    """Give what the first column of a table lists."""
    cells = re.findall(r"^\| (`.+?) \|", text, re.MULTILINE)
    return [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]


def arguments(call: object) -> set[str]:
    assert callable(call)
    return set(inspect.signature(call).parameters) - {"self", "collect"}


def test_the_number_of_operations() -> None:
    for name in ("README.md", "docs/index.md"):
        assert re.findall(r"(\d+) operations", document(name)) == [str(len(OPERATIONS))], name


def test_every_extra_is_listed() -> None:
    extras = tomllib.loads(document("pyproject.toml"))["project"]["optional-dependencies"]
    assert listed(section("docs/start.md", "Install")) == sorted(extras)


def test_every_error_has_its_heading_and_its_place_in_the_tree() -> None:
    classes = [one for one in vars(errors).values() if inspect.isclass(one) and issubclass(one, Exception)]
    names = [one.__name__ for one in classes]
    names.insert(names.index("ConnectionFailed"), SecretUnavailable.__name__)
    text = document("docs/errors.md")
    assert re.findall(r"^## (\w+)$", text, re.MULTILINE) == names
    tree = text.partition("```text\n")[2].partition("```")[0]
    assert [*re.findall(r"^[│├└─ ]*(\w+)", tree, re.MULTILINE)] == names


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("Retry", {one.name for one in fields(Retry)}),
        ("Fleet file", {"host", "port", "labels", "time_limit"}),
        ("Polling", arguments(Fleet.poll)),
    ],
)
def test_every_setting_is_listed(heading: str, names: set[str]) -> None:
    assert set(listed(section("docs/settings.md", heading))) == names


def test_the_settings_are_those_of_the_table() -> None:
    """Names, types, meaning and defaults stand in one file; the page, the fleet file and the environment follow."""
    assert list(OPTIONS) == list(ClientOptions.__annotations__) == list(settings.meanings())
    assert settings.page() == document("docs/settings.md"), "run python docs/plugin/settings.py"


def test_every_variable_is_listed() -> None:
    ours = {name for name in listed(section("docs/settings.md", "Environment")) if name.startswith("VEEAM_")}
    besides = {"host", "username", "password_file", *environment.TOKENS, "fleet_file", "hosts", "shard", "shards"}
    assert ours == {f"VEEAM_{name.upper()}" for name in besides}


def test_the_differences_are_those_of_the_simulator() -> None:
    items = section("docs/guides/testing.md", "Where it differs").partition("is this list:\n\n")[2]
    differences = [" ".join(item.split()) for item in re.split(r"^- ", items, flags=re.MULTILINE)[1:]]
    assert differences == list(DIFFERENCES)


def test_every_mood_is_told() -> None:
    assert re.findall(r"^\| `(\w+)` \| ", section("docs/guides/testing.md", "Moods"), re.MULTILINE) == list(MOODS)
