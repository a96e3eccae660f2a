"""Where a vendor's document comes from: a file, an address, or a running server."""

from __future__ import annotations

import re
import ssl
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from openapi.pipeline.contract.document import PipelineError, decode, load, one_line

if TYPE_CHECKING:
    from openapi.pipeline.contract.document import Document

SECONDS = 60.0
INDEX = "/swagger/index.js"
OFFERED = re.compile(r"/swagger/v([0-9A-Za-z.-]+)/swagger\.json")

_SELF_SIGNED = (
    "if the server made its certificate itself, save that as a PEM file and name it (CA=<file>), or say that "
    "anyone between here and the server may change what is fetched (INSECURE=yes)"
)


def fetch(source: str, *, revision: str = "", ca: str = "", insecure: bool = False) -> Document:
    """Read the vendor's document.

    A server has one document for each revision it speaks. The newest of those that its index names is taken
    unless a revision is given.

    Args:
        source: A file's path, the address of a document, or the address of a server (`https://host:9419`).
        revision: The revision to ask a server for, such as `1.3-rev1`.
        ca: A PEM file with the certificates to trust instead of the usual authorities.
        insecure: Whether any certificate will do.

    Returns:
        The document, built of nothing but JSON types.

    Raises:
        PipelineError: It cannot be read.
    """
    if not source.startswith(("http://", "https://")):
        return load(source)
    with httpx.Client(verify=_trust(ca, insecure=insecure), timeout=SECONDS, follow_redirects=True) as http:
        if urlsplit(source).path not in {"", "/"}:
            return decode(_get(http, source), source)
        server = source.rstrip("/")
        revision = revision or newest(OFFERED.findall(_index(http, server)), server)
        address = f"{server}/swagger/v{revision}/swagger.json"
        return decode(_get(http, address), address)


def newest(revisions: list[str], server: str = "") -> str:
    """Pick the newest of several revisions.

    Args:
        revisions: Revisions in any order, such as `1.3-rev0`.
        server: Who offers them, for the error.

    Returns:
        The newest: `1.3-rev10` is newer than `1.3-rev2`.

    Raises:
        PipelineError: There are none.
    """
    if not revisions:
        raise PipelineError(f"{server}: {INDEX} names no revision; say which one to ask for (REVISION=1.3-rev0)")
    return max(revisions, key=order)


def order(revision: str) -> list[int]:
    """Tell where a revision stands among others.

    Args:
        revision: Such as `1.3-rev0`.

    Returns:
        Its numbers, which compare as revisions do.
    """
    return [int(number) for number in re.findall(r"\d+", revision)]


def _trust(ca: str, *, insecure: bool) -> ssl.SSLContext | bool:
    """Say which certificates are trusted."""
    if insecure or not ca:
        return not insecure
    try:
        return ssl.create_default_context(cafile=ca)
    except OSError as error:
        raise PipelineError(f"{ca}: no certificates in PEM form: {one_line(str(error))}") from error


def _index(http: httpx.Client, server: str) -> str:
    """Read the page that names the documents of a server."""
    return _get(http, f"{server}{INDEX}", "; say which revision to ask for (REVISION=1.3-rev0)").decode(
        "utf-8", "replace"
    )


def _get(http: httpx.Client, address: str, hint: str = "") -> bytes:
    try:
        reply = http.get(address)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        said = one_line(str(error)) or type(error).__name__
        advice = f"; {_SELF_SIGNED}" if "CERTIFICATE_VERIFY_FAILED" in said else ""
        raise PipelineError(f"{address}: cannot be read: {said}{advice}") from error
    if not reply.is_success:
        raise PipelineError(f"{address}: cannot be read: the server answered {reply.status_code}{hint}")
    return reply.content
