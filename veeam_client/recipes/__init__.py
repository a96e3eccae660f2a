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
    from .infrastructure import add_proxy as add_proxy
    from .infrastructure import add_repository as add_repository
    from .infrastructure import maintenance as maintenance
    from .infrastructure import remove_server as remove_server
    from .infrastructure import rotate_password as rotate_password
    from .jobs import find_jobs as find_jobs
    from .jobs import start_jobs as start_jobs
    from .licence import install_licence as install_licence
    from .logs import download_logs as download_logs
    from .mount_server import with_mount_server as with_mount_server
    from .servers import add_linux_server as add_linux_server
    from .servers import add_vcenter as add_vcenter
    from .servers import add_windows_server as add_windows_server
    from .wanted import ensure_all as ensure_all
    from .wanted import with_secrets as with_secrets

__getattr__, __dir__ = lazy_namespace(
    __name__,
    {
        "add_linux_server": ".servers",
        "add_vcenter": ".servers",
        "add_windows_server": ".servers",
        "add_proxy": ".infrastructure",
        "add_repository": ".infrastructure",
        "maintenance": ".infrastructure",
        "remove_server": ".infrastructure",
        "rotate_password": ".infrastructure",
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
        "ensure_all": ".wanted",
        "with_secrets": ".wanted",
        "with_mount_server": ".mount_server",
    },
)
