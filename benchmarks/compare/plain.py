"""What openapi-python-client makes of the same contracts with its own templates.

`python -m benchmarks.compare.plain FOLDER` writes the package `plain_vbr` into a folder. The generator gets the
document as the pipeline prepares it, since it would read only a part of the vendor's; the names are its own.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from openapi.pipeline import sources
from openapi.pipeline.contract.document import PipelineError
from openapi.pipeline.generate import content_types
from openapi.pipeline.passes.prepare import prepare

PACKAGE = "plain_vbr"


def write_plain_client(folder: Path) -> None:
    """Generate the client.

    Args:
        folder: Where the package goes; one that was there is replaced.

    Raises:
        PipelineError: The generator did not read everything.
    """
    document = prepare(sources.put_together(sources.vendored()).union)
    package = folder / PACKAGE
    shutil.rmtree(package, ignore_errors=True)
    # No hooks: they only format what was written.
    settings = ConfigFile(post_hooks=[], content_type_overrides=content_types(document))
    config = Config.from_sources(settings, MetaType.NONE, package, "utf-8", overwrite=False, output_path=package)
    data = GeneratorData.from_dict(document, config=config)
    if not isinstance(data, GeneratorData):
        raise PipelineError(str(data.detail))
    errors = Project(openapi=data, config=config).build()
    if errors:
        raise PipelineError(*(str(error.detail) for error in errors))


if __name__ == "__main__":
    write_plain_client(Path(sys.argv[1]))
