/** What is audited: kinds of cases, and the key under which one is known here without a name. */
@NullMarked
package safeguarding.audit.cases;

import org.jspecify.annotations.NullMarked;
