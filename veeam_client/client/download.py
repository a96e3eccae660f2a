"""Downloads as streams. Uploads are bodies of the operations that take files: see `Upload`.

Whatever its size, a file takes no more than a few megabytes of memory. A transfer takes one of the client's
connections until it ends.
"""

from __future__ import annotations

import errno
import io
import os
from contextlib import aclosing, asynccontextmanager
from http import HTTPStatus
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from attrs import define, frozen

from ..errors import ConnectionFailed, DecodeError, InvalidArgument, TransferBroken
from ..runtime.files import whole_file
from ..runtime.section import named_call

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping

    from ..transport.exchange import Reply
    from .requester import Requester

    OnProgress = Callable[[int, int | None], object]

__all__ = ["Download", "Received", "Transferred"]

_NO_FILES = ("json", "text/html")
# Digits of a size that can be one.
_LONGEST_SIZE = 18


@frozen
class Received:
    """What was downloaded.

    Attributes:
        size: Its bytes.
        content_type: What the server says that it is: `application/zip`, for one.
    """

    size: int
    content_type: str


@frozen
class Transferred:
    """How far a download is, as recipes tell it.

    Attributes:
        done: Bytes that came.
        size: Bytes in all, None if the server does not say.
    """

    done: int
    size: int | None

    def __str__(self) -> str:
        return f"{self.done} of {self.size or 'unknown'} bytes"


class Download:
    """A file to be downloaded: to a path or an open file by `to`, or in parts by `async for`. Nothing is sent before.

    A download that breaks off is not begun again: some are prepared for one time only.
    """

    def __init__(
        self, requester: Requester, operation: str | Callable[..., Awaitable[Any]], arguments: Mapping[str, Any]
    ) -> None:
        self._requester = requester
        self._operation = operation
        self._arguments = arguments

    async def to(
        self, target: str | os.PathLike[str] | IO[bytes], *, on_progress: OnProgress | None = None
    ) -> Received:
        """Download into a file.

        Args:
            target: A path, or a file open for writing bytes. At a path the file appears when it is whole, in the
                place of one that was there or of a symbolic link, and can be read by its owner alone; until then it is
                written beside it. An open file is left open, and keeps what came if the download breaks off.
            on_progress: Called after each part with the bytes that came and the bytes in all, None if the server does
                not say.

        Returns:
            How much came, and what it is.

        Raises:
            InvalidArgument: The operation gives no file, or nothing can be written there; nothing was sent.
            TransferBroken: The download broke off.
            DecodeError: The server sent something else than a file, or none.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.
            OSError: The file cannot be written.
        """
        if not isinstance(target, (str, os.PathLike)):
            if not hasattr(target, "write") or isinstance(target, io.TextIOBase):
                kind = type(target).__name__
                raise InvalidArgument(f"a download goes to a path or a file opened in binary mode, not to a {kind}")
            return await self._write(target, on_progress)
        path = Path(target)
        if path.is_dir() or not path.parent.is_dir():  # noqa: ASYNC240  # once, before a transfer
            raise InvalidArgument(f"{path} cannot be written: it is a folder, or its folder does not exist")
        with whole_file(path) as file:
            return await self._write(file, on_progress)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.chunks()

    async def chunks(self, *, on_progress: OnProgress | None = None) -> AsyncGenerator[bytes, None]:
        """Download in parts, as `async for` does, with progress.

        Args:
            on_progress: As for `to`.

        Yields:
            The parts, of a megabyte at most.

        Raises:
            VeeamError: As for `to`.
        """
        async with self._open() as incoming, aclosing(incoming.chunks(on_progress)) as chunks:
            async for chunk in chunks:
                yield chunk

    async def _write(self, file: IO[bytes], on_progress: OnProgress | None) -> Received:
        import asyncio  # noqa: PLC0415  # brings 40 modules, when it runs anyway

        async with self._open() as incoming, aclosing(incoming.chunks(on_progress)) as chunks:
            async for chunk in chunks:
                await asyncio.to_thread(_write_all, file, chunk)
            await asyncio.to_thread(file.flush)
            return Received(incoming.done, incoming.content_type)

    @asynccontextmanager
    async def _open(self) -> AsyncGenerator[_Incoming]:
        operation_id, arguments = await named_call(self._operation, self._arguments)
        operation, server = self._requester.operation(operation_id), self._requester.transport.server
        if not any("json" not in kind for kind in operation.content_types):
            message = "this operation does not return a file; call its method instead"
            raise InvalidArgument(message, server=server, operation=operation_id)
        async with self._requester.stream(operation_id, arguments) as reply:
            incoming = _Incoming(reply, server, operation_id)
            if reply.status == HTTPStatus.NO_CONTENT:
                raise DecodeError("204: the server has no file for this", server=server, operation=operation_id)
            # Reports can be any of these; anything else that is one of them is no file but describes one.
            if operation.result == "bytes" and any(kind in incoming.content_type for kind in _NO_FILES):
                message = f"{reply.status} with {incoming.content_type} instead of a file; is there a proxy in between?"
                raise DecodeError(message, server=server, operation=operation_id)
            yield incoming


def _write_all(file: IO[bytes], chunk: bytes) -> None:
    """Write a part: a file without a buffer, a pipe among them, can take less of it at a time."""
    while chunk:
        count = cast("int | None", file.write(chunk))
        if count == 0:
            raise OSError(errno.EIO, "the file takes no more")
        chunk = chunk[count:] if count is not None else b""


@define
class _Incoming:
    """A file that is coming."""

    reply: Reply[Any]
    server: str
    operation: str
    done: int = 0

    @property
    def content_type(self) -> str:
        return self.reply.headers.get("content-type", "")

    @property
    def size(self) -> int | None:
        """Bytes in all; what was packed for the way says only how long it is then."""
        length = self.reply.headers.get("content-length", "")
        return (
            int(length)
            if length.isdecimal() and len(length) <= _LONGEST_SIZE and "content-encoding" not in self.reply.headers
            else None
        )

    async def chunks(self, on_progress: OnProgress | None) -> AsyncGenerator[bytes, None]:
        size = self.size
        try:
            async for chunk in cast("AsyncIterator[bytes]", self.reply.chunks):
                self.done += len(chunk)
                if on_progress is not None:
                    on_progress(self.done, size)
                yield chunk
        except ConnectionFailed as error:
            raise self._broken(f"the download broke off: {error.message}") from error
        if size not in {None, self.done}:
            raise self._broken("the download ended early")

    def _broken(self, message: str) -> TransferBroken:
        return TransferBroken(message, done=self.done, size=self.size, server=self.server, operation=self.operation)
