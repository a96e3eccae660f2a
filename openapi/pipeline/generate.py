"""From a contract to the generated part of the client.

openapi-python-client reads the prepared document and renders models and enumerations; sections and the catalogue
are rendered from the same reading by templates of ours. Its programming interface is not a public one, so its
version is pinned and `tests/generator` notices when what we override changes.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from openapi.pipeline import overlay
from openapi.pipeline.document import PipelineError, dump, load, one_line
from openapi.pipeline.prepare import prepare
from openapi.pipeline.sections import literal, sections
from openapi.pipeline.shapes import shapes
from openapi.pipeline.validate import check_fully
from openapi.pipeline.words import add_words

if TYPE_CHECKING:
    from openapi.pipeline.document import Document

OPENAPI = Path(__file__).resolve().parent.parent
TEMPLATES = OPENAPI / "templates"
CONFIG = OPENAPI.parent / "generator-config.yaml"
GENERATED = OPENAPI.parent / "veeam_client" / "rest"


class _Client(Project):
    """The generator's project, with the house's own files in place of its client and endpoint modules."""

    def __init__(self, data: GeneratorData, config: Config, corrected: Document, prepared: Document) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self._corrected = corrected
        self._sections = sections(data, prepared)
        known: dict[str, Any] = {"revision": corrected["info"]["version"], "shapes": shapes(data, prepared, corrected)}
        self.env.globals.update(known)

    def _create_package(self) -> None:
        self._render("package_init.py.jinja", "__init__.py")
        # The simulator plays the contract, and a wheel has no openapi/ to read it from.
        (self.package_dir / "contract.json").write_text(dump(self._corrected), encoding="utf-8")

    def _build_api(self) -> None:
        (self.package_dir / "operations").mkdir()
        self._render("api_init.py.jinja", "operations/__init__.py", sections=self._sections)
        for section in self._sections:
            self._render("endpoint_init.py.jinja", f"operations/{section.name}.py", section=section)
        operations = [literal(call.operation) for section in self._sections for call in section.calls]
        self._render("catalogue.py.jinja", "catalogue.py", operations=operations)

    def _render(self, template: str, file: str, **values: object) -> None:
        text = self.env.get_template(template).render(**values)
        (self.package_dir / file).write_text(text, encoding="utf-8")


def contract_path() -> Path:
    """The vendored contract that the tree is generated from: the newest revision there is."""
    found = sorted(OPENAPI.glob("vbr-*.json"))
    if not found:
        message = f"no contract in {OPENAPI.name}/; vendor one with make import-spec"
        raise PipelineError(message)
    return found[-1]


def corrected(contract: Path) -> Document:
    """The contract with every overlay applied: what corrects it, then our words for it, each in the order of names."""
    document = load(contract)
    for path in sorted((OPENAPI / "overlays").glob("*.yaml")):
        document = overlay.apply(overlay.read(path), document)
    return add_words(document, OPENAPI / "overlays" / "docs")


def write_client(document: Document, folder: Path) -> None:
    """Generate the client of a corrected document.

    Args:
        document: The contract with its corrections.
        folder: Where to write; must not exist.

    Raises:
        PipelineError: The document cannot be read whole. Every warning of the generator counts.
    """
    prepared = prepare(document)
    check_fully(prepared)
    config = Config.from_sources(
        ConfigFile.load_from_path(CONFIG), MetaType.NONE, folder, "utf-8", overwrite=False, output_path=folder
    )
    data = GeneratorData.from_dict(prepared, config=config)
    if not isinstance(data, GeneratorData):
        message = f"the generator cannot read the document: {one_line(f'{data.header} {data.detail}')}"
        raise PipelineError(message)
    # The hooks call ruff by name; it is installed beside the interpreter that runs this.
    os.environ["PATH"] = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
    errors = _Client(data, config, document, prepared).build()
    if errors:
        told = "; ".join(f"{error.header} {error.detail or ''}".strip() for error in errors[:5])
        message = f"{len(errors)} warnings of the generator, each counts as an error: {one_line(told)}"
        raise PipelineError(message)


def main(*, check: bool) -> int:
    """Generate the client, or compare a fresh one with what is there.

    Args:
        check: Whether to compare instead of writing.

    Returns:
        The exit code.
    """
    document = corrected(contract_path())
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary) / "rest"
        write_client(document, fresh)
        for cache in [*fresh.rglob("__pycache__"), *fresh.rglob(".ruff_cache")]:
            shutil.rmtree(cache)
        if check:
            differences = _differences(fresh, GENERATED)
            for line in differences[:20]:
                print(line, file=sys.stderr)
            print(f"{len(differences)} differences between the contract and {GENERATED.name}/")
            return 1 if differences else 0
        shutil.rmtree(GENERATED, ignore_errors=True)
        shutil.copytree(fresh, GENERATED)
    print(f"{document['info']['version']}: {sum(1 for _ in GENERATED.rglob('*.py'))} modules")
    return 0


def _differences(fresh: Path, present: Path) -> list[str]:
    def files(folder: Path) -> set[Path]:
        return {p.relative_to(folder) for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts}

    expected, found = files(fresh), files(present)
    return [
        *(f"missing: {path}" for path in sorted(expected - found)),
        *(f"not generated: {path}" for path in sorted(found - expected)),
        *(
            f"differs: {path}"
            for path in sorted(expected & found)
            if not filecmp.cmp(fresh / path, present / path, shallow=False)
        ),
    ]
