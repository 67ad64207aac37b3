/** What a check of the law of hours answers: lawful, breaches, or not decidable. */
@NullMarked
package safeguarding.licensing.law.lawfulness;

import org.jspecify.annotations.NullMarked;
