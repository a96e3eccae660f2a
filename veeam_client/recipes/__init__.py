"""Things that take several calls, each as one function. They are short: read them, and copy what does not fit.

Each tells of its steps through `on_progress`, which is given a line of text for each step, a `Progress` while it waits
and a `veeam_client.client.Transferred` while it downloads. If a step fails, `RecipeFailed` says what had been done
before and what of it was undone.
"""

from typing import TYPE_CHECKING

from ..runtime.lazy import lazy_namespace

if TYPE_CHECKING:
    from ._unpacking import Restored as Restored
    from .configuration import export_configuration as export_configuration
    from .configuration import import_configuration as import_configuration
    from .files import download_folder as download_folder
    from .files import is_usable as is_usable
    from .files import restore_files as restore_files
    from .files import restore_points as restore_points
    from .jobs import find_jobs as find_jobs
    from .jobs import start_jobs as start_jobs
    from .licence import install_licence as install_licence
    from .logs import download_logs as download_logs
    from .mount_server import with_mount_server as with_mount_server
    from .servers import add_linux_server as add_linux_server

__getattr__, __dir__ = lazy_namespace(
    __name__,
    {
        "add_linux_server": ".servers",
        "Restored": "._unpacking",
        "download_folder": ".files",
        "is_usable": ".files",
        "restore_files": ".files",
        "restore_points": ".files",
        "download_logs": ".logs",
        "export_configuration": ".configuration",
        "find_jobs": ".jobs",
        "import_configuration": ".configuration",
        "install_licence": ".licence",
        "start_jobs": ".jobs",
        "with_mount_server": ".mount_server",
    },
)
