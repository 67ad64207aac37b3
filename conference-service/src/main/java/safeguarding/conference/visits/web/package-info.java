/** Statutory visits over HTTP. */
@NullMarked
package safeguarding.conference.visits.web;

import org.jspecify.annotations.NullMarked;
