package id.go.bantenprov.egov.document;

import id.go.bantenprov.egov.vault.DataKeyId;

/**
 * A file that lies whole and encrypted on disk. It counts as there once its row is written ({@link StoredFiles#add});
 * without a row it is removed after a day.
 * @param owner whose file it is, as {@code casework.application/<id>}; no personal data; at most 100 characters
 * @param key the data key that encrypts it: destroying the key erases the file
 * @param name what to call it on a screen or in a download; 1 to 120 harmless characters, ending with the type's extension
 * @param received the digest of what the client sent
 * @param kept the digest of what is kept: another one than {@code received} where a picture was re-encoded
 * @param sizeBytes of what is kept, before encryption
 */
public record StoredFile(
        FileId id,
        String owner,
        DataKeyId key,
        String name,
        FileType type,
        long sizeBytes,
        Sha256 received,
        Sha256 kept) {
    /** The same file, made of something else that a client sent. */
    public StoredFile receivedAs(Sha256 sent) {
        return new StoredFile(id, owner, key, name, type, sizeBytes, sent, kept);
    }
}
