/** What is told of cases of past audits, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.pastaudits.publication;

import org.jspecify.annotations.NullMarked;
