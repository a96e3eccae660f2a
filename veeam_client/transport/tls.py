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
    Verify = bool | str | Path | ssl.SSLContext

# Where the environment names certificate authorities: a file goes before a folder.
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


def ssl_context(verify: Verify, *, server: str, trust_env: bool) -> ssl.SSLContext:
    """Give the context for a way of checking: one for each way in the whole process.

    Making a context takes 15 ms and 0.8 MB, so clients share them.

    Args:
        verify: As `VeeamClient` takes it.
        server: The server's address, for the warning.
        trust_env: Whether the environment names the certificate authorities (`SSL_CERT_FILE`, `SSL_CERT_DIR`).

    Returns:
        The context.

    Raises:
        InvalidArgument: `verify` is neither a fingerprint nor a file of certificates.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify is False:
        message = f"the certificate of {server} is not checked: anyone in between can read the password"
        warnings.warn(message, InsecureConnectionWarning, stacklevel=6)
        return _unchecked()
    pinned = _FINGERPRINT.fullmatch(str(verify))
    if pinned:
        return _pinned(f"sha256:{pinned[1].replace(':', '').lower()}")
    source = "verify"
    if verify is True:
        named = [name for name in _AUTHORITIES if trust_env and os.environ.get(name)]
        if not named:
            return _public()
        source, verify = named[0], os.environ[named[0]]
    try:
        if verify == "":
            raise FileNotFoundError("it is empty")  # as a path it would be the current folder
        path = Path(verify).resolve()
        return _private(path, path.stat().st_mtime_ns)
    except OSError as error:  # which ssl.SSLError is too
        message = f"{source}={str(verify)!r} is neither a SHA-256 fingerprint nor a PEM file of certificates: {error}"
        raise InvalidArgument(message, server=server) from error


@cache
def _public() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certifi.where())


@cache
def _private(path: Path, _changed: int) -> ssl.SSLContext:
    """A context for the authorities in a file or folder, made anew when it has changed."""
    is_folder = path.is_dir()
    return ssl.create_default_context(cafile=None if is_folder else path, capath=path if is_folder else None)


def _lenient() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@cache
def _unchecked() -> ssl.SSLContext:
    return _lenient()


@cache
def _pinned(expected: str) -> ssl.SSLContext:
    """A context that accepts one certificate, whatever it says of itself."""

    class PinnedConnection(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()  # raises until the handshake is done
            seen = fingerprint(self.getpeercert(binary_form=True) or b"")
            if seen != expected:
                raise WrongFingerprint(seen)

    context = _lenient()
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
