/** Immediate concerns over HTTP. */
@NullMarked
package safeguarding.audit.concerns.web;

import org.jspecify.annotations.NullMarked;
