/** Rules that several features share, and how a fact that breaks one is marked. */
@NullMarked
package safeguarding.reviewing.rule;

import org.jspecify.annotations.NullMarked;
