/** Measures: {@link Bench} takes them, keeps each run's figures and tells them in docs/performance.md. */
@NullMarked
package id.go.bantenprov.egov.bench;

import org.jspecify.annotations.NullMarked;
