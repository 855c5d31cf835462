/** Whether promises are kept: the public figures, folded from the entries of the log. */
@NullMarked
package id.go.bantenprov.egov.casework.board;

import org.jspecify.annotations.NullMarked;
