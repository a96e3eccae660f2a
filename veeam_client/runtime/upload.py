"""A request body that is read while it is sent, so that its size costs no memory."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable
from contextlib import aclosing
from pathlib import Path
from typing import IO, TYPE_CHECKING

from ..errors import InvalidArgument, TransferBroken

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

CHUNK = 1024 * 1024
"""Bytes that are read or written at once. More gains nothing."""


class Upload:
    """A body for an operation that takes a file: `body=Upload("users.bin", on_progress=print)`.

    Args:
        source: A path; a file that is open for reading bytes, which is read from where it stands and left open; or
            an async iterable of bytes.
        size: Bytes in all, where the source does not say so itself. The server then learns it beforehand.
        on_progress: Called after each part with the bytes sent and the bytes in all, None if that is not known.

    Attributes:
        size: Bytes in all, None if that is not known.
        sent: Bytes handed to the connection; how many of them arrived is not known.

    Raises:
        InvalidArgument: There is no such file, or the source is none of the three.
    """

    def __init__(
        self,
        source: str | os.PathLike[str] | IO[bytes] | AsyncIterable[bytes],
        *,
        size: int | None = None,
        on_progress: Callable[[int, int | None], None] | None = None,
    ) -> None:
        self.sent = 0
        self.size = size
        self._on_progress = on_progress
        self._source = Path(source) if isinstance(source, (str, os.PathLike)) else source
        self._start: int | None = None
        self._is_begun = False
        if isinstance(self._source, Path):
            if not self._source.is_file():
                raise InvalidArgument(f"{self._source} is not a file that can be uploaded")
            self.size = self._source.stat().st_size
        elif not isinstance(self._source, AsyncIterable):
            file = self._source
            if not hasattr(file, "read") or isinstance(file, io.TextIOBase):
                kind = type(file).__name__
                raise InvalidArgument(
                    f"an upload takes a path, a file opened in binary mode or async bytes, not a {kind}"
                )
            if file.seekable():
                self._start = file.tell()
                self.size = file.seek(0, os.SEEK_END) - self._start
                file.seek(self._start)

    @property
    def can_repeat(self) -> bool:
        """Whether it can be sent from its beginning."""
        # Of an async iterator a part is gone as soon as it was asked for, even if nothing was sent.
        return not self._is_begun or isinstance(self._source, Path) or self._start is not None

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """Read it from its beginning.

        Yields:
            Its parts.

        Raises:
            InvalidArgument: It was read before and cannot be read again, or the source gives something else than bytes.
            TransferBroken: It is longer or shorter than its stated size.
        """
        if not self.can_repeat:
            raise InvalidArgument("the source of this upload has been read already; make another Upload")
        self.sent, self._is_begun = 0, True
        async with aclosing(self._read()) as chunks:
            async for chunk in chunks:
                if not isinstance(chunk, (bytes, bytearray)):  # pyright: ignore[reportUnnecessaryIsInstance]  # a file of texts
                    raise InvalidArgument(f"the source of an upload has to give bytes, not {type(chunk).__name__}")
                if self.size is not None and self.sent + len(chunk) > self.size:
                    raise TransferBroken("the source grew while it was sent", done=self.sent, size=self.size)
                yield chunk
                self.sent += len(chunk)
                if self._on_progress is not None:
                    self._on_progress(self.sent, self.size)
        if self.size not in {None, self.sent}:
            raise TransferBroken("the source is shorter than its stated size", done=self.sent, size=self.size)

    async def _read(self) -> AsyncGenerator[bytes, None]:
        import asyncio  # noqa: PLC0415  # brings 40 modules, when it runs anyway

        source = self._source
        if isinstance(source, AsyncIterable):
            async for chunk in source:
                yield chunk
        elif isinstance(source, Path):
            with await asyncio.to_thread(source.open, "rb") as file:
                while chunk := await asyncio.to_thread(file.read, CHUNK):
                    yield chunk
        else:
            if self._start is not None:
                source.seek(self._start)
            while chunk := await asyncio.to_thread(source.read, CHUNK):
                yield chunk
