/** What happens to visits and complaints, told to others. */
@NullMarked
package safeguarding.licensing.inspections.publication;

