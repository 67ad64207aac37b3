/** CP-IS over HTTP. */
@NullMarked
package safeguarding.conference.returns.cpis.web;

import org.jspecify.annotations.NullMarked;
