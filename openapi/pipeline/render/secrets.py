"""Which properties are secrets: as `openapi/secrets.yaml` decides, and those that sound so as long as it does not."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.document import load
from openapi.pipeline.contract.structure import components, walk

if TYPE_CHECKING:
    from openapi.pipeline.contract.document import Document

DECISIONS = Path(__file__).resolve().parents[2] / "secrets.yaml"
_NAME = re.compile(
    r"pass(?!ed|ive)|pwd|phrase|secret|key|token|code|cert|licen[sc]e|credential|private|verif|otp$|^sas|community"
    r"|signature|cookie",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"\b(password|passphrase|secret|private key|token|key|code|certificate|licen[cs]e)s?\b", re.IGNORECASE
)
# Texts of these formats are no secrets.
_FORMATS = {"uuid", "date", "date-time"}


def is_secret(schema: str, name: str, words: str) -> bool:
    """Whether a property that holds texts is a secret.

    Args:
        schema: Where it stands.
        name: Its name in the contract.
        words: What our words say of it.
    """
    decision = _decision(schema, name)
    return _sounds_secret(name, words) if decision is None else decision


def undecided(worded: Document) -> list[str]:
    """List the properties that sound like secrets, and of which nobody has decided whether they are.

    Args:
        worded: A contract with our words.

    Returns:
        `SCHEMA.NAME` of each.
    """
    schemas: dict[str, Any] = components(worded)
    found: set[str] = set()
    for node in walk(worded):
        if node.kind != "schema" or node.path[:2] != ("components", "schemas") or node.path[-2] != "properties":
            continue
        schema, name, words = str(node.path[2]), str(node.path[-1]), str(node.value.get("description", ""))
        is_open = _decision(schema, name) is None and _sounds_secret(name, words)
        if is_open and _holds_texts(node.value, schemas):
            found.add(f"{schema}.{name}")
    return sorted(found)


@cache
def _decisions() -> dict[str, bool]:
    read = load(DECISIONS)
    return dict.fromkeys(read["secret"], True) | dict.fromkeys(read["shown"], False)


def _decision(schema: str, name: str) -> bool | None:
    decisions = _decisions()
    return decisions.get(f"{schema}.{name}", decisions.get(name))


def _sounds_secret(name: str, words: str) -> bool:
    return bool(_NAME.search(name) or _WORDS.search(words))


def _holds_texts(schema: Document, schemas: dict[str, Any]) -> bool:
    if "$ref" in schema:
        return _holds_texts(schemas.get(str(schema["$ref"]).rpartition("/")[2], {"type": "object"}), {})
    if schema.get("type") == "array":
        return _holds_texts(schema.get("items", {}), schemas)
    if "type" not in schema:
        return not schema.keys() & {"allOf", "anyOf", "oneOf", "properties", "enum"}
    return schema["type"] == "string" and "enum" not in schema and schema.get("format") not in _FORMATS
