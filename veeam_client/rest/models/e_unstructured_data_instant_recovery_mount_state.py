# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataInstantRecoveryMountState(OpenEnum):
    """Unstructured data instant recovery mount state. Since 1.3-rev1."""

    PUBLISHING = "Publishing"
    PUBLISH_FAILED = "PublishFailed"
    PUBLISHED = "Published"
    UNPUBLISHING = "Unpublishing"
    UNPUBLISH_FAILED = "UnpublishFailed"
    UNPUBLISHED = "Unpublished"
