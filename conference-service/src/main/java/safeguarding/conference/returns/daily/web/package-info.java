/** The daily feed over HTTP. */
@NullMarked
package safeguarding.conference.returns.daily.web;

import org.jspecify.annotations.NullMarked;
