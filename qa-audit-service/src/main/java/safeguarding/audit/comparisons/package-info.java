/** This audit against the ones before, with intervals that are honest at small numbers. */
@NullMarked
package safeguarding.audit.comparisons;

import org.jspecify.annotations.NullMarked;
