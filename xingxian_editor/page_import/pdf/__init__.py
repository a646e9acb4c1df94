"""From a PDF page to articles: characters with their places, then lines, blocks, articles."""

from xingxian_editor.page_import.pdf.pdf_page import pdf_page_count, read_pdf, read_pdf_pages

__all__ = ["pdf_page_count", "read_pdf", "read_pdf_pages"]
