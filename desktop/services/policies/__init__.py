"""The life of a policy: its versions, the draft, publication, who has read it, and the shelf of guides and forms."""
