/** Bulk imports over HTTP. */
@NullMarked
package safeguarding.reviewing.exchange.web;

import org.jspecify.annotations.NullMarked;
