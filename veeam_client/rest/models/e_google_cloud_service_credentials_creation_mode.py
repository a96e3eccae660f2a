# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EGoogleCloudServiceCredentialsCreationMode(OpenEnum):
    """Google cloud service credentials creation mode. Until 1.2-rev1."""

    NEW_ACCOUNT = "NewAccount"
    EXISTING_ACCOUNT = "ExistingAccount"
