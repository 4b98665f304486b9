"""Arabic papers made offline with ReportLab."""
