"""Requests for programmes and projects: who asks, the study, the approval, the execution, the reports (policy 002)."""
