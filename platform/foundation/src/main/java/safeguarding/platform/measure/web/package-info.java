/** Indicators, their targets and comparators over HTTP. */
@NullMarked
package safeguarding.platform.measure.web;

import org.jspecify.annotations.NullMarked;
