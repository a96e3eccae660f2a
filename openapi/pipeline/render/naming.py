"""Python types and words for what the contract names."""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import TYPE_CHECKING

from openapi_python_client import strings
from openapi_python_client.schema.untrusted_string import UntrustedString

if TYPE_CHECKING:
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

LONGEST = 120
"""How many characters a name may have; a module's is a file's."""

_TYPES = {"datetime.datetime": "datetime", "datetime.date": "date", "File": "bytes"}
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


def raw(value: object) -> str:
    """The text behind the generator's guarded string, for use as data."""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value)


def section_name(tag: str) -> str:
    """The attribute of the client for a tag: `License` gives `license`."""
    return strings.snake_case(tag)


def method_name(operation_id: str) -> str:
    """The method of an operation: `GetAllJobs` gives `get_all_jobs`."""
    return str(strings.PythonIdentifier(operation_id, "field_"))


def words(name: str) -> str:
    """A name as a phrase: `GetAllJobs` gives `Get all jobs`."""
    parts = [part if part.isupper() and len(part) > 1 else part.lower() for part in _WORDS.findall(name)]
    phrase = " ".join(parts)
    return phrase[:1].upper() + phrase[1:]
