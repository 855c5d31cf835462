package id.go.bantenprov.egov.document;

import java.util.UUID;

/** Names a stored file. A UUID of version 7, so that it also says when the file came. */
public record FileId(UUID value) {}
