# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudMachinesType(OpenEnum):
    """Cloud machines type. Since 1.3-rev2."""

    AMAZON = "Amazon"
    AZURE = "Azure"
