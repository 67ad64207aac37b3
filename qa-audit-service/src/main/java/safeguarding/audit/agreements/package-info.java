/** Agreements with partners, when they are reviewed, and the attendance that measures them. */
@NullMarked
package safeguarding.audit.agreements;

import org.jspecify.annotations.NullMarked;
