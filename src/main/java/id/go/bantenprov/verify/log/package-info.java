/** Reads a log in the C2SP formats and checks it: signatures, hashes, proofs, commitments. */
@NullMarked
package id.go.bantenprov.verify.log;

import org.jspecify.annotations.NullMarked;
