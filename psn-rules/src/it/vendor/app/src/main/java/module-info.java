/** An application that scores by whatever models are in reach. */
module org.example.vendor.app {
  requires org.psncontrols.rules;
}
