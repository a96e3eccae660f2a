# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHypeVProxyType(OpenEnum):
    """Where data of Hyper-V is read.

    Attributes:
        ONHOST: On the host that runs the VM.
        OFFHOST: On a proxy.
    """

    ONHOST = "onHost"
    OFFHOST = "offHost"
