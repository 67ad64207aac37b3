/** Periods of care over HTTP. */
@NullMarked
package safeguarding.reviewing.care.web;

import org.jspecify.annotations.NullMarked;
