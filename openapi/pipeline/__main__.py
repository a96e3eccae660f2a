"""The commands: ``import SPEC``, ``generate`` and ``words``, after ``python -m openapi.pipeline``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from openapi.pipeline import words
from openapi.pipeline.document import PipelineError, load
from openapi.pipeline.fetch import fetch
from openapi.pipeline.importer import import_document

CONTRACTS = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: The command line without the program's name; the real one if left out.

    Returns:
        The exit code.
    """
    parser = argparse.ArgumentParser(prog="python -m openapi.pipeline", description="From contract to client.")
    commands = parser.add_subparsers(dest="command", required=True)
    importing = commands.add_parser("import", help="reduce the vendor's document to its interface and keep it")
    importing.add_argument("spec", metavar="SPEC", help="path or address of the document, JSON or YAML")
    importing.add_argument("--into", type=Path, default=CONTRACTS, help="the folder to write to")
    generating = commands.add_parser("generate", help="write the client's generated part")
    generating.add_argument("--check", action="store_true", help="compare with what is there instead of writing")
    generating.add_argument("--revision", default="", help="generate from this vendored revision from now on")
    counting = commands.add_parser("words", help="count what of the contract has words")
    counting.add_argument("--missing", action="store_true", help="name what has none")
    options = parser.parse_args(arguments)
    try:
        if options.command == "import":
            path, imported = import_document(fetch(options.spec), options.spec, options.into)
            print(f"{path.name}: {imported}")
            return 0
        # Only here: importing a contract needs no generator.
        from openapi.pipeline import generate  # noqa: PLC0415

        if options.command == "words":
            contract = load(generate.contract_path(generate.current_revision()))
            return words.main(*generate.described(contract), missing=options.missing)
        return generate.main(check=options.check, revision=options.revision)
    except PipelineError as error:
        for problem in error.problems:
            print(f"error: {problem}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
