/** What happens to themes, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.themes.publication;

import org.jspecify.annotations.NullMarked;
