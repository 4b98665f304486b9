"""After the decision: aid is handed over, programmes run and end, files are followed up and kept up to date."""
