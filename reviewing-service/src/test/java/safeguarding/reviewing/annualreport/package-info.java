/** The yearly report over HTTP. */
@NullMarked
package safeguarding.reviewing.annualreport;

import org.jspecify.annotations.NullMarked;
