/** Contents of performance licences as events. */
@NullMarked
package safeguarding.licensing.performances.publication;

import org.jspecify.annotations.NullMarked;
