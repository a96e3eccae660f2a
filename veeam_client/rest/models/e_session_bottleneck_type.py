# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionBottleneckType(OpenEnum):
    """What slows a run down most.

    Attributes:
        NOTDEFINED: Not known yet.
        NONE: Nothing.
        THROTTLING: A limit that somebody set.
        SOURCEWAN: The WAN accelerator near the source.
        TARGETWAN: The WAN accelerator near the target.
        SOURCE: Reading from the source.
        PROXY: Work on the proxy.
        NETWORK: The network.
        TARGET: Writing to the target.
    """

    NOTDEFINED = "NotDefined"
    NONE = "None"
    THROTTLING = "Throttling"
    SOURCEPROXY = "SourceProxy"
    SOURCENETWORK = "SourceNetwork"
    SOURCEWAN = "SourceWan"
    TARGETPROXY = "TargetProxy"
    TARGETNETWORK = "TargetNetwork"
    TARGETWAN = "TargetWan"
    SOURCE = "Source"
    PROXY = "Proxy"
    NETWORK = "Network"
    TARGET = "Target"
    TARGETDISK = "TargetDisk"
