package org.psncontrols.model.classification;

/**
 * An edition of the United Kingdom's classification policy.
 *
 * @since 0.1
 */
public enum Scheme {
  /** The Government Protective Marking Scheme, before 2 April 2014. */
  GPMS,
  /** Government Security Classifications as first published, from 2 April 2014. */
  GSC_2014,
  /** Government Security Classifications of 2023, as updated on 5 August 2024. */
  GSC_2023
}
