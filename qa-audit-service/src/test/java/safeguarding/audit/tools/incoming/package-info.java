/** The audit tools that come with the service. */
@NullMarked
package safeguarding.audit.tools.incoming;

import org.jspecify.annotations.NullMarked;
