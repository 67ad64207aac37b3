/** What happens to recommendations, in the words of the catalogue. */
@NullMarked
package safeguarding.audit.recommendations.publication;

import org.jspecify.annotations.NullMarked;
