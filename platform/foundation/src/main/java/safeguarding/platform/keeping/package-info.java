/**
 * Keeping records of children, and destroying them: legal holds, destructions by two people, and what happens to both. A
 * service maps the tables ({@code legal_hold}, {@code destruction}), says by what its records are kept, and rules on each of
 * its columns; the destruction itself is a function of the owner of the database ({@code db/keeping}).
 */
@NullMarked
package safeguarding.platform.keeping;

import org.jspecify.annotations.NullMarked;
