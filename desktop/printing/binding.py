"""Several finished papers as one file, for a printer or a folder: their pages one after the other."""

from __future__ import annotations

import io
from collections.abc import Sequence

from desktop.printing.raster import PDFIUM


def bound(pdfs: Sequence[bytes]) -> bytes:
    """One PDF of all of them. Every page keeps its own numbering and its own code."""
    import pypdfium2  # late: 40 ms that only previews and printing need

    with PDFIUM:
        whole = pypdfium2.PdfDocument.new()
        try:
            for pdf in pdfs:
                part = pypdfium2.PdfDocument(pdf)
                whole.import_pages(part)
                part.close()
            file = io.BytesIO()
            whole.save(file)
            return file.getvalue()
        finally:
            whole.close()
