/** The cases that can be audited: what other services and files tell of them, as a read model without names. */
@NullMarked
package safeguarding.audit.population;

import org.jspecify.annotations.NullMarked;
