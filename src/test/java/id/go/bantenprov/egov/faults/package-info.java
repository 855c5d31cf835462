/** What goes wrong around the program: it is killed, its database or its disk is gone. Each fault meets the real program. */
@NullMarked
package id.go.bantenprov.egov.faults;

import org.jspecify.annotations.NullMarked;
