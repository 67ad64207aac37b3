/** Handing over histories over HTTP. */
@NullMarked
package safeguarding.conference.exchange.web;

import org.jspecify.annotations.NullMarked;
