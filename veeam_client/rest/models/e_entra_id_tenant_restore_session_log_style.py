# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRestoreSessionLogStyle(OpenEnum):
    """How an entry of a log is to be shown.

    Attributes:
        NONE: As usual.
        BOLD: Bold.
        GRAY: Grey.
    """

    NONE = "None"
    BOLD = "Bold"
    GRAY = "Gray"
    TAIL = "Tail"
