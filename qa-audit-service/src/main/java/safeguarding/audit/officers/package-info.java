/** The quality assurance officers: where they audit, and how much. */
@NullMarked
package safeguarding.audit.officers;

import org.jspecify.annotations.NullMarked;
