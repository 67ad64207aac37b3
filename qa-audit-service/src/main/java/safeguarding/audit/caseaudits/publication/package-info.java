/** What happens to audits of cases, in the words of the catalogue: no child, no words. */
@NullMarked
package safeguarding.audit.caseaudits.publication;

import org.jspecify.annotations.NullMarked;
