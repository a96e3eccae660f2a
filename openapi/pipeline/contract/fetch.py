"""Where a vendor's document comes from: a file, an address, or a running server."""

from __future__ import annotations

import re
import ssl
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from openapi.pipeline.contract.aliases import LIMIT
from openapi.pipeline.contract.document import PipelineError, decode, load, one_line
from openapi.pipeline.contract.spelling import REVISION
from veeam_client.runtime.revisions import order

if TYPE_CHECKING:
    from openapi.pipeline.contract.document import Document

SECONDS = 60.0
INDEX = "/swagger/index.js"
OFFERED = re.compile(r"/swagger/v([0-9A-Za-z.-]+)/swagger\.json")
REDIRECTS = 10

_SELF_SIGNED = (
    "if the server made its certificate itself, save that as a PEM file and name it (CA=<file>), or say that "
    "anyone between here and the server may change what is fetched (INSECURE=yes)"
)


def fetch(
    source: str, *, revision: str = "", ca: str = "", insecure: bool = False, allow_http: bool = False
) -> Document:
    """Read the vendor's document.

    A server has one document for each revision it speaks. The newest of those that its index names is taken
    unless a revision is given.

    Args:
        source: A file's path, the address of a document, or the address of a server (`https://host:9419`).
        revision: The revision to ask a server for, such as `1.3-rev1`.
        ca: A PEM file with the certificates to trust instead of the usual authorities.
        insecure: Whether any certificate will do.
        allow_http: Whether it may come over http://, from the address itself or one that the server redirects to.

    Returns:
        The document, built of nothing but JSON types.

    Raises:
        PipelineError: It cannot be read, or would come over http:// without being asked for.
    """
    if not re.match("https?://", source, re.IGNORECASE):
        return load(source)
    with httpx.Client(verify=_trust(ca, insecure=insecure), timeout=SECONDS, follow_redirects=False) as http:
        reader = _Reader(http, allow_http=allow_http)
        if urlsplit(source).path not in {"", "/"}:
            return decode(reader.get(source), source)
        server = source.rstrip("/")
        revision = revision or newest(OFFERED.findall(reader.index(server)), server)
        if not REVISION.pattern.fullmatch(revision):
            raise PipelineError(f"{revision!r} is not {REVISION.called}")
        address = f"{server}/swagger/v{revision}/swagger.json"
        return decode(reader.get(address), address)


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


def _trust(ca: str, *, insecure: bool) -> ssl.SSLContext | bool:
    """Say which certificates are trusted."""
    if insecure or not ca:
        return not insecure
    try:
        return ssl.create_default_context(cafile=ca)
    except OSError as error:
        raise PipelineError(f"{ca}: no certificates in PEM form: {one_line(str(error))}") from error


class _Reader:
    """Reads addresses, and those that they lead to, as far as that is allowed."""

    def __init__(self, http: httpx.Client, *, allow_http: bool) -> None:
        self._http = http
        self._allow_http = allow_http

    def index(self, server: str) -> str:
        """Read the page that names the documents of a server."""
        hint = "; say which revision to ask for (REVISION=1.3-rev0)"
        return self.get(f"{server}{INDEX}", hint).decode("utf-8", "replace")

    def get(self, address: str, hint: str = "") -> bytes:
        """Read an address."""
        try:
            request = self._http.build_request("GET", address)
            for _ in range(REDIRECTS):
                self._refuse_http(request.url, address)
                reply = self._http.send(request, stream=True)
                try:
                    if reply.next_request is None:
                        return _content(reply, address, hint)
                finally:
                    reply.close()
                request = reply.next_request
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            reason = one_line(str(error)) or type(error).__name__
            advice = f"; {_SELF_SIGNED}" if "CERTIFICATE_VERIFY_FAILED" in reason else ""
            raise PipelineError(f"{address}: cannot be read: {reason}{advice}") from error
        raise PipelineError(f"{address}: cannot be read: more than {REDIRECTS} redirects")

    def _refuse_http(self, url: httpx.URL, address: str) -> None:
        """Refuse what anyone on the way can change."""
        if url.scheme != "https" and not self._allow_http:
            where = "" if str(url) == str(httpx.URL(address)) else f": it redirects to {url}"
            advice = "take it over https://, or from a file, or say that it may be anyone's (ALLOW_HTTP=yes)"
            raise PipelineError(f"{address}: not read{where}: over http:// anyone on the way can change it; {advice}")


def _content(reply: httpx.Response, address: str, hint: str) -> bytes:
    if not reply.is_success:
        raise PipelineError(f"{address}: cannot be read: the server answered {reply.status_code}{hint}")
    content = bytearray()
    for piece in reply.iter_bytes():
        content += piece
        if len(content) > LIMIT:
            raise PipelineError(f"{address}: not read: larger than {LIMIT >> 20} MiB")
    return bytes(content)
