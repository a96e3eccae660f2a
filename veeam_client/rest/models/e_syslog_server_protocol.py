# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESyslogServerProtocol(OpenEnum):
    """How events travel to a syslog server.

    Attributes:
        UDP: UDP, where messages can get lost.
        TCP: TCP, in the clear.
        TLS: TCP with TLS.
    """

    UDP = "Udp"
    TCP = "Tcp"
    TLS = "Tls"
