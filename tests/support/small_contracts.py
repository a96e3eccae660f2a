"""Small contracts, and clients generated from them, for the tests of the pipeline."""

from __future__ import annotations

import importlib
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi.pipeline import generate, sources, update
from openapi.pipeline.contract.document import dump
from openapi.pipeline.contract.importer import interface
from veeam_client import runtime

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    import pytest

    from openapi.pipeline.contract.document import Document
    from openapi.pipeline.render.names import Names


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def reply(schema: Document, code: str = "200", kind: str = "application/json") -> Document:
    return {code: {"description": "", "content": {kind: {"schema": schema}}}}


def operation(name: str, responses: Document, **more: Any) -> Document:
    return {"operationId": name, "tags": ["Things"], "responses": responses, **more}


def contract(paths: Document, schemas: Document, **more: Any) -> Document:
    head = {"openapi": "3.0.1", "info": {"title": "Small", "version": "1.0-rev0"}}
    return {**head, "paths": paths, "components": {"schemas": schemas}, **more}


def of_schemas(**schemas: Any) -> Document:
    """A contract with an operation for each schema."""
    paths = {f"/{name}": {"get": operation(f"Read{n}", reply(ref(name)))} for n, name in enumerate(schemas)}
    return contract(paths, schemas)


def plant(root: Path, monkeypatch: pytest.MonkeyPatch, *documents: Document) -> Path:
    """Make a tree of small contracts the one that the pipeline works on; gives its folder `openapi`."""
    openapi = root / "openapi"
    (openapi / "overlays").mkdir(parents=True)
    contracts = [interface(document).document for document in documents]
    for contract in contracts:
        (openapi / f"vbr-{contract['info']['version']}.json").write_text(dump(contract))
    (openapi / "revisions").write_text("".join(f"{contract['info']['version']}\n" for contract in contracts))
    (root / "CHANGELOG.md").write_text("# Changelog\n")
    monkeypatch.setattr(sources, "OPENAPI", openapi)
    monkeypatch.setattr(sources, "REVISIONS", openapi / "revisions")
    monkeypatch.setattr(sources, "LOCK", openapi / "names.lock")
    monkeypatch.setattr(generate, "GENERATED", root / "veeam_client" / "rest")
    monkeypatch.setattr(update, "TREE", root)
    monkeypatch.setattr(update, "REPORTS", root / "build" / "update-spec")
    monkeypatch.setattr(update, "CHANGELOG", root / "CHANGELOG.md")
    return openapi


def write_package(document: Document, folder: Path, lock: Names | None = None) -> Names:
    """Import a document and make a package of it, with our run time beside the generated client."""
    (folder / "runtime").mkdir(parents=True)
    (folder / "__init__.py").touch()
    for path in Path(runtime.__file__ or "").parent.glob("*.py"):
        text = f"from veeam_client.runtime.{path.stem} import *\n" if path.stem != "__init__" else ""
        (folder / "runtime" / path.name).write_text(text)
    return generate.write_client(interface(document).document, folder / "rest", lock)


@contextmanager
def imported(folder: Path) -> Iterator[Callable[[str], ModuleType]]:
    """Import modules of such a package, for as long as the block lasts."""
    sys.path.insert(0, str(folder.parent))
    importlib.invalidate_caches()
    try:
        yield lambda name: importlib.import_module(f"{folder.name}.rest.{name}")
    finally:
        sys.path.remove(str(folder.parent))
        for name in [name for name in sys.modules if name.partition(".")[0] == folder.name]:
            del sys.modules[name]
