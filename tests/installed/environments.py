"""Environments as users make them: the wheel, what it needs from the index, nothing of this one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXTRAS: list[str] = sorted(
    tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
)
_OF_THIS_ONE = ("VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME", "UV_CONSTRAINT", "PIP_CONSTRAINT")
_TELL = (
    "import sys, sysconfig\n"
    "if sys.version_info >= (3, 11) and not sysconfig.get_config_var('Py_GIL_DISABLED'):\n"
    "    print('%d.%d' % sys.version_info[:2])"
)


@cache
def pythons() -> dict[str, str]:
    """Find each Python of this machine that the package is for, by its version; this one goes before others."""
    by_name = [shutil.which(f"python3.{minor}") for minor in range(11, 30)]
    managers = [Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"]
    managers.append(Path(os.environ.get("UV_PYTHON_INSTALL_DIR") or Path.home() / ".local/share/uv/python"))
    managed = sorted(str(path) for folder in managers for path in folder.glob("*3.*/bin/python3"))
    found: dict[str, str] = {}
    for path in (sys.executable, *by_name, *managed):
        if path is not None:
            done = subprocess.run([path, "-c", _TELL], capture_output=True, text=True, check=False)  # noqa: S603
            if done.returncode == 0 and done.stdout:
                found.setdefault(done.stdout.strip(), path)
    return found


def run(*command: str | Path, cwd: Path, **env: str) -> str:
    """Run a command with nothing of this environment in its own, and give what it wrote."""
    environment = {name: value for name, value in os.environ.items() if name not in _OF_THIS_ONE}
    done = subprocess.run(  # noqa: S603  # our own words
        [str(word) for word in command], cwd=cwd, env=environment | env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}"
    return done.stdout


def new_environment(folder: Path, *requirements: str | Path, python: str = sys.executable) -> Path:
    """Make an environment with the newest of what is required, without any pins.

    Returns:
        Its Python.
    """
    uv = Path(sys.executable).with_name("uv")
    run(uv, "venv", "--quiet", "--python", python, folder, cwd=folder.parent)
    path = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(uv, "pip", "install", "--quiet", "--python", path, *requirements, cwd=folder.parent)
    return path
