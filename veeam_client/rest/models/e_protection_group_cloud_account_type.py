# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProtectionGroupCloudAccountType(OpenEnum):
    """Protection group cloud account type. Since 1.3-rev1."""

    AWS = "AWS"
    AZURE = "Azure"
