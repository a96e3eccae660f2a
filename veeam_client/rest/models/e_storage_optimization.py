# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EStorageOptimization(OpenEnum):
    """Storage optimization."""

    VALUE_0 = "256KB"
    VALUE_1 = "512KB"
    VALUE_2 = "1MB"
    VALUE_3 = "4MB"
