/** What a check of the law of hours answers: lawful, breaches, or not decidable. */
@NullMarked
package safeguarding.licensing.law.ruling;

import org.jspecify.annotations.NullMarked;
