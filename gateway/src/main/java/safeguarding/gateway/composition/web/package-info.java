/** The composed views on the wire. */
@NullMarked
package safeguarding.gateway.composition.web;

import org.jspecify.annotations.NullMarked;
