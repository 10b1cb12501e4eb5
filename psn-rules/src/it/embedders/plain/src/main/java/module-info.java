/** Somebody else's module, which opens nothing to anybody. */
module org.example.embedders.plain {
  requires org.psncontrols.rules;
  // Hibernate Validator's own expressions, which it does not ask for itself.
  requires jakarta.el;
}
