/**
 * The yearly report of the independent reviewing service (C2.14): its figures, what reviewing officers raised, and the words
 * of their manager. Stands above the features, and counts nothing itself.
 */
@NullMarked
package safeguarding.reviewing.annualreport;

import org.jspecify.annotations.NullMarked;
