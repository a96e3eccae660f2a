#!/bin/sh
# What the container is made of: the client in an environment of its own. Usage: install.sh SOURCE TARGET
set -eu
source=$1 target=$2
python3 -m venv "$target"
"$target/bin/python" -m pip install --quiet --no-cache-dir --disable-pip-version-check \
  --constraint "$source/constraints.txt" "$source[cli,exporter,fast]"
# Nothing is installed when it runs.
"$target/bin/python" -m pip uninstall --quiet --yes pip setuptools
"$target/bin/python" -m compileall -q "$target/lib"
"$target/bin/veeam" --version
