"""The names of openapi/names.lock are those that the client has: none changes without somebody changing it there."""

from __future__ import annotations

import json
from inspect import signature
from pathlib import Path
from typing import Any

import pytest
from attrs import fields_dict

from veeam_client import VeeamClient, models
from veeam_client.operations import OPERATIONS

LOCK: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).resolve().parents[2] / "openapi" / "names.lock").read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def classes() -> dict[str, Any]:
    """The models and enumerations by their schemas."""
    return {schema: getattr(models, name, None) for schema, name in LOCK["classes"].items()}


def other_names(cls: type[Any]) -> set[str]:
    return {name for base in cls.__mro__ for name in vars(base).get("__other_names__", {})}


def test_classes(classes: dict[str, Any]) -> None:
    assert [schema for schema, cls in classes.items() if cls is None] == []


def test_members(classes: dict[str, Any]) -> None:
    changed = {
        f"{schema}.{value}": member
        for schema, members in LOCK["members"].items()
        for value, member in members.items()
        # A value that other revisions spell differently reads as the same member.
        if getattr(classes[schema], member, None) is not classes[schema](value).known
    }
    assert changed == {}


def test_attributes(classes: dict[str, Any]) -> None:
    changed = {
        f"{schema}.{name}": attribute
        for schema, attributes in LOCK["attributes"].items()
        for name, attribute in attributes.items()
        # What other revisions call differently is read into the attribute of the newest.
        if attribute not in fields_dict(classes[schema]) and name not in other_names(classes[schema])
    }
    assert changed == {}


def test_methods_and_their_arguments() -> None:
    changed: list[str] = []
    for key, name in LOCK["operations"].items():
        section, _, method = name.partition(".")
        call = getattr(getattr(VeeamClient("vbr01"), section), method, None)
        arguments = set(LOCK["parameters"].get(key, {}).values())
        if key not in OPERATIONS or call is None or not arguments <= set(signature(call).parameters):
            changed.append(f"{key}: {name}")
    assert changed == []
