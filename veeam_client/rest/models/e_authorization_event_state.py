# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAuthorizationEventState(OpenEnum):
    """What became of a request.

    Attributes:
        PENDING: Nobody has decided yet.
        APPROVED: Somebody consented.
        REJECTED: Somebody refused.
        EXPIRED: Nobody decided in time.
        INFO: Nothing to decide, kept for the record.
        COCKPIT_MESSAGE: Since 1.3-rev1.
    """

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    EXPIRED = "Expired"
    INFO = "Info"
    COCKPIT_MESSAGE = "CockpitMessage"
