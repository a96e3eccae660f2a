"""deploy/kubernetes: what Kubernetes would say of it, and the container's steps without a container engine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import kubernetes_validate  # type: ignore[import-untyped]
import pytest
from ruamel.yaml import YAML

from veeam_client._version import __version__
from veeam_client.cli.commands import exporter, poll
from veeam_client.fleet import read_fleet_file

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "deploy/kubernetes"
FOLDERS = ("exporter", "poll")
FILES = sorted(path for path in FOLDER.rglob("*.yaml") if path.name != "kustomization.yaml")
VERSIONS = ("1.32", "1.37")


def documents(text: str) -> list[dict[str, Any]]:
    # As Kubernetes reads it.
    return [document for document in YAML(typ="safe", pure=True).load_all(text) if document]


def check(document: dict[str, Any]) -> None:
    for version in VERSIONS:
        kubernetes_validate.validate(document, version, strict=True)


def pods() -> dict[str, dict[str, Any]]:
    (exporter_set,) = documents((FOLDER / "exporter/statefulset.yaml").read_text(encoding="utf-8"))
    (job,) = documents((FOLDER / "poll/job.yaml").read_text(encoding="utf-8"))
    return {"exporter": exporter_set, "poll": job}


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(FOLDER)) for path in FILES])
def test_schemas(path: Path) -> None:
    for document in documents(path.read_text(encoding="utf-8")):
        check(document)


@pytest.mark.parametrize("folder", FOLDERS)
def test_all_that_is_there_is_listed(folder: str) -> None:
    (listed,) = documents((FOLDER / folder / "kustomization.yaml").read_text(encoding="utf-8"))
    there = {path.name for path in (FOLDER / folder).iterdir()} - {"kustomization.yaml"}
    assert {*listed["resources"], *(name for one in listed["configMapGenerator"] for name in one["files"])} == there
    assert listed["images"] == [{"name": "registry.example.com/veeam-client", "newTag": __version__}]


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_kustomize_makes_of_it(folder: str) -> None:
    kubectl = shutil.which("kubectl")
    if kubectl is None:
        pytest.skip("kubectl is not installed")
    command = [kubectl, "kustomize", str(FOLDER / folder)]
    made = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout  # noqa: S603  # what is installed
    kinds = {document["kind"]: document for document in documents(made)}
    for document in kinds.values():
        check(document)
    (pod,) = [kinds[kind]["spec"]["template"]["spec"] for kind in ("StatefulSet", "Job") if kind in kinds]
    (config,) = [one["configMap"]["name"] for one in pod["volumes"] if "configMap" in one]
    assert config == kinds["ConfigMap"]["metadata"]["name"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_pods_are_bounded_and_probed_and_have_no_rights(folder: str) -> None:
    spec = pods()[folder]["spec"]["template"]["spec"]
    assert spec["automountServiceAccountToken"] is False
    assert spec["securityContext"]["runAsNonRoot"] is True
    (container,) = spec["containers"]
    assert container["securityContext"]["readOnlyRootFilesystem"] is True
    assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}
    assert {*container["resources"]["requests"], *container["resources"]["limits"]} == {"cpu", "memory"}
    (port,) = [one["containerPort"] for one in container["ports"] if one["name"] == "health"]
    assert f"0.0.0.0:{port}" == container["args"][container["args"].index("--health") + 1]
    for probe in ("startupProbe", "livenessProbe", "readinessProbe"):
        assert container[probe]["httpGet"]["path"] in {"/live", "/ready"}
    (secret,) = [one["secret"] for one in spec["volumes"] if "secret" in one]
    assert secret["defaultMode"] == 0o440
    variables = {one["name"]: one["value"] for one in container["env"]}
    mounted = {one["name"]: one["mountPath"] for one in container["volumeMounts"]}
    assert variables["VEEAM_FLEET_FILE"] == f"{mounted['fleet']}/fleet.toml"
    servers = read_fleet_file(FOLDER / folder / "fleet.toml")
    assert len(servers) > 1
    text = (FOLDER / folder / "fleet.toml").read_text(encoding="utf-8")
    assert tomllib.loads(text)["defaults"]["password"] == f"file:{mounted['password']}/password"


def test_there_are_as_many_pods_as_shards() -> None:
    for document in pods().values():
        (container,) = document["spec"]["template"]["spec"]["containers"]
        (shards,) = [one["value"] for one in container["env"] if one["name"] == "VEEAM_SHARDS"]
        counts = {
            document["spec"][name] for name in ("replicas", "completions", "parallelism") if name in document["spec"]
        }
        assert counts == {int(shards)}


def test_the_commands_have_these_options() -> None:
    for name, command in (("exporter", exporter.app), ("poll", poll.app)):
        (container,) = pods()[name]["spec"]["template"]["spec"]["containers"]
        known = {option for parameter in command.params for option in parameter.opts}
        first, *arguments = container["args"]
        assert first == name
        assert {one for one in arguments if one.startswith("--")} <= known


@pytest.mark.full
def test_the_steps_of_the_container(tmp_path: Path) -> None:
    """The script that the Containerfile runs, and what is in the container then."""
    text = (FOLDER / "Containerfile").read_text(encoding="utf-8")
    (script,) = re.findall(r"^RUN (/src/\S+) /src /opt/veeam$", text, re.MULTILINE)
    source = tmp_path / "src"
    ignored = {line for line in (ROOT / ".containerignore").read_text().splitlines() if line and line[0] != "#"}
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(*ignored, "__pycache__", ".*_cache", ".hypothesis"))
    target = tmp_path / "veeam"
    command = [str(source / script.removeprefix("/src/")), str(source), str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)  # noqa: S603  # our own
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(f"veeam {__version__}\n") or __version__ in done.stdout
    assert not (target / "bin/pip").exists()
    # It needs nothing but itself, and writes nowhere but to /tmp.
    bare = {"PATH": f"{target}/bin", "HOME": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    for name in ("exporter", "poll"):
        shown = subprocess.run(  # noqa: S603  # likewise
            [str(target / "bin/veeam"), name, "--help"],
            env=bare,
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        ).stdout
        assert "--health" in shown
    assert os.access(FOLDER / "install.sh", os.X_OK)
