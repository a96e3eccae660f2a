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

from attrs import frozen
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from openapi.pipeline import sources
from openapi.pipeline.contract.document import PipelineError, dump, one_line, write
from openapi.pipeline.contract.media import bare, kind_of
from openapi.pipeline.contract.structure import walk
from openapi.pipeline.contract.validate import check, check_fully
from openapi.pipeline.passes.prepare import prepare
from openapi.pipeline.render.filters import FILTERS
from openapi.pipeline.render.names import Names, impose, merged, names_of, written_in
from openapi.pipeline.render.patches import as_patches
from openapi.pipeline.render.sections import sections
from openapi.pipeline.render.shapes import renamed_classes, shapes
from openapi.pipeline.render.spans import Spans
from openapi.pipeline.render.syntax import check_syntax
from openapi.pipeline.union.marks import revisions_in
from veeam_client._text import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_python_client.parser.errors import GeneratorError

    from openapi.pipeline.contract.document import Document

TEMPLATES = sources.OPENAPI / "templates"
CONFIG = sources.OPENAPI.parent / "generator-config.yaml"
GENERATED = sources.OPENAPI.parent / "veeam_client" / "rest"

_AS_KNOWN = {"json": "application/json", "file": "application/octet-stream"}


@frozen(kw_only=True)
class Package:
    """What a client is rendered from, besides what the generator has read.

    Attributes:
        named: The prepared document with its names in Python.
        worded: The document before it was prepared, with our words.
        names: What everything is called in Python.
        contracts: The contract of each revision, corrected, the oldest first.
    """

    named: Document
    worded: Document
    names: Names
    contracts: Sequence[Document]


class _Client(Project):
    """The generator's project, with the house's own files in place of its client and endpoint modules."""

    def __init__(self, data: GeneratorData, config: Config, package: Package) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self._package = package
        self._sections = sections(data, package.named)
        self._spans = Spans(package.named)
        found = shapes(data, package.named, package.worded, package.names)
        classes = sorted(
            (str(one.class_info.name), str(one.class_info.module_name)) for one in (*data.models, *data.enums)
        )
        known: dict[str, Any] = {
            "revisions": tuple(reversed(revisions_in(package.named))),
            "shapes": found,
            "classes": classes,
            "renamed": renamed_classes(package.named, dict(classes)),
        }
        self.env.globals.update(known)
        self.env.filters.update(FILTERS)

    def _create_package(self) -> None:
        self._render("package_init.py.jinja", "__init__.py")
        # The simulator plays the contracts, and a wheel has no openapi/ to read them from.
        newest, patches = as_patches(self._package.contracts)
        (self.package_dir / "contract.json").write_text(dump(newest), encoding="utf-8")
        (self.package_dir / "older-contracts.json").write_text(dump(patches), encoding="utf-8")
        models, enumerations = self._spans.models(), self._spans.enumerations()
        reaching = self._spans.reaching({**models, **enumerations})
        context = {"models": models, "enumerations": enumerations, "reaching": frozenset(reaching)}
        self._render("spans.py.jinja", "spans.py", **context)

    def _build_models(self) -> None:
        super()._build_models()
        self._render("models_init.pyi.jinja", "models/__init__.pyi")

    def _build_api(self) -> None:
        for folder in ("operations", "catalogue"):
            (self.package_dir / folder).mkdir()
        self._render("api_init.py.jinja", "operations/__init__.py", sections=self._sections)
        self._render("catalogue_init.py.jinja", "catalogue/__init__.py", sections=self._sections)
        for section in self._sections:
            self._render("endpoint_init.py.jinja", f"operations/{section.name}.py", section=section)
            self._render("catalogue.py.jinja", f"catalogue/{section.name}.py", section=section)

    def _render(self, template: str, file: str, **values: object) -> None:
        text = self.env.get_template(template).render(**values)
        (self.package_dir / file).write_text(text, encoding="utf-8")


