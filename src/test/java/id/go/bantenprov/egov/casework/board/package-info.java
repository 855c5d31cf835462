@NullMarked
package id.go.bantenprov.egov.casework.board;

import org.jspecify.annotations.NullMarked;
