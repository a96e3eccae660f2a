# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataInstantRecoveryMountState(OpenEnum):
    """How an instant recovery of a file share stands. Since 1.3-rev1.

    Attributes:
        PUBLISHING: It is being started.
        PUBLISH_FAILED: It could not be started.
        PUBLISHED: The share is served from the backup.
        UNPUBLISHING: It is being ended.
        UNPUBLISH_FAILED: It could not be ended.
        UNPUBLISHED: It has ended.
    """

    PUBLISHING = "Publishing"
    PUBLISH_FAILED = "PublishFailed"
    PUBLISHED = "Published"
    UNPUBLISHING = "Unpublishing"
    UNPUBLISH_FAILED = "UnpublishFailed"
    UNPUBLISHED = "Unpublished"
