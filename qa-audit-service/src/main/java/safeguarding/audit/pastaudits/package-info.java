/** Audits of before this service: what they came to, case by case. */
@NullMarked
package safeguarding.audit.pastaudits;

import org.jspecify.annotations.NullMarked;
