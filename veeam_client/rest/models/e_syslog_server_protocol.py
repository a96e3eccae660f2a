# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESyslogServerProtocol(OpenEnum):
    """How events travel to a syslog server.

    Attributes:
        TLS: TCP with TLS.
    """

    UDP = "Udp"
    TCP = "Tcp"
    TLS = "Tls"
