/** Retention, legal holds and destruction over HTTP. */
@NullMarked
package safeguarding.conference.retention.web;

import org.jspecify.annotations.NullMarked;
