/** What reviewing-service tells of children who are looked after: which of them are on a plan (B3.7), and whose record an adoption order sealed (L12). */
@NullMarked
package safeguarding.conference.lookedafter;

import org.jspecify.annotations.NullMarked;
