"""Module namespaces whose names are imported on first use (PEP 562)."""

from __future__ import annotations

from contextlib import nullcontext
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .extras import extra

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy_namespace(
    package: str, modules: Mapping[str, str], also: Mapping[str, str] | None = None, *, needs: str | None = None
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make `__getattr__` and `__dir__` for a module whose names live in other modules.

    Args:
        package: The module's own `__name__`.
        modules: For each public name, the module that defines it, relative to `package` (`.session_model`).
        also: Other names for some of them, which are found, and not listed.
        needs: The extra that brings what they import.

    Returns:
        The two functions. A name is kept in the module once it was imported, so each is looked up once.
    """
    namespace = vars(import_module(package))

    def get(name: str) -> Any:
        called = (also or {}).get(name, name)
        module = modules.get(called)
        if module is None:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message)
        with nullcontext() if needs is None else extra(needs):
            value = getattr(import_module(module, package), called)
        namespace[name] = value
        return value

    def names() -> list[str]:
        return sorted({*namespace, *modules})

    return get, names
