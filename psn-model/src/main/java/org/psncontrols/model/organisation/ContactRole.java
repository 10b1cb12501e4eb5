package org.psncontrols.model.organisation;

/**
 * What a person answers for in a connected body.
 *
 * <p>The roles are named in public sources on the codes of connection of 2009 to 2022; that they
 * make one list is {@code RECONSTRUCTED}.
 *
 * @since 0.1
 */
public enum ContactRole {
  /** Whom to ask first about the connection: the contact block of the 2022 form. */
  MAIN_CONTACT("Main contact"),
  /** Heads the body; signed off plans for unmanaged devices in 2013. */
  CHIEF_EXECUTIVE("Chief executive"),
  /** Owns the body's information risk; known as the SIRO. */
  SENIOR_INFORMATION_RISK_OWNER("Senior Information Risk Owner"),
  /** Answers for an information asset; known as an IAO. */
  INFORMATION_ASSET_OWNER("Information Asset Owner"),
  /** Known as the ITSO. */
  IT_SECURITY_OFFICER("IT Security Officer"),
  /** Of a government department; known as the DSO. */
  DEPARTMENTAL_SECURITY_OFFICER("Departmental Security Officer"),
  /** Of a council; signed the self-assessment of the older code beside the finance officer. */
  LOCAL_SECURITY_OFFICER("Local security officer"),
  /** A council's chief finance officer, who signed the self-assessment of the older code. */
  SECTION_151_OFFICER("Section 151 officer"),
  /** May sign the code, and requests for addresses. */
  AUTHORISED_SIGNATORY("Authorised signatory"),
  /** Judges whether the risk that remains fits what the body accepts. */
  SYSTEM_ACCREDITOR("System accreditor"),
  /** Advises the body from outside. */
  SECURITY_ADVISER("Security adviser");

  private final String label;

  ContactRole(String label) {
    this.label = label;
  }

  /**
   * The role's name for people.
   *
   * @return the name in English, such as {@code Senior Information Risk Owner}
   */
  public String getLabel() {
    return label;
  }
}
