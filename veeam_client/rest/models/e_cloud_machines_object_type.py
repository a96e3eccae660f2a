# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudMachinesObjectType(OpenEnum):
    """What names machines in a cloud. Since 1.3-rev1.

    Attributes:
        MACHINE: A machine.
        REGION: All machines of a region.
        TAG: All machines with a tag.
    """

    MACHINE = "Machine"
    REGION = "Region"
    TAG = "Tag"
