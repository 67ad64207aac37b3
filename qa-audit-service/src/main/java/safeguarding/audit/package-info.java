/** The service of the Quality Assurance Team. */
@NullMarked
package safeguarding.audit;

import org.jspecify.annotations.NullMarked;
