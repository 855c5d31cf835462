/** Computes from a log's entries what the service board must show, as {@code docs/board.md} describes it. */
@NullMarked
package id.go.bantenprov.verify.board;

import org.jspecify.annotations.NullMarked;
