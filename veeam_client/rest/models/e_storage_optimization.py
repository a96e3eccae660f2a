# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EStorageOptimization(OpenEnum):
    """Size of the blocks that are compared. Smaller blocks find more that is equal and take more memory."""

    VALUE_256KB = "256KB"
    VALUE_512KB = "512KB"
    VALUE_1MB = "1MB"
    VALUE_4MB = "4MB"
