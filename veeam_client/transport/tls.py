"""TLS: how a server's certificate is checked, and what it showed when the check failed."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import ssl
import warnings
from asyncio.sslproto import SSLProtocol
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import certifi

from ..errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Mapping

    Verify = bool | str | Path | ssl.SSLContext
    ClientCert = str | Path | tuple[str | Path, str | Path]
    Shown = tuple[Path | int, ...]

_ONE_FILE = 2
# Where the environment names certificate authorities.
_AUTHORITIES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
_RECORD = 16 * 1024
_FINGERPRINT = re.compile(r"(?:sha256:)?((?:[0-9a-f]{2}:?){31}[0-9a-f]{2})", re.IGNORECASE)


class InsecureConnectionWarning(UserWarning):
    """A server's certificate is not checked: anyone in between can read the password and change what is sent."""


class WrongFingerprint(ssl.SSLCertVerificationError):
    """The server showed another certificate than the pinned one."""

    def __init__(self, seen: str) -> None:
        super().__init__(ssl.SSL_ERROR_SSL, "the server's certificate is not the pinned one")
        self.seen = seen


def fingerprint(certificate: bytes) -> str:
    """Give a certificate's SHA-256 fingerprint in the form that `verify` takes.

    Args:
        certificate: The certificate in DER form.

    Returns:
        `sha256:` and 64 hexadecimal digits.

    >>> fingerprint(b"")
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    """
    return f"sha256:{hashlib.sha256(certificate).hexdigest()}"


def ssl_context(
    verify: Verify, *, server: str, trust_env: bool, client_cert: ClientCert | None = None
) -> ssl.SSLContext:
    """Give the context for a way of checking: one for each way in the whole process.

    Making a context takes 15 ms and 0.8 MB, so clients share them.

    Args:
        verify: As `VeeamClient` takes it.
        server: The server's address, for the warning.
        trust_env: Whether the environment names the certificate authorities (`SSL_CERT_FILE`, `SSL_CERT_DIR`).
        client_cert: As `VeeamClient` takes it.

    Returns:
        The context.

    Raises:
        InvalidArgument: `verify` is neither a fingerprint nor a file of certificates, or `client_cert` cannot be used.
    """
    if isinstance(verify, ssl.SSLContext):
        if client_cert is not None:
            raise InvalidArgument("load the client's certificate into the context that verify= is", server=server)
        return verify
    shown = _shown_by(client_cert, server)
    if verify is False:
        message = f"the certificate of {server} is not checked: anyone in between can read the password"
        warnings.warn(message, InsecureConnectionWarning, stacklevel=6)
        return _unchecked(shown)
    pinned = _FINGERPRINT.fullmatch(str(verify))
    if pinned:
        return _pinned(f"sha256:{pinned[1].replace(':', '').lower()}", shown)
    if str(verify).casefold().startswith("sha256:"):
        message = f"verify={str(verify)!r} is not a fingerprint: sha256: and 64 hexadecimal digits"
        raise InvalidArgument(message, server=server)
    source = "verify"
    try:
        if verify is True:
            named = {name: os.environ[name] for name in _AUTHORITIES if trust_env and os.environ.get(name)}
            source, verify = next(iter(named.items()), ("", ""))
            return _private(*_as_openssl(named), shown) if named else _public(shown)
        if verify == "":
            raise FileNotFoundError("it is empty")  # as a path it would be the current folder
        path = Path(verify).resolve()
        return _private((), (path,), shown) if path.is_dir() else _private(_dated(path), (), shown)
    except OSError as error:  # which ssl.SSLError is too
        message = f"{source}={str(verify)!r} is neither a SHA-256 fingerprint nor a PEM file of certificates: {error}"
        raise InvalidArgument(message, server=server) from error


