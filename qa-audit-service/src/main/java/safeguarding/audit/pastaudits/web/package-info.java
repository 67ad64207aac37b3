/** Past audits from files. */
@NullMarked
package safeguarding.audit.pastaudits.web;

import org.jspecify.annotations.NullMarked;
