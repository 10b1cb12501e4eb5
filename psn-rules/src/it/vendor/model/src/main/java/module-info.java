/** A vendor's scoring models, which nobody needs to name. */
module org.example.vendor.model {
  requires org.psncontrols.rules;

  provides org.psncontrols.rules.scoring.ScoringModel with
      org.example.vendor.model.MustsFirst,
      org.example.vendor.model.WeakestSection;
}
