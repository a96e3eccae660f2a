# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EStorageOptimization(OpenEnum):
    """Size of the blocks that are compared. Smaller blocks find more that is equal and take more memory."""

    VALUE_0 = "256KB"
    VALUE_1 = "512KB"
    VALUE_2 = "1MB"
    VALUE_3 = "4MB"
