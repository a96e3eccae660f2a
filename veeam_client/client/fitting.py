"""Calls in the words of the revision that a server speaks: spelled as it spells them, or refused.

What a revision lacks is never left out in silence: a server may drop what it does not know, and lose a setting. Only
null goes, which says nothing. Properties and values that no revision has are sent as they are: they came from a server.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from ..errors import InvalidArgument, UnsupportedByServer
from ..rest import REVISIONS
from ..runtime.codec import model_codec, reader_in
from ..runtime.enums import OpenEnum
from ..runtime.model import Model, to_json
from ..runtime.readers import SCALARS, item_type
from ..runtime.revisions import EVERYWHERE, NOWHERE, Span, order, spans_of_enumeration, spans_of_model
from .body_check import Edited, check_body
from .reply_reading import MODELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..runtime.operation import Operation, Parameter
    from ..runtime.readers import Reader
    from ..runtime.revisions import ModelSpans


def takes(operation: Operation, revision: str, arguments: Mapping[str, Any]) -> bool:
    """Tell whether a revision has an operation, and those of its arguments that are given.

    Args:
        operation: What would be called.
        revision: What would be spoken.
        arguments: Values by the names of the Python arguments. What is required may be left out.

    Raises:
        InvalidArgument: The body lacks what the revision requires.
    """
    fitting = Fitting(operation, revision)
    try:
        fitting.check()
        fitting.arguments(arguments)
        if arguments.get("body") is not None:
            fitting.body(arguments["body"])
            check_body(operation, arguments["body"], revision)
    except UnsupportedByServer:
        return False
    return True


_NO_VALUES: Mapping[str, Span] = {}


class Fitting:
    """One call of an operation, fitted to a revision.

    Args:
        operation: What is called.
        revision: What is spoken.
    """

    def __init__(self, operation: Operation, revision: str) -> None:
        self._operation = operation
        self._revision = revision
        self._lacks: dict[str, UnsupportedByServer] = {}

    def check(self) -> None:
        """Check that the revision has the operation.

        Raises:
            UnsupportedByServer: It has not.
        """
        if self._revision not in self._operation.span:
            raise self._lacking(self._operation.id, self._operation.span)

    def check_required(self, given: Mapping[str, Any]) -> None:
        """Check that a call has what this revision requires and others do not.

        Args:
            given: Values by the names of the Python arguments.

        Raises:
            InvalidArgument: Something is missing.
        """
        for one in self._operation.parameters:
            if one.required_in is not None and given.get(one.name) is None:
                self._require(one.name, one.required_in)
        body = self._operation.body
        if body is not None and body.required_in is not None and given.get("body") is None:
            self._require("body", body.required_in)

    def arguments(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Fit the arguments of a call; its body is left to `body`.

        Args:
            given: Values by the names of the Python arguments.

        Returns:
            The same, with values as the revision spells them.

        Raises:
            UnsupportedByServer: The revision lacks one of them, or a value of one.
        """
        fitted = dict(given)
        for parameter in self._operation.parameters:
            value = fitted.get(parameter.name)
            if value is None:
                continue
            if self._revision not in parameter.span:
                raise self._lacking(parameter.name, parameter.span)
            fitted[parameter.name] = self._argument(parameter, value)
        body = self._operation.body
        if body is not None and fitted.get("body") is not None and self._revision not in body.span:
            raise self._lacking("body", body.span)
        for lacking in self._lacks.values():
            raise lacking
        return fitted

    def check_body(self, value: Any) -> None:
        """Check a body, with what the revision lacks of it.

        Args:
            value: As `body` takes it; None is right.

        Raises:
            InvalidArgument: Something is wrong with it: all of it, a line each.
        """
        check_body(self._operation, value, self._revision, lambda: self._lacking_of(value))

    def body(self, value: Any) -> Any:
        """Encode a body for JSON, and fit it.

        Args:
            value: A model, a list of models, or JSON values; or `Edited`.

        Returns:
            JSON values.

        Raises:
            UnsupportedByServer: The revision lacks something of it, which the error names with its path; if it lacks
                several things, the error has a line for each.
        """
        encoded = self._encoded(value)
        if self._lacks:
            del encoded  # tracebacks can show variables, and there are passwords in it
            first, *others = self._lacks.values()
            first.args = ("\n  ".join([first.message, *(one.message for one in others)]),)
            first.message = first.args[0]
            raise first
        return encoded

    def _lacking_of(self, value: Any) -> list[str]:
        self._encoded(value)
        return [one.message for one in self._lacks.values()]

    def _encoded(self, value: Any) -> Any:
        left = set[str]()
        if isinstance(value, Edited):
            reading = Fitting(self._operation, self._revision)
            reading._encoded(value.read)
            left = {*reading._lacks}
        encoded, body = to_json(value), self._operation.body
        if body is not None and _reaches(root := item_type(body.type)):
            encoded = self._value(reader_in(body.type, MODELS), encoded, root)
        # What a server sent although its revision has no such thing goes back as it came.
        self._lacks = {what: one for what, one in self._lacks.items() if what not in left}
        return encoded

    def _argument(self, parameter: Parameter, value: Any) -> Any:
        is_several = isinstance(value, (list, tuple, set, frozenset))
        items: list[Any] = [*cast("Iterable[Any]", value)] if is_several else [value]
        if len(items) > 1 and parameter.one_until and self._revision in Span(until=parameter.one_until):
            self._refuse(f"{parameter.name} with several values", _after(parameter.one_until))
        kind = item_type(parameter.type)
        if kind in SCALARS:
            return value
        cls = reader_in(kind, MODELS).cls
        if cls is None or not issubclass(cls, OpenEnum):
            return value
        if isinstance(value, str):
            return self._spelled(cls, value, parameter.name, parameter.values)
        if is_several:
            return [
                self._spelled(cls, each, parameter.name, parameter.values) if isinstance(each, str) else each
                for each in items
            ]
        return value

    def _value(self, reader: Reader, value: Any, place: str, here: Mapping[str, Span] = _NO_VALUES) -> Any:
        if value is None:
            return None
        if reader.is_list:
            items: list[Any] = value if isinstance(value, list) else [value]  # pyright: ignore[reportUnknownVariableType]
            if reader.cls is None:
                return items
            return [self._one(reader.cls, item, f"{place}[{number}]", here) for number, item in enumerate(items)]
        return value if reader.cls is None else self._one(reader.cls, value, place, here)

    def _one(self, cls: type[Any], value: Any, place: str, here: Mapping[str, Span]) -> Any:
        fitted: Any = value
        if isinstance(value, str) and issubclass(cls, OpenEnum):
            fitted = self._spelled(cls, value, place, here)
        elif isinstance(value, dict) and issubclass(cls, Model):
            fitted = self._object(cls, cast("dict[str, Any]", value), place)
        return fitted

    def _object(self, cls: type[Model], source: dict[str, Any], place: str) -> dict[str, Any]:
        kind = self._kind(cls, source, place)
        spans = spans_of_model(kind)
        # Where the class itself is newer than its place, older revisions have another one there.
        if kind is not cls and self._revision not in spans.span:
            self._refuse(f"{place} as {kind.__name__}", spans.span)
        readers = {one.name: one.reader for one in model_codec(kind).properties}
        names = {other: name for name, others in spans.names.items() for other in others}
        fitted: dict[str, Any] = {}
        for key, value in source.items():
            name = names.get(key, key)
            inside, span = f"{place}.{name}", spans.properties.get(name, EVERYWHERE)
            if self._revision not in span:
                # What tells the kinds apart says nothing more where a revision has this one kind only.
                if value is not None and not (kind is not cls and name == cls.__discriminator__):
                    self._refuse(inside, span)
                    fitted[key] = value
                continue
            reader = readers.get(name)
            if reader is not None and value is not None:
                value = self._property(reader, spans, name, value, inside)  # noqa: PLW2901  # the same, fitted
                if value is None:
                    continue
            fitted[self._name(spans, name)] = value
        return fitted

    def _property(self, reader: Reader, spans: ModelSpans, name: str, value: Any, place: str) -> Any:
        if name in spans.forms:
            return self._formed(spans.forms[name], value, place)
        value = self._value(reader, value, place, spans.values.get(name, _NO_VALUES))
        if self._revision not in spans.single.get(name, NOWHERE) or not isinstance(value, list):
            return value
        items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
        if len(items) > 1:
            self._refuse(f"{place} with several values", _after(spans.single[name].until))
        return items[0] if items else None

    def _formed(self, forms: Mapping[str, Span], value: Any, place: str) -> Any:
        """Fit a value whose type differs between revisions: JSON itself tells of which type it is."""
        fitting = [(form, span) for form, span in forms.items() if _is_of(form, value)]
        for form, span in fitting:
            if self._revision in span:
                return self._value(reader_in(form, MODELS), value, place)
        if fitting:
            form, span = fitting[0]
            self._refuse(f"{place} as {form}", span)
        return value

    def _kind(self, cls: type[Any], source: dict[str, Any], place: str) -> type[Any]:
        """Follow the discriminator."""
        while "__subtypes__" in cls.__dict__:
            name = cls.__discriminator__
            value = source.get(name)
            if not isinstance(value, str) or value.casefold() not in cls.__subtypes__:
                break
            span = next(
                (s for kind, s in spans_of_model(cls).kinds.items() if kind.casefold() == value.casefold()), None
            )
            if span is not None and self._revision not in span:
                self._refuse(f"{place}.{name} {value}", span)
            cls = reader_in(cls.__subtypes__[value.casefold()], MODELS).cls or cls
        return cls

    def _name(self, spans: ModelSpans, name: str) -> str:
        return next((other for other, span in spans.names.get(name, {}).items() if self._revision in span), name)

    def _spelled(self, cls: type[OpenEnum], text: str, place: str, here: Mapping[str, Span]) -> str:
        member = cls(text).known
        if member is None:
            return text
        spans = spans_of_enumeration(cls)
        for known in (spans.values, here):
            if self._revision not in (span := known.get(member.value, EVERYWHERE)):
                self._refuse(f"{place} {text}", span)
        spellings = spans.spellings.get(member.value, {})
        spelled = next((one for one, used in spellings.items() if self._revision in used), member.value)
        # What differs in case alone came from a server like that, unless it is as the newest revision has it.
        return text if text.casefold() == spelled.casefold() and text != member.value else spelled

    def _require(self, name: str, span: Span) -> None:
        if self._revision in span:
            message = f"{name} is missing, which {self._revision} requires; nothing was sent"
            raise InvalidArgument(message, operation=self._operation.id)

    def _refuse(self, what: str, span: Span) -> None:
        # Raised at the top, where no variable holds the body.
        self._lacks.setdefault(what, self._lacking(what, span))

    def _lacking(self, what: str, span: Span) -> UnsupportedByServer:
        having = tuple(one for one in REVISIONS if one in span and one in self._operation.span)
        subject = "it" if what == self._operation.id else what
        message = f"{subject} is there {span}, and {self._revision} is spoken here; nothing was sent"
        if having and order(having[0]) < order(self._revision):
            message += f'; with_options(revision="{having[0]}") asks in it, where the server still speaks it'
        return UnsupportedByServer(
            message, what=what, revision=self._revision, revisions=having, operation=self._operation.id
        )


def _after(revision: str) -> Span:
    """The revisions that are newer than one."""
    newer = [one for one in REVISIONS if order(one) > order(revision)]
    return Span(since=newer[-1]) if newer else NOWHERE


def _reaches(kind: str) -> bool:
    """Whether anything that a body of this type is made of is not the same in every revision."""
    from ..rest.spans import REACHING  # noqa: PLC0415  # for bodies only

    return kind in REACHING


def _is_of(form: str, value: Any) -> bool:
    """Whether a JSON value is of a form."""
    if form.startswith("list["):
        item = item_type(form)
        return isinstance(value, list) and all(_is_of(item, each) for each in value)  # pyright: ignore[reportUnknownVariableType]
    if form == "UUID":
        try:
            return isinstance(value, str) and bool(UUID(value))
        except ValueError:
            return False
    scalar = SCALARS.get(form)
    if scalar is not None and scalar.cls in {str, bool, int, float}:
        return isinstance(value, scalar.cls)
    cls = reader_in(form, MODELS).cls
    return isinstance(value, str if cls is None or not issubclass(cls, Model) else dict)
