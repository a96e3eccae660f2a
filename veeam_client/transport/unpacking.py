"""The body of a reply that is streamed, unpacked part by part; one that ends early is broken, not whole."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

import httpx

from ..runtime.upload import CHUNK

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

_GZIP = zlib.MAX_WBITS | 16
_MAGIC = b"\x1f\x8b"


async def unpacked(answer: httpx.Response) -> AsyncGenerator[bytes, None]:
    """Read the body of a reply.

    Args:
        answer: The reply.

    Yields:
        Its parts, none of them empty.

    Raises:
        DecodingError: It cannot be unpacked.
        RemoteProtocolError: What is packed ends before its end.
    """
    if answer.headers.get("content-encoding", "").strip().lower() not in {"gzip", "x-gzip"}:
        async for chunk in answer.aiter_bytes(CHUNK):
            yield chunk
        return
    inflater: Any = None
    async for chunk in answer.aiter_raw():
        left = chunk
        while left:
            if inflater is None or inflater.eof:
                if inflater is not None and not left.startswith(_MAGIC):
                    break  # behind the end of all that is packed
                inflater = zlib.decompressobj(_GZIP)
            if part := _inflated(inflater, left):
                yield part
            left = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
    while inflater is not None and not inflater.eof:
        part = _inflated(inflater, b"")  # a part that was full can have left something
        if not part:
            raise httpx.RemoteProtocolError("what is packed ends early")
        yield part


def _inflated(inflater: Any, packed: bytes) -> bytes:
    try:
        part: bytes = inflater.decompress(packed, CHUNK)
    except zlib.error as error:
        raise httpx.DecodingError(str(error)) from error
    return part
