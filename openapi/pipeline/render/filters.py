"""The filters through which everything reaches a template: each gives Python source that is what it should be.

`literal` is for every value; the others are for names, annotations and words, and refuse what is none.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from attrs import fields, has
from jinja2.filters import do_indent
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import safe_for_docstring

from openapi.pipeline.contract.document import PipelineError, is_object, one_line
from openapi.pipeline.render.naming import is_name, raw
from openapi.pipeline.render.syntax import is_annotation, is_default

if TYPE_CHECKING:
    from collections.abc import Callable


def literal(value: Any) -> str:
    """Write a value as Python source: text, a number, a tuple, a dictionary, an object of the catalogue.

    Args:
        value: The value; what of an object has its default is left out.

    Returns:
        An expression that gives the value.

    Raises:
        PipelineError: It is something else.
    """
    if isinstance(value, (str, UntrustedString)):
        # As plain text: a class of its own may have its own idea of `repr`.
        return repr(str.__str__(raw(value)))
    if value is None or type(value) in {bool, int, float}:
        return repr(value)
    if isinstance(value, tuple):
        items: list[Any] = [*value]  # pyright: ignore[reportUnknownVariableType]
        return "(" + "".join(f"{literal(item)}, " for item in items) + ")"
    if is_object(value) and {*map(type, value)} <= {str}:
        return "{" + "".join(f"{literal(key)}: {literal(item)}, " for key, item in value.items()) + "}"
    kind: type[Any] = type(value)  # pyright: ignore[reportUnknownVariableType]
    if has(kind):
        given = (
            f"{identifier(a.name)}={literal(getattr(value, a.name))}"
            for a in fields(kind)
            if getattr(value, a.name) != _default(a)
        )
        return f"{identifier(kind.__name__)}({', '.join(given)})"
    message = f"{one_line(ascii(value), 80)} is no value that generated code can hold"
    raise PipelineError(message)


def _default(attribute: Any) -> Any:
    """The default of an attribute of a class, made if it has to be."""
    make: Callable[[], Any] | None = getattr(attribute.default, "factory", None)
    return make() if make else attribute.default


def identifier(value: object) -> str:
    """Give a name as it is, if it is one.

    Args:
        value: The name of a module, class, method, attribute or argument.

    Returns:
        The name.

    Raises:
        PipelineError: It is none in Python, or one that Python keeps for itself.
    """
    if not is_name(raw(value)):
        message = f"{one_line(ascii(raw(value)), 80)} is no name in Python"
        raise PipelineError(message)
    return raw(value)


def annotation(value: str) -> str:
    """Give an annotation as it is, with its default, if it is one.

    Args:
        value: Such as `list[JobModel] | None = None`.

    Returns:
        The annotation.

    Raises:
        PipelineError: It is something else.
    """
    try:
        (statement,) = ast.parse(f"_: {value}").body
    except (SyntaxError, ValueError):
        statement = None
    match statement:
        case ast.AnnAssign(annotation=kind, value=default) if is_annotation(kind) and is_default(default):
            return value
        case _:
            message = f"{one_line(ascii(value), 80)} is no annotation"
            raise PipelineError(message)


def docstring(value: str, indent: int = 0) -> str:
    """Write words as a docstring, with its quotes.

    Args:
        value: The words, in lines that fit.
        indent: How far in it stands, in characters.

    Returns:
        A literal of text, however many quotes and backslashes are among the words.

    Raises:
        PipelineError: It did not become one.
    """
    text = do_indent(safe_for_docstring(value), indent)
    # A quote at the end would be one of those that close it.
    text += " " if text.endswith('"') else ""
    source = f'"""{text}"""'
    try:
        is_text = isinstance(ast.literal_eval(source), str)
    except (SyntaxError, ValueError):
        is_text = False
    if not is_text:
        message = f"{one_line(ascii(value), 80)} cannot be a docstring"
        raise PipelineError(message)
    return source


FILTERS: dict[str, Callable[..., str]] = {one.__name__: one for one in (literal, identifier, annotation, docstring)}
