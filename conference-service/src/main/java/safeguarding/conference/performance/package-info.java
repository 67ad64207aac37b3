/** How the unit does: the figures of the conference service, and the bands they are told in. */
@NullMarked
package safeguarding.conference.performance;

import org.jspecify.annotations.NullMarked;
