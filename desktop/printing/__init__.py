"""Papers as PDF: the Arabic text engine, a small vocabulary of blocks, and one file per form. No Qt, no database."""
