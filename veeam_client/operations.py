"""The catalogue: every operation of the API by its operation id, readable without importing a model.

>>> from veeam_client.operations import OPERATIONS
>>> OPERATIONS["GetAllJobs"].path, OPERATIONS["GetAllJobs"].paged
('/api/v1/jobs', 'query')
"""

from .rest.catalogue import OPERATIONS
from .runtime.operation import Body, Listing, Operation, Parameter
from .runtime.request import Request
from .runtime.revisions import Span

__all__ = ["OPERATIONS", "Body", "Listing", "Operation", "Parameter", "Request", "Span"]
