/**
 * What an outsider needs to check the province: a receipt, a signed result, the whole log, the figures of the board. It
 * shares no class with the server and writes every rule a second time, from the published formats alone, so that a
 * mistake or a lie on one side shows on the other.
 */
@NullMarked
package id.go.bantenprov.verify;

import org.jspecify.annotations.NullMarked;
