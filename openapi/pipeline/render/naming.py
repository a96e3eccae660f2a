"""Python types and words for what the contract names."""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import TYPE_CHECKING, Any

from openapi_python_client import strings
from openapi_python_client.schema.untrusted_string import UntrustedString

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openapi_python_client.parser.properties.protocol import PropertyProtocol

LONGEST = 120
"""How many characters a name may have; a module's is a file's."""

PREFIX = "field_"
"""Stands before a name that is none in Python."""

_FORMATS = {"uuid": "UUID", "date-time": "datetime", "date": "date", "binary": "bytes"}
_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_TYPES = {"datetime.datetime": "datetime", "datetime.date": "date", "File": "bytes"}
# Names with capitals inside that are one word each, and abbreviations that run into the word behind them. A name made
# here is never changed again, so what is added must not be in a name that is recorded already.
_ONE_WORD = (
    "BitLocker", "DXi", "DynamoDb", "EC2", "ESXi", "Ec2", "ExaGrid", "IPv4", "IPv6", "LocalDB", "MongoDB", "MongoDb",
    "MySQL", "MySql", "NetApp", "OneDrive", "OpenSSL", "PostgreSQL", "PostgreSql", "ReFS", "SharePoint", "SnapDiff",
    "StoreOnce", "SureBackup", "VApp", "VCenter", "VMWare", "VMware", "VPower", "VSphere", "XenServer",
)  # fmt: skip
_ONE_WORD_AT_THE_START = ("exFAT", "ipv4", "ipv6", *(name[0].lower() + name[1:] for name in _ONE_WORD))
_ABBREVIATIONS = ("AWS", "CBT", "SAN", "SAP", "VSS")
_ONE_WORD_EACH = re.compile(
    rf"{'|'.join(_ONE_WORD)}|\b(?:{'|'.join(_ONE_WORD_AT_THE_START)})"
    # Abbreviations in the plural: VMs, PGs.
    r"|[A-Z]{2,}s(?![a-z])"
    rf"|(?<![A-Z])(?P<abbreviation>{'|'.join(_ABBREVIATIONS)})(?=[A-Za-z])"
)
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def is_name(text: str) -> bool:
    """Tell whether a text can be a name in generated code.

    Args:
        text: Any text.

    Returns:
        Whether it is an identifier of a sane length that Python reads as it is written, no keyword, and begins with
        no underscore: those are the run time's and Python's own.
    """
    is_plain = text.isidentifier() and len(text) <= LONGEST and unicodedata.normalize("NFKC", text) == text
    return is_plain and not keyword.iskeyword(text) and not text.startswith("_")


def annotation_of(prop: PropertyProtocol) -> str:
    """The annotation of a value that is there: `datetime`, `list[SessionModel]`."""
    text = prop.get_type_string(no_optional=True).as_unembedded_code()
    for theirs, ours in _TYPES.items():
        text = re.sub(rf"(?<![\w.]){re.escape(theirs)}(?!\w)", ours, text)
    return text


def annotation_of_schema(schema: Mapping[str, Any], resolve: Callable[[str], str] = str) -> str:
    """The annotation of a value that is there.

    Args:
        schema: The schema, prepared.
        resolve: Gives the annotation of a component; if left out, its name is that of its class.

    Returns:
        The annotation: `list[SessionModel]`.
    """
    parts: list[Mapping[str, Any]] = schema.get("allOf", [])
    reference: str = schema.get("$ref") or (parts[0].get("$ref", "") if len(parts) == 1 else "")
    if reference:
        return resolve(reference.rpartition("/")[2])
    if "oneOf" in schema:
        return " | ".join(annotation_of_schema(one, resolve) for one in schema["oneOf"])
    kind = schema.get("type")
    if kind == "array":
        return f"list[{annotation_of_schema(schema.get('items', {}), resolve)}]"
    form = _FORMATS.get(schema.get("format", "")) if kind == "string" else None
    return form or _PLAIN.get(str(kind), "Any")


def raw(value: object) -> str:
    """The text behind the generator's guarded string, for use as data."""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value)


def section_name(tag: str) -> str:
    """The attribute of the client for a tag: `License` gives `license`; an abbreviation in parentheses is left out."""
    return strings.snake_case(re.sub(r"\s*\([^)]*\)", "", tag) or tag)


def python_name(name: str) -> str:
    """The method, attribute or argument for a name: `GetAllInventoryPGs` gives `get_all_inventory_pgs`."""
    return str(strings.PythonIdentifier(_with_plain_capitals(name), PREFIX))


def member_name(value: str) -> str:
    """The member of an enumeration for a value: `VSphereBackup` gives `VSPHERE_BACKUP`."""
    if not value:
        return "EMPTY"
    if not value[:1].isalpha():
        return strings.snake_case(f"VALUE_{value.upper()}").upper()
    return strings.snake_case(_with_plain_capitals(value)).upper()


def _with_plain_capitals(name: str) -> str:
    """Spell a name so that its capitals say where words begin."""

    def one_word(found: re.Match[str]) -> str:
        if found["abbreviation"]:
            return f"{found[0]}_"
        # A word with a digit would be taken apart, were it not in capitals.
        return found[0].upper() if found[0][-1].isdigit() else found[0].capitalize()

    return _ONE_WORD_EACH.sub(one_word, name)


def words(name: str) -> str:
    """A name as a phrase: `GetAllJobs` gives `Get all jobs`."""
    parts = [part if part.isupper() and len(part) > 1 else part.lower() for part in _WORDS.findall(name)]
    phrase = " ".join(parts)
    return phrase[:1].upper() + phrase[1:]
