# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionBottleneckType(OpenEnum):
    """What slows a run down most.

    Attributes:
        NOT_DEFINED: Not known yet.
        NONE: Nothing.
        THROTTLING: A limit that somebody set.
        SOURCE_PROXY: Work on the proxy near the source.
        SOURCE_NETWORK: The network near the source.
        SOURCE_WAN: The WAN accelerator near the source.
        TARGET_PROXY: Work on the proxy near the target.
        TARGET_NETWORK: The network near the target.
        TARGET_WAN: The WAN accelerator near the target.
        SOURCE: Reading from the source.
        PROXY: Work on the proxy.
        NETWORK: The network.
        TARGET: Writing to the target.
        TARGET_DISK: Disks of the target.
    """

    NOT_DEFINED = "NotDefined"
    NONE = "None"
    THROTTLING = "Throttling"
    SOURCE_PROXY = "SourceProxy"
    SOURCE_NETWORK = "SourceNetwork"
    SOURCE_WAN = "SourceWan"
    TARGET_PROXY = "TargetProxy"
    TARGET_NETWORK = "TargetNetwork"
    TARGET_WAN = "TargetWan"
    SOURCE = "Source"
    PROXY = "Proxy"
    NETWORK = "Network"
    TARGET = "Target"
    TARGET_DISK = "TargetDisk"
