/** From which permanent home a child came into care, in the database. */
@NullMarked
package safeguarding.reviewing.formerpermanence.store;

import org.jspecify.annotations.NullMarked;
