/** What others asked of the service, and whether it was done and stuck. */
@NullMarked
package safeguarding.audit.recommendations;

import org.jspecify.annotations.NullMarked;
