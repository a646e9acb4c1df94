import sys
from pathlib import Path

for folder in ("corrections/proof", "desk", "page_import/pdf"):
    sys.path.insert(0, str(Path(__file__).parents[2] / folder))
