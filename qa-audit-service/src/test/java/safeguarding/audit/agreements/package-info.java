/** Agreements with partners. */
@NullMarked
package safeguarding.audit.agreements;

import org.jspecify.annotations.NullMarked;
