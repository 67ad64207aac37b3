/** Retention, legal holds and destruction over HTTP. */
@NullMarked
package safeguarding.reviewing.retention.web;

import org.jspecify.annotations.NullMarked;
