/** The upload on the wire. */
@NullMarked
package safeguarding.gateway.cpis.web;

import org.jspecify.annotations.NullMarked;
