"""The papers as Word files: the same content and sizes as the PDF, in named styles."""
