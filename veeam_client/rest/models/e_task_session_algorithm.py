# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskSessionAlgorithm(OpenEnum):
    """How data of a machine is read.

    Attributes:
        FULL: All of it.
        INCREMENT: What has changed.
        NONE: None of them.
        SYNTHETIC: From backups that are there.
    """

    FULL = "Full"
    INCREMENT = "Increment"
    NONE = "None"
    SYNTHETIC = "Synthetic"
