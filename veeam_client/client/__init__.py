"""One server: its client, what calls give, paging, waiting, files.

Names are imported on first use.
"""

from typing import TYPE_CHECKING

from ..runtime.lazy import lazy_namespace

if TYPE_CHECKING:
    from ..runtime.operation import Operation as Operation
    from ..runtime.request import Request as Request
    from ..runtime.upload import Upload as Upload
    from ..transport.exchange import Reply as Reply
    from ..transport.limits import Timeout as Timeout
    from ..transport.tls import shrink_tls_buffers as shrink_tls_buffers
    from .body_check import BodyProperty as BodyProperty
    from .body_check import body_faults as body_faults
    from .body_check import body_properties as body_properties
    from .client import VeeamClient as VeeamClient
    from .differences import Change as Change
    from .discovery import Discovered as Discovered
    from .download import Download as Download
    from .download import Received as Received
    from .download import Transferred as Transferred
    from .editing import Edit as Edit
    from .editing import EditOptions as EditOptions
    from .ensuring import Ensured as Ensured
    from .options import ClientOptions as ClientOptions
    from .pager import Pager as Pager
    from .work import Run as Run
    from .work import WaitOptions as WaitOptions
    from .work_status import Progress as Progress

__getattr__, __dir__ = lazy_namespace(
    __name__,
    {
        "Change": ".differences",
        "ClientOptions": ".options",
        "Discovered": ".discovery",
        "Download": ".download",
        "Edit": ".editing",
        "EditOptions": ".editing",
        "Ensured": ".ensuring",
        "Operation": "..runtime.operation",
        "Pager": ".pager",
        "Progress": ".work_status",
        "BodyProperty": ".body_check",
        "Received": ".download",
        "Reply": "..transport.exchange",
        "Request": "..runtime.request",
        "Run": ".work",
        "Timeout": "..transport.limits",
        "Transferred": ".download",
        "Upload": "..runtime.upload",
        "VeeamClient": ".client",
        "WaitOptions": ".work",
        "body_faults": ".body_check",
        "body_properties": ".body_check",
        "shrink_tls_buffers": "..transport.tls",
    },
)
