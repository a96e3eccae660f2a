# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudMachinesObjectType(OpenEnum):
    """Cloud machines object type. Since 1.3-rev1."""

    MACHINE = "Machine"
    REGION = "Region"
    TAG = "Tag"
