@NullMarked
package id.go.bantenprov.verify.log;

import org.jspecify.annotations.NullMarked;
