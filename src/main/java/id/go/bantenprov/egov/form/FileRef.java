package id.go.bantenprov.egov.form;

import java.util.UUID;

/** A stored file that somebody handed in. @param sha256 64 hex digits @param mediaType as found in the content */
public record FileRef(UUID id, String name, String sha256, long sizeBytes, String mediaType) {}
