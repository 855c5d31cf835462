package id.go.bantenprov.egov.identity;

import java.util.Set;
import java.util.UUID;

/** The token a program acts by: which one, what its maker called it, and what it may do. */
public record ActingToken(UUID id, String label, Set<Scope> scopes) {}
