/** Rules of the field by id and citation: what they say to a proposal, and how a fact that breaks one is marked. */
@NullMarked
package safeguarding.conference.rule;

import org.jspecify.annotations.NullMarked;
