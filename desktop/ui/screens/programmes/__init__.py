"""The screens of requests for programmes and projects."""
