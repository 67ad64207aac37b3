/** Comparisons over HTTP. */
@NullMarked
package safeguarding.audit.comparisons.web;

import org.jspecify.annotations.NullMarked;
