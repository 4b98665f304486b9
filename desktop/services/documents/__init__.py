"""Documents seen at the desk: compared with the file, judged on their days, waived or copied only with reason."""
