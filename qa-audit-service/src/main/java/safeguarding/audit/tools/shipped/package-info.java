/** The audit tools that come with the service. */
@NullMarked
package safeguarding.audit.tools.shipped;

import org.jspecify.annotations.NullMarked;