def _shown_by(client_cert: ClientCert | None, server: str) -> Shown:
    """Give the files of a client's certificate, with when they were changed."""
    if client_cert is None:
        return ()
    files = client_cert if isinstance(client_cert, tuple) else (client_cert,)
    try:
        shown = tuple(part for file in files for part in _dated(Path(file).resolve()))
        _with_certificate(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), shown)
    except OSError as error:
        names = " and ".join(str(file) for file in files)
        message = f"client_cert= cannot be used: {names} must be PEM files of a certificate and its key: {error}"
        raise InvalidArgument(message, server=server) from error
    return shown


def _with_certificate(context: ssl.SSLContext, shown: Shown) -> ssl.SSLContext:
    if shown:
        certificate, key = shown[0], shown[2] if len(shown) > _ONE_FILE else None
        # A key that needs a password would have OpenSSL ask at the terminal.
        context.load_cert_chain(str(certificate), None if key is None else str(key), password=lambda: "")
    return context


def _dated(path: Path) -> tuple[Path, int]:
    return path, path.stat().st_mtime_ns


def _as_openssl(named: Mapping[str, str]) -> tuple[tuple[Path | int, ...], tuple[Path, ...]]:
    """Give the file and the folders that the environment names; there can be several folders, and both."""
    file, folders = named.get("SSL_CERT_FILE"), named.get("SSL_CERT_DIR", "").split(os.pathsep)
    found = tuple(Path(folder).resolve() for folder in folders if folder and Path(folder).is_dir())
    if file is None and not found:
        raise FileNotFoundError("there is no such folder")
    return (() if file is None else _dated(Path(file).resolve())), found


@cache
def _public(shown: Shown) -> ssl.SSLContext:
    return _with_certificate(ssl.create_default_context(cafile=certifi.where()), shown)


@cache
def _private(dated: tuple[Path | int, ...], folders: tuple[Path, ...], shown: Shown) -> ssl.SSLContext:
    """A context for the authorities in a file and folders, made anew when the file has changed."""
    first = folders[0] if folders else None
    context = ssl.create_default_context(cafile=str(dated[0]) if dated else None, capath=first)
    for folder in folders[1:]:
        context.load_verify_locations(capath=folder)
    return _with_certificate(context, shown)


def _lenient(shown: Shown = ()) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return _with_certificate(context, shown)


@cache
def _unchecked(shown: Shown = ()) -> ssl.SSLContext:
    return _lenient(shown)


@cache
def _pinned(expected: str, shown: Shown) -> ssl.SSLContext:
    """A context that accepts one certificate, whatever it says of itself."""

    class PinnedConnection(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()  # raises until the handshake is done
            seen = fingerprint(self.getpeercert(binary_form=True) or b"")
            if seen != expected:
                raise WrongFingerprint(seen)

    context = _lenient(shown)
    context.sslobject_class = PinnedConnection
    return context


def shrink_tls_buffers(size: int = 64 * 1024) -> None:
    """Let each TLS connection that asyncio makes from now on, in the whole process, read into a smaller buffer.

    That is what most of the memory of an idle connection by aiohttp is. What comes in larger pieces is read in more
    steps, which few notice. The command `veeam` does so.

    Args:
        size: Bytes of the buffer; 256 KiB if this is never called. A record of TLS has 16 KiB.

    Raises:
        InvalidArgument: A record does not fit.
    """
    if size < _RECORD:
        raise InvalidArgument(f"size must be at least {_RECORD} bytes, a record of TLS, not {size}")
    SSLProtocol.max_size = size


async def shown_fingerprint(host: str, port: int, timeout: float) -> str | None:  # of one step
    """Connect once more, without checking, and give the fingerprint of the certificate that the server shows.

    Args:
        host: Host name or address.
        port: Port.
        timeout: Longest wait, in seconds.

    Returns:
        The fingerprint, None if there is no certificate to be had. Nothing but the handshake is sent.
    """
    try:
        async with asyncio.timeout(timeout):
            _, writer = await asyncio.open_connection(host, port, ssl=_unchecked())
    except (OSError, TimeoutError):
        return None
    connection: Any = writer.get_extra_info("ssl_object")
    certificate = connection.getpeercert(binary_form=True)
    writer.transport.abort()
    return fingerprint(certificate) if certificate else None
