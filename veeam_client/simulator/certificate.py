"""The certificate of a simulated server, made when the server starts."""

import hashlib
import ssl
from dataclasses import dataclass
from datetime import UTC
from typing import Final

import trustme
from cryptography import x509

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.sampler import stamp

__all__ = ["Certificate", "make_certificate"]

_NAMES: Final = ("127.0.0.1", "localhost")


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a server shows, and what a client needs in order to trust it."""

    server_context: ssl.SSLContext
    ca_pem: bytes
    leaf_pem: bytes

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the server's certificate, as lower-case hex."""
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(self.leaf_pem.decode())).hexdigest()

    def client_context(self) -> ssl.SSLContext:
        """Make a context that trusts this server's authority and nobody else."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=self.ca_pem.decode())
        return context

    def facts(self) -> JsonObject:
        """Describe the certificate as the contract's certificate model does."""
        leaf = x509.load_pem_x509_certificate(self.leaf_pem)
        subject, issuer = leaf.subject.rfc4514_string(), leaf.issuer.rfc4514_string()
        der = ssl.PEM_cert_to_DER_cert(self.leaf_pem.decode())
        return {
            # A Windows thumbprint is a SHA-1, whatever the certificate is signed with.
            "thumbprint": hashlib.sha1(der, usedforsecurity=False).hexdigest().upper(),
            "serialNumber": f"{leaf.serial_number:X}",
            "keyAlgorithm": "ECDSA",
            "keySize": "256",
            "subject": subject,
            "issuedTo": subject,
            "issuedBy": issuer,
            "validFrom": stamp(leaf.not_valid_before_utc, UTC, digits=0),
            "validBy": stamp(leaf.not_valid_after_utc, UTC, digits=0),
            "isTrusted": False,
        }


def make_certificate() -> Certificate:
    """Make an authority and a certificate that it signs for this machine's loopback names."""
    authority = trustme.CA(organization_name="Simulated VBR server")
    leaf = authority.issue_cert(*_NAMES, common_name="simulated-vbr")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)  # pyright: ignore[reportUnknownMemberType] - it names a type of an optional package
    return Certificate(context, authority.cert_pem.bytes(), leaf.cert_chain_pems[0].bytes())
