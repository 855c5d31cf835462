@NullMarked
package id.go.bantenprov.verify;

import org.jspecify.annotations.NullMarked;
