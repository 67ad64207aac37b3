/** Checks over HTTP. */
@NullMarked
package safeguarding.licensing.schedules.web;

import org.jspecify.annotations.NullMarked;
