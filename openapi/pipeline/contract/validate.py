"""Is it a sound OpenAPI document? A quick answer for any document, a full one for prepared documents."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft4Validator, Draft202012Validator, exceptions
from openapi_spec_validator import OpenAPIV30SpecValidator
from openapi_spec_validator.schemas.utils import get_schema_content

from openapi.pipeline.contract.document import Document, PipelineError, one_line, pointer, target
from openapi.pipeline.contract.spelling import check_spelling, check_text
from openapi.pipeline.contract.structure import references


def check(document: Document) -> None:
    """Check a document against its meta-schema, how it spells things, and that each reference leads somewhere.

    Args:
        document: The document.

    Raises:
        PipelineError: It is something else, or broken; says where.
    """
    check_text(document)
    check_meta_schema(document)
    check_spelling(document)
    check_references(document)


def dialect_of(document: Document) -> str:
    """Tell which OpenAPI a document is written in.

    Args:
        document: The document.

    Returns:
        `3.0` or `3.1`.

    Raises:
        PipelineError: It is written in another one, or is something else.
    """
    version = document.get("openapi")
    if version is None:
        raise PipelineError("not an OpenAPI document: it has no `openapi` keyword")
    if not isinstance(version, str) or not version.startswith(("3.0.", "3.1.")):
        raise PipelineError(f"OpenAPI {version!r} is not read, only 3.0 and 3.1")
    return version[:3]


def check_meta_schema(document: Document) -> None:
    """Check a document against the meta-schema of OpenAPI 3.0, or of 3.1 if it says that it is one.

    Args:
        document: The document.

    Raises:
        PipelineError: It does not fit; for each fault names the place that tells most.
    """
    dialect = dialect_of(document)
    # Not the validators that come with the meta-schemas: which library those use depends on what is installed.
    kind: Any = Draft202012Validator if dialect == "3.1" else Draft4Validator
    validator = kind(get_schema_content(dialect))
    finder: Any = exceptions
    faults: list[str] = [_described(finder.best_match([error])) for error in validator.iter_errors(document)]
    if faults:
        raise PipelineError(*(f"not a valid OpenAPI document: {fault}" for fault in dict.fromkeys(faults)))


def check_references(document: Document) -> None:
    """Check that each reference and each mapping of a discriminator leads to something in the document.

    Args:
        document: The document; its shape must be sound.

    Raises:
        PipelineError: Some do not; names each.
    """
    dangling: list[str] = []
    for path, reference in references(document):
        try:
            target(document, reference)
        except PipelineError as error:
            dangling.append(f"{pointer(path)}: {error}")
    if dangling:
        raise PipelineError(*(f"dangling reference: {one}" for one in dangling))


def check_fully(document: Document) -> None:
    """Check everything openapi-spec-validator knows to check.

    Only for prepared documents: polymorphic bases that still list their children send it round in circles.

    Args:
        document: The prepared document.

    Raises:
        PipelineError: There are errors; names each.
    """
    check_references(document)
    validator: Any = OpenAPIV30SpecValidator(document)
    errors = [_described(error) for error in validator.iter_errors()]
    if errors:
        raise PipelineError(*(f"not a valid OpenAPI document: {error}" for error in errors))


def _described(error: Any) -> str:
    """Give an error's place and message in one line."""
    return f"{pointer(error.absolute_path)}: {one_line(error.message)}"
