"""Calling an operation on every server, and writing the replies."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from veeam_client.client.body_check import check_body
from veeam_client.client.reply_reading import MODELS
from veeam_client.errors import InvalidArgument
from veeam_client.runtime.codec import model_codec
from veeam_client.runtime.files import decoded
from veeam_client.runtime.model import Model, to_json
from veeam_client.runtime.request import build_request
from veeam_client.runtime.upload import Upload

from ..columns import Column, check_names, with_properties
from ..exit_codes import Exit, Failed, exit_code
from ..options import Format
from ..output import Writer, print_json
from ..progress import Bars, Transfer, confirm
from ..rows import tell_failure
from ..selection import open_fleet
from ._call_dangers import confirm_dangerous

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veeam_client.client.client import VeeamClient
    from veeam_client.operations import Operation

    from ..options import Options

_OWN = ("body", "no_check", "all", "to", "wait", "yes")
# What an empty reply reads as.
_NOTHING = object()


def arguments_of(operation: Operation, given: dict[str, Any]) -> dict[str, Any]:
    """Make the arguments of an operation from the options of its command.

    Args:
        operation: What is called.
        given: Values by the names of options.

    Raises:
        InvalidArgument: The body cannot be read, or is not what the operation takes.
    """
    arguments = {name: value for name, value in given.items() if name not in _OWN and value not in (None, ())}
    if given.get("body") is not None:
        arguments["body"] = _body(operation, given["body"], is_checked=not given.get("no_check"))
    return arguments


async def call(options: Options, operation: Operation, given: dict[str, Any]) -> Exit:
    """Call an operation on every server, and write the replies.

    Args:
        options: The options of the command.
        operation: What is called.
        given: Values by the names of its options.

    Returns:
        The exit code.
    """
    arguments = arguments_of(operation, given)
    columns = _columns(operation)
    if columns:
        check_names(options, columns)
    build_request(operation, arguments)  # what is wrong is told before anything is sent anywhere
    if operation.result == "bytes" and not given.get("to"):
        raise InvalidArgument("this operation returns a file: say where it goes with --to FILE", operation=operation.id)
    async with open_fleet(options, is_bounded=False) as fleet:
        names = [server.name for server in fleet.servers]
        if len(names) > 1:
            if given.get("to") or isinstance(arguments.get("body"), Upload):
                raise InvalidArgument(f"files go from and to one server; --select one of {', '.join(names)}")
            if not operation.is_read and not operation.destroys and not given.get("yes"):
                confirm(f"Call {operation.id} on {len(names)} servers", names)
        if operation.destroys and not given.get("yes"):
            await confirm_dangerous(fleet, operation, arguments)

        async def on_server(vbr: VeeamClient) -> Any:
            vbr = vbr.with_options(check=not given.get("no_check"))
            return await _reply(vbr, options, operation, arguments, given)

        summary = await fleet.gather(on_server)
    for outcome in summary.outcomes:
        if outcome.error is not None and len(names) == 1:
            raise outcome.error
        tell_failure(options, outcome)
    replies = {name: value for name, value in summary.values.items() if value is not _NOTHING}
    _write(options, columns, operation, replies, is_one=len(names) == 1)
    return max((exit_code(error) for error in summary.errors.values()), default=Exit.OK)


async def _reply(
    vbr: VeeamClient, options: Options, operation: Operation, arguments: dict[str, Any], given: dict[str, Any]
) -> Any:
    if to := given.get("to"):
        with Transfer(options, to) as moved:
            download = vbr.download(operation.id, **arguments)
            await download.to(sys.stdout.buffer if to == "-" else to, on_progress=moved.show)
        return _NOTHING
    if given.get("wait"):
        with Bars(options) as bars:
            run = vbr.run(operation.id, **arguments)
            done = await run.with_options(
                on_progress=lambda seen: bars.show(str(seen.work.name), seen), raise_on="failed"
            )
        return _NOTHING if done is None else to_json(done)
    if given.get("all"):
        return [to_json(row) async for row in vbr.paginate(operation.id, **arguments)]
    reply = await vbr.send(operation.id, **arguments)
    if not reply.content:
        return _NOTHING
    try:
        return json.loads(reply.content)
    except ValueError:
        kind = reply.headers.get("content-type", "something")
        raise Failed(f"{operation.id} gave {kind}, which is not JSON: say where it goes with --to FILE") from None


def _columns(operation: Operation) -> tuple[Column, ...]:
    """Give what the rows of a reply can have; nothing where the catalogue does not say."""
    cls: Any = getattr(import_module(MODELS), operation.result or "", None)
    if isinstance(cls, type) and operation.listing is not None:
        rows = operation.listing.rows
        cls = next((one.reader.cls for one in model_codec(cls).properties if one.attribute == rows), None)
    if not isinstance(cls, type) or not issubclass(cls, Model):
        return ()
    return with_properties([Column("server")], cls, as_sent=True)


def _write(
    options: Options, columns: Sequence[Column], operation: Operation, replies: dict[str, Any], *, is_one: bool
) -> None:
    if not {"output", "excel"} & options.given:
        options = replace(options, output=Format.JSON)
    if options.output is Format.JSON and not options.columns and not options.sort:
        if replies and not is_one:
            print_json([{"server": name, "reply": reply} for name, reply in replies.items()])
        for reply in replies.values() if is_one else ():
            print_json(reply)
        return
    # Whatever the reply has is a column.
    with Writer(replace(options, columns=options.columns or ["all"]), columns) as rows:
        rows.add({"server": name, **row} for name, reply in replies.items() for row in _rows(operation, reply))


def _rows(operation: Operation, reply: Any) -> list[dict[str, Any]]:
    if isinstance(reply, dict) and operation.listing is not None:
        reply = cast("dict[str, Any]", reply).get(operation.listing.rows, reply)
    rows = _listed(reply)
    return [row if isinstance(row, dict) else {"value": row} for row in rows]


def _listed(reply: Any) -> list[Any]:
    return reply if isinstance(reply, list) else [reply]  # pyright: ignore[reportUnknownVariableType]


def _stdin() -> bytes:
    """Read all of stdin: JSON is UTF-8, whatever the encoding of a terminal is."""
    source = getattr(sys.stdin, "buffer", None)
    return sys.stdin.read().encode() if source is None else source.read()


def _body(operation: Operation, text: str, *, is_checked: bool) -> Any:
    if operation.body is None:
        raise InvalidArgument("this operation takes no body", operation=operation.id)
    is_file = operation.body.type == "bytes"
    if is_file:
        if not text.startswith("@"):
            raise InvalidArgument("this operation takes a file: give --body @FILE", operation=operation.id)
        return Upload(sys.stdin.buffer if text == "@-" else text[1:])
    try:
        if text.startswith("@"):
            text = decoded(_stdin() if text == "@-" else Path(text[1:]).read_bytes())
        body = json.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidArgument(f"--body cannot be read: {error}", operation=operation.id) from None
    except ValueError as error:
        raise InvalidArgument(f"--body is not JSON: {error}", operation=operation.id) from None
    if is_checked:
        check_body(operation, body)
    return body
