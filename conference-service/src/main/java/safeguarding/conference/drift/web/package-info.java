/** The drift radar over HTTP. */
@NullMarked
package safeguarding.conference.drift.web;

import org.jspecify.annotations.NullMarked;
