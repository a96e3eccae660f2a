"""Names that are imported on first use."""

import importlib
import pkgutil

import pytest

from veeam_client import collectors, models


@pytest.mark.parametrize("name", ["infrastructure", "licence_consumption", "overview", "repository_capacity"])
def test_no_module_hides_a_collector(name: str) -> None:
    """Importing a module puts it into its package, where it would hide a name that is spelled the same."""
    for module in pkgutil.iter_modules(collectors.__path__):
        importlib.import_module(f"{collectors.__name__}.{module.name}")
    assert callable(getattr(collectors, name))


def test_all_models_can_be_imported_at_once() -> None:
    namespace: dict[str, object] = {}
    exec("from veeam_client.models import *", namespace)  # noqa: S102  # inside a function only like this
    assert {"BackupJobModel", "EJobType", "Model", "OpenEnum"} <= namespace.keys()
    assert namespace.keys() - {"__builtins__"} == {one for one in dir(models) if not one.startswith("_")}
