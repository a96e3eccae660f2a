"""Content types: which are JSON, which are forms, which are files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openapi.pipeline.contract.document import Document

MediaKind = Literal["json", "form", "file"]

# Files that are known; any other type is one too if its schema says that it is binary, and the import reports it.
FILES = frozenset(
    {
        "application/octet-stream",
        "application/pdf",
        "application/vnd.efi.iso",
        "application/x-tar",
        "application/zip",
        "text/csv",
        "text/html",
        "text/plain",
    },
)
FORM = "application/x-www-form-urlencoded"


def bare(content_type: str) -> str:
    """Take the parameters off a content type.

    Args:
        content_type: As it stands in a contract: `application/json; charset=utf-8`.

    Returns:
        The type alone, in lower case.
    """
    return content_type.partition(";")[0].strip().lower()


def kind_of(content_type: str, schema: Document) -> MediaKind | None:
    """Tell how a body is read or written.

    Args:
        content_type: Its content type.
        schema: Its schema.

    Returns:
        The kind; None for what the client can neither read nor write.
    """
    name = bare(content_type)
    if name in {"application/json", "text/json"} or name.endswith("+json"):
        return "json"
    if name == FORM:
        return "form"
    is_binary = schema.get("type") == "string" and schema.get("format") in {"binary", "byte"}
    return "file" if name in FILES or is_binary else None
