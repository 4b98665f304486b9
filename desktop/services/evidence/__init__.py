"""Evidence: how each article of a policy was kept, in one file and in an association, with figures and exports."""
