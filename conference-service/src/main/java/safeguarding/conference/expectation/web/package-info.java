/** Circumstances, rules and expected agencies over HTTP. */
@NullMarked
package safeguarding.conference.expectation.web;

import org.jspecify.annotations.NullMarked;
