"""edges.py FOLDER COUNT: a build.ninja of so many edges, each with one input and one output, in 250 folders."""
import pathlib
import sys

folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
lines = ["rule copy", "  command = cp $in $out"]
for n in range(count):
    name = f"case-{n % 250}/document-{n // 250}"
    (folder / f"in/case-{n % 250}").mkdir(parents=True, exist_ok=True)
    (folder / f"in/{name}.yaml").write_text(f"{n}\n")
    lines.append(f"build out/{name}.xlsx: copy in/{name}.yaml")
(folder / "build.ninja").write_text("\n".join(lines) + "\n")
