"""Texts that would run, break out of where they stand, or spoil a line, were a generator to print them as they are."""

from __future__ import annotations

from pathlib import Path

CANARY = Path("canary")
RUN = "__import__('pathlib').Path('canary').touch()"
HOSTILE = (
    f'x"); {RUN}; ("',
    f"x'); {RUN}; ('",
    f'x"\n    {RUN}\n    "',
    f'x",\n        )\n\n\n{RUN}\n\n\nasync def other(self):\n    return (\n        "',
    f'"""\n{RUN}\n"""',
    f"'''\n{RUN}\n'''",
    f'x\\"""\n{RUN}\n',
    f'x" + str({RUN}) + "',
    f"{{{{ {RUN} }}}}",
    f"{{% set x = cycler.__init__.__globals__.__builtins__.exec({RUN!r}) %}}",
    f"{{{RUN}}}",
    f"x\n\n>>> {RUN}\n",
    f"x\r{RUN}",
    f"x\u2028{RUN}",
    "x\0y",
    "\ud800",
    "x\x1b[2J",
    "\\",
    "x\\",
    "x\\'",
    "../../canary",
    "$(touch canary)",
    "`touch canary`",
    "x; touch canary",
    "\uff3f\uff3fimport\uff3f\uff3f",
    "\u202exfdp",
    "x" * 3000,
)  # fmt: skip
