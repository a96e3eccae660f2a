# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ENetworkRuleType(OpenEnum):
    """Kind of addresses.

    Attributes:
        IPV4: IPv4.
        IPV6: IPv6.
    """

    IPV4 = "IPv4"
    IPV6 = "IPv6"
