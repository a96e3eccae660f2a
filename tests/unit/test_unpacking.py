"""What a server packed becomes files: of a folder, in it, and nowhere else."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from veeam_client.errors import InvalidArgument
from veeam_client.recipes._unpacking import unpack

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def to(tmp_path: Path) -> Path:
    (tmp_path / "to").mkdir()
    return tmp_path / "to"


def packed(tmp_path: Path, **members: str) -> Path:
    archive = tmp_path / "download"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in members.items():
            file.writestr(name, text)
    return archive


def test_a_file_that_came_packed(tmp_path: Path, to: Path) -> None:
    restored = unpack(packed(tmp_path, **{"plan.xlsx": "cells"}), "plan.xlsx", to, is_folder=False, overwrite=False)
    assert (restored.files, restored.size) == ([to / "plan.xlsx"], 5)
    assert (to / "plan.xlsx").read_text() == "cells"


def test_a_file_that_came_as_it_is(tmp_path: Path, to: Path) -> None:
    (tmp_path / "download").write_bytes(b"cells")
    restored = unpack(tmp_path / "download", "plan.xlsx", to, is_folder=False, overwrite=False)
    assert (restored.files, restored.size) == ([to / "plan.xlsx"], 5)


def test_a_file_that_is_an_archive_itself(tmp_path: Path, to: Path) -> None:
    archive = packed(tmp_path, **{"inside.txt": "x"})
    content = archive.read_bytes()
    restored = unpack(archive, "backup.zip", to, is_folder=False, overwrite=False)
    assert restored.files == [to / "backup.zip"]
    assert (to / "backup.zip").read_bytes() == content


@pytest.mark.parametrize("prefix", ["", "ada/", "ada\\"])
def test_a_folder_is_there_under_its_name(prefix: str, tmp_path: Path, to: Path) -> None:
    archive = packed(tmp_path, **{f"{prefix}a.txt": "a", f"{prefix}sub/b.txt": "bb"})
    restored = unpack(archive, "ada", to, is_folder=True, overwrite=False)
    assert sorted(restored.files) == [to / "ada/a.txt", to / "ada/sub/b.txt"]
    assert restored.size == 3
    assert (to / "ada/sub/b.txt").read_text() == "bb"


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", "ada/../../evil", "..\\evil", "C:\\evil", "ada/x:stream"])
def test_nothing_is_written_outside(name: str, tmp_path: Path, to: Path) -> None:
    archive = packed(tmp_path, **{"ada/good.txt": "a", name: "evil"})
    with pytest.raises(InvalidArgument, match="outside of the folder"):
        unpack(archive, "ada", to, is_folder=True, overwrite=False)
    assert [path.name for path in tmp_path.rglob("*")] == ["download", "to"] or not [*to.rglob("*.txt")]
    assert not [*tmp_path.rglob("*evil*")]


def test_what_is_there_is_replaced_only_if_that_is_meant(tmp_path: Path, to: Path) -> None:
    (to / "ada").mkdir()
    (to / "ada/b.txt").write_text("mine")
    members = {"ada/a.txt": "a", "ada/b.txt": "theirs"}
    with pytest.raises(FileExistsError, match=r"b\.txt is there already; nothing was written"):
        unpack(packed(tmp_path, **members), "ada", to, is_folder=True, overwrite=False)
    assert [path.name for path in (to / "ada").iterdir()] == ["b.txt"]
    unpack(packed(tmp_path, **members), "ada", to, is_folder=True, overwrite=True)
    assert (to / "ada/b.txt").read_text() == "theirs"
