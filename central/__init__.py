"""The central store: a thin HTTPS service that numbers, keeps and hands out what the branches write."""