def write_client(
    document: Document, folder: Path, lock: Names | None = None, contracts: Sequence[Document] = ()
) -> Names:
    """Generate the client of a corrected document.

    Args:
        document: The contract with its corrections, or the union of several.
        folder: Where to write; must not exist.
        lock: The names recorded earlier.
        contracts: The contract of each revision, corrected, the oldest first; the document if it is of one revision.

    Returns:
        The names of everything in the document.

    Raises:
        PipelineError: The document cannot be read whole. Every warning of the generator counts. Or there is something
            in what was written that no template writes.
    """
    check(document)
    prepared = prepare(document)
    check_fully(prepared)
    names = names_of(prepared, lock or {})
    named = written_in(prepared, names)
    data, config = read(named, folder)
    impose(data, prepared, names)
    # The hooks call ruff by name; it is installed beside the interpreter that runs this.
    os.environ["PATH"] = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
    package = Package(named=named, worded=document, names=names, contracts=contracts or [document])
    errors = _Client(data, config, package).build()
    if errors:
        raise PipelineError(*(_described(error) for error in errors))
    for cache in [*folder.rglob("__pycache__"), *folder.rglob(".ruff_cache")]:
        shutil.rmtree(cache)
    check_syntax(folder)
    return names


def read(named: Document, folder: Path) -> tuple[GeneratorData, Config]:
    """Let the generator read a document.

    Args:
        named: A prepared document with its names.
        folder: Where it will write.

    Returns:
        What it read, and what it was told.

    Raises:
        PipelineError: It did not read everything.
    """
    settings = ConfigFile.load_from_path(CONFIG)
    settings.content_type_overrides = content_types(named)
    config = Config.from_sources(settings, MetaType.NONE, folder, "utf-8", overwrite=False, output_path=folder)
    data = GeneratorData.from_dict(named, config=config)
    if not isinstance(data, GeneratorData):
        raise PipelineError(_described(data))
    faults = [*data.errors, *(e for one in data.endpoint_collections_by_tag.values() for e in one.parse_errors)]
    if faults:
        raise PipelineError(*(_described(fault) for fault in faults))
    return data, config


def main(*, check: bool) -> int:
    """Generate the client, or compare a fresh one with what is there.

    Args:
        check: Whether to compare instead of writing.

    Returns:
        The exit code.
    """
    lock = sources.read_lock()
    found = sources.put_together(sources.vendored())
    for line in found.stale:
        print(f"note: {line}", file=sys.stderr)
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary) / "rest"
        names = write_client(found.union, fresh, lock, found.contracts)
        if check:
            differences = _differences(fresh, GENERATED)
            differences += [f"differs: {sources.LOCK.name}"] if merged(lock, names) != lock else []
            for line in differences[:20]:
                print(line, file=sys.stderr)
            print(f"{counted(len(differences), 'difference')} between the contracts and {GENERATED.name}/")
            return 1 if differences else 0
        install(fresh, merged(lock, names))
    print(f"{', '.join(sources.revisions())}: {sum(1 for _ in GENERATED.rglob('*.py'))} modules")
    return 0


def install(fresh: Path, lock: Names) -> None:
    """Put a generated client into the tree.

    Args:
        fresh: The folder that was generated.
        lock: The names to record.
    """
    shutil.rmtree(GENERATED, ignore_errors=True)
    shutil.copytree(fresh, GENERATED)
    write(sources.LOCK, lock)


def content_types(document: Document) -> dict[str, str]:
    """What the generator is told of content types that it does not know by their names."""
    found: dict[str, str] = {}
    for node in walk(document):
        if node.kind in {"body", "response"}:
            for one, media in node.value.get("content", {}).items():
                known = _AS_KNOWN.get(kind_of(one, media["schema"]) or "")
                if known and bare(one) != known:
                    found[one] = known
    return found


def _described(error: GeneratorError) -> str:
    """Give what the generator complains of in one line."""
    text = one_line(f"{error.header or ''} {error.detail or ''}".strip())
    advice = (
        "; if two names clash, write another in openapi/names.lock" if "onflict" in text or "uplicate" in text else ""
    )
    return f"a warning of the generator, which counts as an error: {text}{advice}"


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
