/** The census and its findings over HTTP. */
@NullMarked
package safeguarding.conference.returns.census.web;

import org.jspecify.annotations.NullMarked;
