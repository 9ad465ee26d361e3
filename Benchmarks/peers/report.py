"""Merges the sections of a folder with docxcompose: report.py DIR OUT."""
import pathlib
import sys

import docx
from docxcompose.composer import Composer

first, *others = sorted(pathlib.Path(sys.argv[1]).glob("*.docx"))
composer = Composer(docx.Document(first))
for path in others:
    composer.append(docx.Document(path))
composer.save(sys.argv[2])
