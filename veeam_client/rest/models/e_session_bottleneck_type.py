# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionBottleneckType(OpenEnum):
    """Session bottleneck type."""

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
