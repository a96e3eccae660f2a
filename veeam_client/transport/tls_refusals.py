"""What a failure of TLS means: which alerts there are, and what to do about each."""

from __future__ import annotations

import re
import ssl

# Alerts that can come in the middle of what is sent; whatever else comes is about who talks to whom, and how.
_OF_RECORDS = re.compile("BAD_RECORD_MAC|RECORD_OVERFLOW|DECRYPT(ION|_ERROR)|DECOMPRESSION")
_ADVICE = (
    (
        "ALERT_CERTIFICATE_REQUIRED|ALERT_NO_CERTIFICATE",
        "the server wants a certificate of the client: pass client_cert=",
    ),
    (
        "ALERT_(BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_|UNKNOWN_CA|ACCESS_DENIED)",
        "the server does not accept the client's certificate, or wants one: check client_cert=",
    ),
    (
        "PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|VERSION_TOO_LOW",
        "the server and this machine have no version of TLS in common; 1.2 and newer are taken here",
    ),
    (
        "HANDSHAKE_FAILURE|NO_SHARED_CIPHER|INSUFFICIENT_SECURITY|KEY_TOO_SMALL|NO_CIPHERS|CIPHER",
        "the server and this machine have no ciphers in common, or the server wants client_cert=",
    ),
    ("UNRECOGNIZED_NAME", "the server does not know itself by this name: use the name that is in its certificate"),
    (
        "WRONG_VERSION_NUMBER|HTTP_REQUEST|UNKNOWN_PROTOCOL",
        "what answers does not speak TLS: check that this is its HTTPS port",
    ),
)
# By the codes of OpenSSL's checks.
_NOT_YET, _EXPIRED, _OTHER_NAME, _OTHER_ADDRESS = 9, 10, 62, 64
_OF_CERTIFICATE = {
    _NOT_YET: "its certificate is not valid yet: compare the clocks of both machines",
    _EXPIRED: "its certificate has expired: renew it on the server, and check the clock of this machine",
    _OTHER_NAME: "its certificate is for another name: use the name that is in it",
    _OTHER_ADDRESS: "its certificate is for another address: use the name or address that is in it",
}


def is_refusal(error: ssl.SSLError) -> bool:
    """Say whether TLS was refused, so that the server has done nothing.

    With TLS 1.3 a server looks at the client's certificate after the client has begun to send, and so its refusal comes
    in the place of a reply.

    Args:
        error: What came.
    """
    reason = error.reason or str(error)
    return "ALERT" in reason.upper().replace(" ", "_") and not _OF_RECORDS.search(reason.upper().replace(" ", "_"))


def advice_on(error: ssl.SSLError) -> str:
    """Say what to do about a failure of TLS; empty where nothing particular is known.

    Args:
        error: What came.
    """
    if isinstance(error, ssl.SSLCertVerificationError):
        return _OF_CERTIFICATE.get(getattr(error, "verify_code", 0), "")
    reason = (error.reason or str(error)).upper().replace(" ", "_")
    return next((advice for pattern, advice in _ADVICE if re.search(pattern, reason)), "")
