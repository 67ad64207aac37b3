/** Dual status over HTTP. */
@NullMarked
package safeguarding.reviewing.dualstatus.web;

import org.jspecify.annotations.NullMarked;
