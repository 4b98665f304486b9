"""The verbs of the desk: one class per job, one method per transaction."""
