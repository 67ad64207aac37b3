/** Themes of audits in the database. */
@NullMarked
package safeguarding.audit.themes.store;

import org.jspecify.annotations.NullMarked;
