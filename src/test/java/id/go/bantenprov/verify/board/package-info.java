@NullMarked
package id.go.bantenprov.verify.board;

import org.jspecify.annotations.NullMarked;
