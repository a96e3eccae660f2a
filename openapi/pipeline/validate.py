"""Is it a sound OpenAPI 3.0 document? A quick answer for any document, a full one for prepared documents."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft4Validator, exceptions
from openapi_spec_validator import OpenAPIV30SpecValidator
from openapi_spec_validator.schemas.utils import get_schema_content

from openapi.pipeline.document import Document, PipelineError, one_line, pointer, target
from openapi.pipeline.structure import references

SHOWN = 5


def check(document: Document) -> None:
    """Check a document against the OpenAPI 3.0 meta-schema, and that each reference leads somewhere.

    Args:
        document: The document.

    Raises:
        PipelineError: It is something else, or broken; says where.
    """
    check_meta_schema(document)
    check_references(document)


def check_meta_schema(document: Document) -> None:
    """Check a document against the OpenAPI 3.0 meta-schema.

    Args:
        document: The document.

    Raises:
        PipelineError: It does not fit; names the place that tells most.
    """
    version = document.get("openapi")
    if version is None:
        raise PipelineError("not an OpenAPI document: it has no `openapi` keyword")
    if not isinstance(version, str) or not version.startswith("3.0."):
        raise PipelineError(f"OpenAPI {version!r} is not read, only 3.0")
    meta_schema: Any = get_schema_content("3.0")
    validator: Any = Draft4Validator(meta_schema)
    finder: Any = exceptions
    error = finder.best_match(validator.iter_errors(document))
    if error is not None:
        raise PipelineError(f"not a valid OpenAPI document: {_told(error)}")


def check_references(document: Document) -> None:
    """Check that each reference and each mapping of a discriminator leads to something in the document.

    Args:
        document: The document; its shape must be sound.

    Raises:
        PipelineError: Some do not; names the first few.
    """
    dangling: list[str] = []
    for path, reference in references(document):
        try:
            target(document, reference)
        except PipelineError as error:
            dangling.append(f"{pointer(path)}: {error}")
    if dangling:
        raise PipelineError(f"dangling reference: {_first(dangling)}")


def check_fully(document: Document) -> None:
    """Check everything openapi-spec-validator knows to check.

    Only for prepared documents: polymorphic bases that still list their children send it round in circles.

    Args:
        document: The prepared document.

    Raises:
        PipelineError: There are errors; names the first few.
    """
    check_references(document)
    validator: Any = OpenAPIV30SpecValidator(document)
    errors = [_told(error) for error in validator.iter_errors()]
    if errors:
        raise PipelineError(f"not a valid OpenAPI document: {_first(errors)}")


def _told(error: Any) -> str:
    """Give an error's place and message in one line."""
    return f"{pointer(error.absolute_path)}: {one_line(error.message)}"


def _first(messages: list[str]) -> str:
    """Join the first few of many messages."""
    more = len(messages) - SHOWN
    return "; ".join(messages[:SHOWN]) + (f"; and {more} more" if more > 0 else "")
