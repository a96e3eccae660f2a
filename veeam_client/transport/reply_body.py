"""Reading the body of a reply: no more than was allowed, one packing at most, never in one go.

Libraries unpack whatever a server names, as often as it names it, and whole: half a kilobyte can become gigabytes,
while nothing else runs.
"""

from __future__ import annotations

import asyncio
import zlib
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from ..errors import DecodeError
from .failures import Failure

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from .messages import Incoming

_PACKINGS = ("gzip", "x-gzip")
# A few milliseconds of unpacking, after which others get their turn.
_PIECE = 1024 * 1024
_GZIP = zlib.MAX_WBITS | 16


async def whole(answer: Incoming, limit: int, where: dict[str, str]) -> bytes:
    """Read a body, and close the reply.

    Args:
        answer: The reply, its body not yet read.
        limit: Most bytes, as they are sent and unpacked.
        where: The server and the operation, for the error.

    Returns:
        The body, unpacked.

    Raises:
        DecodeError: It is larger, or packed in a way that was not asked for.
    """
    try:
        if answer.content is not None:
            return _allowed(answer.content, limit, where)
        length = answer.header("content-length")
        has_length = length.isdecimal()
        if has_length and (len(length) > len(str(limit)) or int(length) > limit):
            raise _too_large(limit, where)
        unpacker = _unpacker(answer, where)
        if unpacker is None and has_length and not answer.header("transfer-encoding"):
            return await answer.read()
        received, content = 0, bytearray()
        async with aclosing(answer.parts()) as packed_parts:
            async for part in packed_parts:
                received += len(part)
                if received > limit:
                    raise _too_large(limit, where)
                if unpacker is None:
                    content += part
                    continue
                async for piece in _unpacked(unpacker, part, min(_PIECE, limit + 1)):
                    content += piece
                    if len(content) > limit:
                        raise _too_large(limit, where)
        _check_end(unpacker, received)
        return bytes(content)
    finally:
        await answer.close()


async def parts(answer: Incoming, size: int, where: dict[str, str]) -> AsyncGenerator[bytes]:
    """Read a body part by part, however long it is.

    Args:
        answer: The reply, its body not yet read.
        size: Bytes of a part; the last one, and those of a packed body, can be smaller.
        where: The server and the operation, for the error.

    Yields:
        The parts, unpacked.

    Raises:
        DecodeError: It is packed in a way that was not asked for.
    """
    if answer.content is not None:
        for start in range(0, len(answer.content), size):
            yield answer.content[start : start + size]
        return
    unpacker = _unpacker(answer, where)
    received, ready = 0, bytearray()
    async with aclosing(answer.parts()) as packed_parts:
        async for part in packed_parts:
            received += len(part)
            if unpacker is not None:
                async for piece in _unpacked(unpacker, part, size):
                    yield piece
                continue
            ready += part
            while len(ready) >= size:
                yield bytes(ready[:size])
                del ready[:size]
    if ready:
        yield bytes(ready)
    _check_end(unpacker, received)


def _unpacker(answer: Incoming, where: dict[str, str]) -> _Unpacker | None:
    named = answer.header("content-encoding")
    if not named:
        return None
    packings = [one for each in named.split(",") if (one := each.strip().lower()) not in {"", "identity"}]
    if not packings:
        return None
    if len(packings) > 1 or packings[0] not in _PACKINGS:
        raise DecodeError("the body has a content encoding that was not asked for", **where)
    return _Unpacker()


class _Unpacker:
    """Unpacks gzip: one member after the other, up to what is none."""

    def __init__(self) -> None:
        self.has_ended = False
        self._is_member = True  # what is being read: of the first, that is not asked
        self._member: Any = zlib.decompressobj(_GZIP)

    def unpack(self, part: bytes, size: int) -> tuple[bytes, bytes]:
        """Unpack no more than a piece; give it, and what is left of the part."""
        if self._member.eof:
            self._member, self._is_member = zlib.decompressobj(_GZIP), False
        try:
            piece = self._member.decompress(part, size)
        except zlib.error:
            if self._is_member:
                raise
            self.has_ended = True  # zeros, say: no member begins so
            return b"", b""
        self._is_member = self._is_member or bool(piece)
        return piece, self._member.unused_data or self._member.unconsumed_tail

    @property
    def is_whole(self) -> bool:
        """Whether a member ended with what came."""
        return self.has_ended or self._member.eof


async def _unpacked(unpacker: _Unpacker, part: bytes, size: int) -> AsyncGenerator[bytes]:
    try:
        while part and not unpacker.has_ended:
            piece, part = unpacker.unpack(part, size)
            if piece:
                yield piece
            if part:
                await asyncio.sleep(0)
    except zlib.error as error:
        raise Failure("DecodingError", str(error)) from error


def _check_end(unpacker: _Unpacker | None, received: int) -> None:
    if unpacker is not None and received and not unpacker.is_whole:
        raise Failure("RemoteProtocolError", "the compressed body ended early")


def _allowed(content: bytes, limit: int, where: dict[str, str]) -> bytes:
    if len(content) > limit:
        raise _too_large(limit, where)
    return content


def _too_large(limit: int, where: dict[str, str]) -> DecodeError:
    advice = "read lists with paginate and files with download, or raise max_reply="
    return DecodeError(f"a reply of more than {limit:,} bytes; {advice}", **where)
