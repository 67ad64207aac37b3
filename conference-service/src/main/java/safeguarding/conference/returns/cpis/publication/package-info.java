/** Access notices told to key workers. */
@NullMarked
package safeguarding.conference.returns.cpis.publication;

import org.jspecify.annotations.NullMarked;
