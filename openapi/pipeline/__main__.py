"""The commands of ``python -m openapi.pipeline``: import, generate, update, drop, words; see ``openapi/README.md``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from openapi.pipeline import words
from openapi.pipeline.contract.document import PipelineError
from openapi.pipeline.contract.fetch import fetch
from openapi.pipeline.contract.importer import import_document

CONTRACTS = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: The command line without the program's name; the real one if left out.

    Returns:
        The exit code.
    """
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except PipelineError as error:
        for problem in error.problems:
            print(f"error: {problem}", file=sys.stderr)
        return 1


def _run(options: argparse.Namespace) -> int:
    # Imports are where they are used: importing a contract needs no generator.
    if options.command == "generate":
        from openapi.pipeline.generate import main as generate  # noqa: PLC0415

        return generate(check=options.check)
    if options.command == "words":
        from openapi.pipeline import sources  # noqa: PLC0415

        found = sources.put_together(sources.vendored())
        return words.main(found.union, found.lost, missing=options.missing)
    if options.command == "drop":
        from openapi.pipeline.update import drop  # noqa: PLC0415

        return drop(options.revision)
    if options.insecure:
        print(f"warning: any certificate will do: {options.spec} may be anyone, with any contract", file=sys.stderr)
    if options.allow_http and options.spec.lower().startswith("http:"):
        print(f"warning: over http:// {options.spec} may be anyone, with any contract", file=sys.stderr)
    document = fetch(
        options.spec,
        revision=options.revision,
        ca=options.ca,
        insecure=options.insecure,
        allow_http=options.allow_http,
    )
    if options.command == "update":
        from openapi.pipeline.update import update  # noqa: PLC0415

        return update(document, options.spec, check=options.check)
    path, imported = import_document(document, options.spec, options.into)
    for remark in imported.remarks:
        print(f"note: {remark}")
    print(f"{path.name}: {imported}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m openapi.pipeline", description="From contract to client.")
    commands = parser.add_subparsers(dest="command", required=True)
    generating = commands.add_parser("generate", help="write the client's generated part")
    generating.add_argument("--check", action="store_true", help="compare with what is there instead of writing")
    importing = commands.add_parser("import", help="reduce the vendor's document to its interface and keep it")
    importing.add_argument("--into", type=Path, default=CONTRACTS, help="the folder to write to")
    updating = commands.add_parser("update", help="import, compare, generate, test; change the tree if all is well")
    updating.add_argument("--check", action="store_true", help="leave the tree as it is in any case")
    dropping = commands.add_parser("drop", help="take a revision out")
    dropping.add_argument("revision", metavar="REVISION", help="the revision that goes")
    counting = commands.add_parser("words", help="count what of the contract has words")
    counting.add_argument("--missing", action="store_true", help="name what has none")
    for command in (importing, updating):
        command.add_argument("spec", metavar="SPEC", help="the document's path or address, JSON or YAML, or a server")
        command.add_argument("--revision", default="", help="the revision to ask a server for")
        command.add_argument("--ca", default="", metavar="FILE", help="trust the certificates in this PEM file")
        command.add_argument("--insecure", action="store_true", help="accept any certificate")
        command.add_argument("--allow-http", action="store_true", help="accept http://, redirects to it included")
    return parser


if __name__ == "__main__":
    sys.exit(main())
