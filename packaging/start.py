"""Where the packaged program starts."""

import multiprocessing
import sys

from xingxian_editor.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
