/** The audit tools that come with the service and are taken in at its start. */
@NullMarked
package safeguarding.audit.tools.incoming;

import org.jspecify.annotations.NullMarked;
