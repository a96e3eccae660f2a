"""Reading the body of a reply: no more than was allowed, one packing at most, never in one go.

httpx unpacks whatever a server names, as often as it names it, and whole: half a kilobyte can become gigabytes, while
nothing else runs.
"""

from __future__ import annotations

import asyncio
import zlib
from typing import TYPE_CHECKING, Any, cast

import httpx

from ..errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

_PACKINGS = ("gzip", "x-gzip")
# A few milliseconds of unpacking, after which others get their turn.
_PIECE = 1024 * 1024
_GZIP = zlib.MAX_WBITS | 16
# From a reply of httpx down to h11, which has what came behind the body.
_DOWN_TO_H11 = ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state")


async def whole(answer: httpx.Response, limit: int, where: dict[str, str]) -> bytes:
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
        if answer.is_stream_consumed:  # an httpx transport for tests had it at once
            return _allowed(answer.content, limit, where)
        length = answer.headers.get("content-length", "")
        if length.isdecimal() and (len(length) > len(str(limit)) or int(length) > limit):
            raise _too_large(limit, where)
        unpacker = _unpacker(answer, where)
        received, content = 0, bytearray()
        async for part in cast("httpx.AsyncByteStream", answer.stream):
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
        await _drop_if_more_came(answer)
        return bytes(content)
    finally:
        await answer.aclose()


async def parts(answer: httpx.Response, size: int, where: dict[str, str]) -> AsyncGenerator[bytes]:
    """Read a body part by part, however long it is.

    Args:
        answer: The reply, its body not yet read.
        size: Most bytes of a part.
        where: The server and the operation, for the error.

    Yields:
        The parts, unpacked.

    Raises:
        DecodeError: It is packed in a way that was not asked for.
    """
    unpacker = None if answer.is_stream_consumed else _unpacker(answer, where)
    if unpacker is None:
        async for part in answer.aiter_bytes(size) if answer.is_stream_consumed else answer.aiter_raw(size):
            yield part
        return
    received = 0
    async for part in answer.aiter_raw():
        received += len(part)
        async for piece in _unpacked(unpacker, part, size):
            yield piece
    _check_end(unpacker, received)


def _unpacker(answer: httpx.Response, where: dict[str, str]) -> Any:
    named = [one.strip().lower() for one in answer.headers.get("content-encoding", "").split(",")]
    packings = [one for one in named if one not in {"", "identity"}]
    if not packings:
        return None
    if len(packings) > 1 or packings[0] not in _PACKINGS:
        raise DecodeError("the body has a content encoding that was not asked for", **where)
    return zlib.decompressobj(_GZIP)


async def _unpacked(unpacker: Any, part: bytes, size: int) -> AsyncGenerator[bytes]:
    try:
        while part and not unpacker.eof:
            piece = unpacker.decompress(part, size)
            part = unpacker.unconsumed_tail
            if piece:
                yield piece
            if part:
                await asyncio.sleep(0)
    except zlib.error as error:
        raise httpx.DecodingError(str(error)) from error


def _check_end(unpacker: Any, received: int) -> None:
    if unpacker is not None and received and not unpacker.eof:
        raise httpx.RemoteProtocolError("the compressed body ended early")


def _allowed(content: bytes, limit: int, where: dict[str, str]) -> bytes:
    if len(content) > limit:
        raise _too_large(limit, where)
    return content


def _too_large(limit: int, where: dict[str, str]) -> DecodeError:
    advice = "read lists with paginate and files with download, or raise max_reply="
    return DecodeError(f"a reply of more than {limit:,} bytes; {advice}", **where)


async def _drop_if_more_came(answer: httpx.Response) -> None:
    """Close a connection on which bytes stand behind the reply: httpcore would read them as the reply to the next call.

    It does not tell of them, so they are looked for where h11 has them. A test notices when they are no longer there.
    """
    found: Any = answer.stream
    for name in _DOWN_TO_H11:
        found = getattr(found, name, None)
    if found is not None and found.trailing_data[0]:
        await answer.extensions["network_stream"].aclose()
