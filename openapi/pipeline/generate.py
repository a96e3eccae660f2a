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
from openapi.pipeline.contract.document import PipelineError, dump, load, one_line, write
from openapi.pipeline.contract.media import bare, kind_of
from openapi.pipeline.contract.spelling import REVISION
from openapi.pipeline.contract.structure import walk
from openapi.pipeline.contract.validate import check, check_fully
from openapi.pipeline.passes.prepare import FOR_THE_GENERATOR, PLAIN, prepare
from openapi.pipeline.render.filters import FILTERS
from openapi.pipeline.render.names import Names, impose, merged, names_of, written_in
from openapi.pipeline.render.sections import sections
from openapi.pipeline.render.shapes import shapes
from openapi.pipeline.render.syntax import check_syntax
from openapi.pipeline.words import add_words
from veeam_client._text import counted

if TYPE_CHECKING:
    from openapi_python_client.parser.errors import GeneratorError

    from openapi.pipeline.contract.document import Document

OPENAPI = Path(__file__).resolve().parent.parent
TEMPLATES = OPENAPI / "templates"
CONFIG = OPENAPI.parent / "generator-config.yaml"
GENERATED = OPENAPI.parent / "veeam_client" / "rest"
CURRENT = OPENAPI / "current-revision"
LOCK = OPENAPI / "names.lock"

_AS_KNOWN = {"json": "application/json", "file": "application/octet-stream"}


class _Client(Project):
    """The generator's project, with the house's own files in place of its client and endpoint modules."""

    def __init__(
        self, data: GeneratorData, config: Config, *, worded: Document, plain: Document, prepared: Document
    ) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self._plain = plain
        self._sections = sections(data, prepared)
        known: dict[str, Any] = {"revision": plain["info"]["version"], "shapes": shapes(data, prepared, worded)}
        self.env.globals.update(known)
        self.env.filters.update(FILTERS)

    def _create_package(self) -> None:
        self._render("package_init.py.jinja", "__init__.py")
        # The simulator plays the contract, and a wheel has no openapi/ to read it from.
        (self.package_dir / "contract.json").write_text(dump(self._plain), encoding="utf-8")

    def _build_api(self) -> None:
        (self.package_dir / "operations").mkdir()
        self._render("api_init.py.jinja", "operations/__init__.py", sections=self._sections)
        for section in self._sections:
            self._render("endpoint_init.py.jinja", f"operations/{section.name}.py", section=section)
        operations = [call.operation for section in self._sections for call in section.calls]
        self._render("catalogue.py.jinja", "catalogue.py", operations=operations)

    def _render(self, template: str, file: str, **values: object) -> None:
        text = self.env.get_template(template).render(**values)
        (self.package_dir / file).write_text(text, encoding="utf-8")


def current_revision() -> str:
    """The revision that the tree is generated from, as `openapi/current-revision` says."""
    try:
        return CURRENT.read_text(encoding="utf-8").strip()
    except OSError as error:
        message = f"{CURRENT.name}: cannot be read; vendor a contract with make update-spec SPEC=..."
        raise PipelineError(message) from error


def contract_path(revision: str) -> Path:
    """The vendored contract of a revision."""
    if not REVISION.pattern.fullmatch(revision):
        message = f"{revision!r} is not {REVISION.called}"
        raise PipelineError(message)
    path = OPENAPI / f"vbr-{revision}.json"
    if not path.is_file():
        known = ", ".join(sorted(one.stem.removeprefix("vbr-") for one in OPENAPI.glob("vbr-*.json")))
        message = f"revision {revision} is not vendored; there are: {known or 'none'}"
        raise PipelineError(message)
    return path


def corrected(document: Document) -> Document:
    """The contract with every overlay applied: what corrects it, then our words, each in the order of their names."""
    result, unmatched = corrected_leniently(document)
    if unmatched:
        raise PipelineError(*unmatched)
    return described(result)[0]


def corrected_leniently(document: Document) -> tuple[Document, list[str]]:
    """Correct a contract; give a line for each action that should have matched something, in place of an error."""
    problems: list[str] = []
    for path in sorted((OPENAPI / "overlays").glob("*.yaml")):
        document, unmatched = overlay.apply_leniently(overlay.read(path), document)
        problems += unmatched
    return document, problems


def described(document: Document) -> tuple[Document, list[str]]:
    """Add our words to a contract; give a line for each that found no place in it."""
    return add_words(document, OPENAPI / "overlays" / "docs")


def read_lock() -> Names:
    """The names recorded so far."""
    return load(LOCK) if LOCK.exists() else {}


def write_client(document: Document, folder: Path, lock: Names | None = None) -> Names:
    """Generate the client of a corrected document.

    Args:
        document: The contract with its corrections.
        folder: Where to write; must not exist.
        lock: The names recorded earlier.

    Returns:
        The names of everything in the document.

    Raises:
        PipelineError: The document cannot be read whole. Every warning of the generator counts. Or there is something
            in what was written that no template writes.
    """
    check(document)
    plain = prepare(document, PLAIN)
    prepared = prepare(plain, FOR_THE_GENERATOR)
    check_fully(prepared)
    names = names_of(prepared, lock or {})
    named = written_in(prepared, names)
    data, config = read(named, folder)
    impose(data, prepared, names)
    # The hooks call ruff by name; it is installed beside the interpreter that runs this.
    os.environ["PATH"] = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
    errors = _Client(data, config, worded=document, plain=plain, prepared=named).build()
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


def main(*, check: bool, revision: str = "") -> int:
    """Generate the client, or compare a fresh one with what is there.

    Args:
        check: Whether to compare instead of writing.
        revision: The revision to generate from, and from then on; the one that the tree has if left out.

    Returns:
        The exit code.
    """
    revision = revision or current_revision()
    document = corrected(load(contract_path(revision)))
    lock = read_lock()
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary) / "rest"
        names = write_client(document, fresh, lock)
        if check:
            differences = _differences(fresh, GENERATED)
            differences += [f"differs: {LOCK.name}"] if merged(lock, names) != lock else []
            for line in differences[:20]:
                print(line, file=sys.stderr)
            print(f"{counted(len(differences), 'difference')} between the contract and {GENERATED.name}/")
            return 1 if differences else 0
        install(fresh, revision, merged(lock, names))
    print(f"{revision}: {sum(1 for _ in GENERATED.rglob('*.py'))} modules")
    return 0


def install(fresh: Path, revision: str, lock: Names) -> None:
    """Put a generated client into the tree.

    Args:
        fresh: The folder that was generated.
        revision: Its revision, which the tree has from then on.
        lock: The names to record.
    """
    shutil.rmtree(GENERATED, ignore_errors=True)
    shutil.copytree(fresh, GENERATED)
    write(LOCK, lock)
    CURRENT.write_text(f"{revision}\n", encoding="utf-8")


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
