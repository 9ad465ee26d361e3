#!/bin/bash
# `make bench`: fetches the peers, builds, makes workspaces to measure on, and prints one table of ratios. Minutes, not a
# test; everything it makes lies under .build/bench. `bash Benchmarks/run.sh NAME…` measures only those.
set -euo pipefail
cd "$(dirname "$0")/.."
bench=.build/bench
mkdir -p "$bench"

missing=""
for package in gcc libc6-dev ninja-build python3 python3-venv; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
done
if [ -n "$missing" ]; then
  echo "installing$missing"
  sudo=""; [ "$(id -u)" = 0 ] || sudo="sudo"
  $sudo apt-get update -qq
  # shellcheck disable=SC2086
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

if ! cmp -s Benchmarks/requirements.txt "$bench/requirements.txt"; then
  python3 -m venv "$bench/venv"
  "$bench/venv/bin/pip" install --quiet --disable-pip-version-check -r Benchmarks/requirements.txt
  cp Benchmarks/requirements.txt "$bench/requirements.txt"
fi

# shellcheck disable=SC2046
for floor in checklist:xlsxwriter events:yaml-0.1; do
  gcc -O2 -o "$bench/${floor%%:*}" "Benchmarks/floor/${floor%%:*}.c" $(pkg-config --cflags --libs "${floor##*:}")
done
for product in sapa ChecklistBench ReadBench CollectBench OrderBench ReportBench TreeBench; do
  swift build -c release --product "$product" 2>&1 | grep -E "error|Build of" || true
done

exec "$bench/venv/bin/python" Benchmarks/compare.py "$bench" "$@"
