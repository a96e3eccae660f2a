"""The commands: ``import SPEC``, ``generate`` and ``words``, after ``python -m openapi.pipeline``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from openapi.pipeline import words
from openapi.pipeline.document import PipelineError
from openapi.pipeline.importer import import_spec

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
    counting = commands.add_parser("words", help="count what of the contract has words")
    counting.add_argument("--missing", action="store_true", help="name what has none")
    options = parser.parse_args(arguments)
    try:
        if options.command == "import":
            path, imported = import_spec(options.spec, options.into)
            print(f"{path.name}: {imported}")
            return 0
        # Only here: importing a contract needs no generator.
        from openapi.pipeline import generate  # noqa: PLC0415

        if options.command == "words":
            return words.main(generate.corrected(generate.contract_path()), missing=options.missing)
        return generate.main(check=options.check)
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
