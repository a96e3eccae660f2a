# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProtectionGroupCloudAccountType(OpenEnum):
    """Cloud of an account. Since 1.3-rev1.

    Attributes:
        AWS: Amazon Web Services.
        AZURE: Microsoft Azure.
    """

    AWS = "AWS"
    AZURE = "Azure"
