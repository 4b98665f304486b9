"""Keys, the sealed database and the identity of this device."""
