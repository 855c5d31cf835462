/** The product as people see it: the whole application in a real browser, on a phone and on a desk. */
@NullMarked
package id.go.bantenprov.egov.browser;

import org.jspecify.annotations.NullMarked;
