# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskSessionAlgorithm(OpenEnum):
    """How data of a machine is read.

    Attributes:
        FULL: All of it.
        INCREMENT: What has changed.
        SYNTHETIC: From backups that are there.
    """

    FULL = "Full"
    INCREMENT = "Increment"
    NONE = "None"
    SYNTHETIC = "Synthetic"
