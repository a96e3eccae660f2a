# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EGoogleCloudServiceCredentialsCreationMode(OpenEnum):
    """Whether a service account of Google Cloud is to be created. Until 1.2-rev1.

    Attributes:
        NEW_ACCOUNT: It is.
        EXISTING_ACCOUNT: It is not: there is one.
    """

    NEW_ACCOUNT = "NewAccount"
    EXISTING_ACCOUNT = "ExistingAccount"
